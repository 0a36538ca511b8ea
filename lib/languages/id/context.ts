import type { ContextLexicon } from '@/lib/model/language-pack';
import { phrases, words } from '../lists';

/** Nouns that are also found with the possessive clitic ("keterangannya"). */
const owned = (list: string): string[] => phrases(list).flatMap((noun) => [noun, `${noun}nya`]);

/** Through what and when something was said, in Indonesian. */
export const context: ContextLexicon = {
  openers: [
    ...phrases(`
      dalam, melalui, lewat, via, di, pada, merujuk, merujuk pada, mengacu pada, berbicara di, berbicara dalam, di dalam, seperti dalam, sebagaimana dalam
    `).map((form) => ({ form, kind: null })),
    ...phrases(`
      saat, ketika, menurut, berdasarkan, sesuai, mengeluarkan, menerbitkan, merilis, menyampaikan, mengirim, mengirimkan, menulis, menggelar, mengadakan, membuat, membuka, menandatangani, mengunggah, termuat dalam, tertuang dalam,
      tertulis dalam, tercantum dalam
    `).map((form) => ({ form, kind: null, nouns: true })),
    ...phrases(
      'kepada, kpd, di hadapan, di depan, ditanya, dihubungi, dihubungi oleh, ditemui, dijumpai, dikontak, dikonfirmasi, diwawancarai, menjawab, menjawab pertanyaan',
    ).map((form) => ({ form, kind: 'interview' as const })),
    ...['', 'seperti ', 'sebagaimana ', 'yang '].flatMap((before) =>
      phrases(`
        dilansir, dilansir dari, dilansir oleh, dikutip, dikutip dari, dikutip oleh, dilaporkan, dilaporkan oleh, diberitakan, diberitakan oleh, diwartakan, diwartakan oleh, dinukil, dinukil dari,
        disitir, disitat dari, dikabarkan, dilansir melalui, dikutip melalui, dikutip lewat, dilihat di, dilihat dari, dipetik dari
      `).map((form) => ({ form: before + form, kind: 'agency' as const, relay: true })),
    ),
    ...phrases('mengutip, mengutip dari, melansir, melansir dari, menukil, menyitir, mewartakan').map((form) => ({
      form,
      kind: 'agency' as const,
      relay: true,
    })),
  ],
  heads: {
    statement: owned(`
      keterangan, keterangan tertulis, keterangan pers, keterangan resmi, keterangan media, siaran pers, rilis, rilis pers, rilis resmi, pernyataan, pernyataan tertulis, pernyataan resmi, pernyataan bersama, pesan, pesan singkat,
      pesan tertulis, pesan whatsapp, pesan elektronik, surel, surat elektronik, maklumat, pengumuman, klarifikasi, hak jawab, pers rilis, press release
    `),
    social: owned(`
      cuitan, cuitan resmi, unggahan, postingan, twit, tweet, kicauan, instastory, instagram story, status, media sosial, medsos, utas, akun media sosial, akun resmi, akun pribadi, akun, siaran langsung instagram, kanal telegram, kanal whatsapp, saluran telegram, foto
    `),
    broadcast: owned(`
      rekaman, rekaman video, rekaman suara, video, tayangan, tayangan video, siaran, siaran langsung, siaran televisi, siaran radio, talkshow, gelar wicara, podcast, siniar, kanal youtube, saluran youtube, akun youtube, pidato televisi,
      pidato di televisi
    `),
    interview: owned(
      `wawancara, wawancara khusus, wawancara eksklusif, wawancara telepon, sambungan telepon, telepon, wawancara televisi, diwawancara, diwawancarai`,
    ),
    press: owned(`
      konferensi pers, jumpa pers, temu pers, temu media, jumpa media, konpers, keterangan kepada wartawan, konferensi pers virtual, konferensi pers daring, press conference, telekonferensi pers, telekonferensi, taklimat media, paparan media, wartawan, jurnalis, awak media, pewarta, awak pers, insan pers, reporter, media, pers, pertanyaan wartawan,
      pertanyaan awak media, doorstop
    `),
    document: owned(`
      surat, surat terbuka, surat keputusan, surat keterangan, surat perintah, surat pengunduran diri, surat edaran, petisi, survei, jajak pendapat, hasil survei, salinan, surat resmi, laporan, laporan tertulis, laporan tahunan, dokumen, buku, memoar, autobiografi, makalah, artikel, opini, kolom, tulisan, catatan, memo, nota, disertasi, jurnal, naskah,
      situs, situs resmi, laman, laman resmi, edaran, ringkasan kebijakan, risalah, makalah kebijakan, website, situs web, blog
    `),
    court: owned(`
      sidang, persidangan, sidang lanjutan, sidang perdana, sidang putusan, sidang vonis, kesaksian, majelis hakim, salinan putusan, dakwaan, surat dakwaan, tuntutan, surat tuntutan, pleidoi, pledoi, nota pembelaan, eksepsi, duplik, replik, amar putusan,
      putusan, gugatan, berita acara pemeriksaan, bap, ruang sidang
    `),
    speech: owned(`
      pidato, pidato kenegaraan, pidato kebangsaan, pidato penutupan, pidato pembukaan, sambutan, kata sambutan, orasi, orasi politik, orasi ilmiah, khotbah, khutbah, ceramah, ceramah umum, kuliah umum, kampanye, tausiah, kultum,
      pengarahan, paparan, presentasi, amanat
    `),
  },
  phrases: {
    social: phrases('cuit, cuitnya, mencuit, mencuitkan, kicau, kicaunya, berkicau, menge-tweet'),
    court: phrases('bersaksi, di bawah sumpah'),
    interview: [
      ...phrases('per telepon, dihubungi, dikonfirmasi, dikontak, diwawancarai, diwawancara, ditemui'),
      ...['saat', 'ketika', 'waktu', 'yang', 'usai', 'seusai'].flatMap((before) =>
        phrases(`
          dihubungi, di hubungi, ditemui, di temui, dijumpai, dikontak, dikonfirmasi, di konfirmasi, diwawancara, diwawancarai, dimintai konfirmasi, dimintai tanggapan, dimintai keterangan, dimintai komentar,
          diminta tanggapan, diminta konfirmasi
        `).map((asked) => `${before} ${asked}`),
      ),
    ],
  },
  outlets: {
    social: phrases(`
      twitter, x, facebook, instagram, threads, tiktok, telegram, whatsapp, truth social, linkedin, weibo, bluesky, snapchat, reddit, ig, wa, fb
    `),
    agency: phrases(`
      antara, kantor berita antara, reuters, afp, ap, associated press, agence france-presse, tass, xinhua, kcna, yonhap, ria novosti, interfax, bernama, dpa, anadolu, kyodo, upi, irna, sana, wafa, efe, ansa, pti, bloomberg
    `),
    broadcast: phrases(`
      cnn, cnn indonesia, bbc, bbc indonesia, bbc news indonesia, kompas tv, metro tv, tvone, tv one, trans tv, trans7, rcti, sctv, indosiar, tvri, rri, inews, net tv, berita satu, btv, idx channel, cnbc, cnbc indonesia, al jazeera,
      fox news, nbc, abc, cbs, nhk, youtube, spotify, elshinta, radio elshinta, sky news, rt, rossiya-1, dw, voa, sonora, smart fm
    `),
    press: phrases(`
      kompas, kompas.com, tempo, tempo.co, detik, detikcom, detiknews, republika, jawa pos, tribunnews, tribun, liputan6, okezone, sindonews, merdeka, viva, tirto, kumparan, media indonesia, the jakarta post, jakarta post,
      suara, koran tempo, bisnis indonesia, kontan, jpnn, rmol, idn times, suara pembaruan, the guardian, the new york times, new york times, washington post, wall street journal, the straits times, straits times, the times,
      pikiran rakyat, kedaulatan rakyat, suara merdeka, bali post, solopos, inilah, akurat, katadata
    `),
  },
  outletEndings: words('pos post news times tribune herald magazine ekspres express'),
  lowerOutlets: words('detikcom detiknews kumparan liputan6 tvone tirto jpnn okezone tribunnews sindonews'),
  media: {
    broadcast: phrases(
      'televisi, tv, stasiun televisi, stasiun tv, radio, stasiun radio, saluran, kanal, televisi pemerintah, tv pemerintah, televisi nasional, televisi negara, tv negara, saluran televisi',
    ),
    agency: phrases('kantor berita, media pemerintah, media resmi, kantor berita pemerintah, kantor berita resmi'),
    press: phrases(
      'media, harian, surat kabar, koran, majalah, tabloid, portal berita, situs berita, media asing, media lokal, media setempat, redaksi',
    ),
  },
  fillers: words(`
    sebuah suatu sesi para sejumlah beberapa awak rekan kalangan akun akunnya laman situs resmi pribadi media sosial medsos platform kanal aplikasi milik program acara dialog grup tim salah satu surat kabar harian ini itu lewat melalui dari oleh
  `),
  modifiers: words(`
    tertulis tertulisnya resmi resminya eksklusif terbuka terpisah virtual daring online langsung telepon pers persnya singkat singkatnya terbaru terbarunya bersama akhir tahunan pribadi pribadinya sebelumnya elektronik video suara
    kenegaraan pagi siang sore malam harian gabungan khusus
  `),
  links: phrases(`
    dengan, bersama, yang disiarkan, yang disiarkan di, yang disiarkan oleh, yang ditayangkan, yang ditayangkan di, yang ditayangkan oleh, disiarkan, disiarkan oleh, ditayangkan, ditayangkan oleh, yang dimuat, yang dimuat di, dimuat di,
    yang diterbitkan, yang diterbitkan oleh, yang dikutip, yang dilansir, yang dirilis, yang tayang, yang tayang di, yang diterima, yang dibagikan, yang dibagikan kepada
  `),
  placeLinks: phrases(`
    kepada, di, pada, oleh, milik, lewat, via, melalui, dari, yang diunggah di, diunggah di, diterima, yang dibagikan di, yang diunggah, yang beredar di, yang diunggah melalui, yang diunggah lewat
  `),
  occasions: words('dalam di pada saat ketika usai seusai selepas sela-sela berbicara ditemui bertemu'),
  topics: words('soal tentang mengenai terkait perihal sejak hingga sampai jelang menjelang terhadap mulai'),
  dates: {
    weekdays: [['minggu', 'ahad'], ['senin'], ['selasa'], ['rabu'], ['kamis'], ['jumat', "jum'at"], ['sabtu']],
    months: [
      ['januari', 'jan'],
      ['februari', 'pebruari', 'feb'],
      ['maret', 'mar'],
      ['april', 'apr'],
      ['mei'],
      ['juni', 'jun'],
      ['juli', 'jul'],
      ['agustus', 'agt', 'agu', 'ags'],
      ['september', 'sept', 'sep'],
      ['oktober', 'okt'],
      ['november', 'nopember', 'nov'],
      ['desember', 'des'],
    ],
    relative: [
      ...phrases(
        'hari ini, tadi pagi, tadi siang, tadi sore, pagi tadi, siang tadi, sore tadi, pagi ini, siang ini, sore ini, malam ini',
      ).map((form) => ({ form, days: 0 })),
      ...phrases('kemarin, kemarin pagi, kemarin siang, kemarin sore, kemarin malam, tadi malam, semalam, malam tadi').map(
        (form) => ({
          form,
          days: -1,
        }),
      ),
      ...phrases('kemarin lusa, dua hari lalu, dua hari yang lalu').map((form) => ({ form, days: -2 })),
      ...phrases('tiga hari lalu, tiga hari yang lalu').map((form) => ({ form, days: -3 })),
      ...phrases(`
        bulan lalu, tahun lalu, bulan ini, tahun ini, akhir pekan lalu, awal pekan ini, awal bulan ini, awal tahun ini, baru-baru ini, belum lama ini, beberapa waktu lalu, beberapa hari lalu,
        beberapa pekan lalu, beberapa bulan lalu, beberapa tahun lalu, beberapa saat lalu,
        sehari kemudian, dua hari kemudian, tiga hari kemudian, beberapa hari kemudian, sepekan kemudian, keesokan hari, keesokan harinya, esok harinya, sehari sebelumnya, sehari setelahnya, hari yang sama,
        dua pekan lalu, sepekan lalu, sebulan lalu, setahun lalu, dua tahun lalu, sepekan yang lalu, pertengahan pekan lalu, awal pekan lalu, akhir pekan ini
      `).map((form) => ({ form, days: null })),
    ],
    lastWeek: phrases('pekan lalu, minggu lalu, pekan kemarin, minggu kemarin, pekan silam'),
    thisWeek: phrases('pekan ini, minggu ini'),
    prepositions: words('pada hari di tanggal tgl per awal akhir pertengahan bulan'),
    previous: words('lalu kemarin silam'),
    dayParts: phrases('pagi, siang, sore, petang, malam, dini hari, subuh, waktu setempat'),
    dayFirst: true,
  },
};
