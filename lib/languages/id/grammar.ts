// Function words of Indonesian: what is capitalised only at a sentence's start, what opens a clause, an adjunct or an
// unnamed source, and which full stops end no sentence. Source: own knowledge of usage.
import type { Grammar } from '@/lib/model/language-pack';
import { phrases, words } from '../lists';

const abbreviations = words(`
  inf art arm kav czi cba chb cpl cpm cku ckm caj mar pas tek lek pnb nav purn sus
  dr drs dra drg drh ir prof h hj kh k.h tgk ust pdt rp st mgr sr br fr ns apt alm bpk sdr sdri ny tn yth ytc
  no nomor jl jln gg kec kab kel ds dsn rt rw blok km hlm hal vol ed cet pt cv tbk pte ltd inc corp co u.p u.b a.n
  d.a d.h dll dsb dst dkk tsb dgn yg spt sbg a.l s.d s/d ca cf red pen pol kombes brigjen irjen komjen akbp kompol
  letjen mayjen jend let kol kapt lettu letda serma serka sertu serda kopda plt plh pj pjs gub bup
  s.h m.h s.e m.m m.si s.sos s.ip s.ik s.i.k s.t m.t s.pd m.pd s.ag m.ag s.kom m.kom m.hum m.kn m.sc ph.d ph m.a b.a sp
  r ra rr rm rss m moh muh md mhd abd ach s dt tb jr mr mrs ms a.a k.g.p.a.a hc h.c
  jan feb apr jun jul agt sep sept okt nov des sen sel rab kam jum sab min
  tel telp fax hp ext tgl thn th bln mg kg cm mm gr ons lt ls bt lu
`);

const functionWords = words(`
  dan atau tetapi tapi namun melainkan sedangkan sementara serta lalu kemudian selanjutnya lantas maka sehingga sebab karena
  karenanya sebabnya oleh akibat akibatnya jika kalau bila apabila andai andaikan seandainya jikalau asalkan asal sekalipun
  meski meskipun walau walaupun kendati biarpun padahal agar supaya demi untuk guna buat bagi dengan tanpa dalam di ke dari
  pada kepada terhadap tentang mengenai soal perihal terkait sekitar antara hingga sampai sejak semenjak selama sepanjang
  saat ketika waktu sewaktu tatkala kala manakala begitu setelah sesudah usai seusai selepas sepulang setiba sebelum sebelumnya
  setelahnya sesudahnya seraya sambil bahwa bahwasanya apakah ialah adalah yakni yaitu merupakan ada adanya adapun tidak tak
  bukan belum jangan tanpanya sudah telah akan sedang masih pernah baru lagi juga pun hanya cuma sekadar bahkan malah malahan
  justru apalagi terlebih lebih paling sangat amat sekali terlalu cukup agak hampir nyaris makin semakin kian kurang kira-kira
  sekitarnya misalnya contohnya umpamanya seperti sebagai sebagaimana bagai laksana ibarat seakan seolah seolah-olah seakan-akan
  ini itu tersebut begini demikian demikianlah itulah inilah sini situ sana dia ia beliau mereka kami kita saya aku anda
  kamu engkau kalian dirinya pihaknya kita-kita saudara-saudara siapa apa mana kapan bagaimana mengapa kenapa berapa dimana kemana
  siapakah apalah bagaimanakah bukankah para sang si kaum semua seluruh segala setiap tiap tiap-tiap masing-masing beberapa sejumlah
  banyak sedikit sebagian sebagiannya kebanyakan mayoritas berbagai beragam pelbagai seorang sebuah seekor selembar suatu sesuatu
  satu dua tiga empat lima enam tujuh delapan sembilan sepuluh belasan puluhan ratusan ribuan jutaan miliaran sebelas pertama
  kedua ketiga keempat kelima terakhir kedua-duanya keduanya ketiganya semuanya keseluruhan seluruhnya semula mulanya awalnya akhirnya
  mula-mula pertama-tama terutama khususnya umumnya biasanya seringnya sering kerap kadang kadang-kadang terkadang jarang selalu
  senantiasa sesekali sekali-sekali kembali terus masihkah sekarang kini saatnya dahulu dulu tadi nanti kelak besok kemarin lusa
  tadinya hari malam pagi siang sore petang tahun bulan pekan minggu-minggu tanggal pukul jam menit sesaat sebentar segera langsung
  tiba-tiba mendadak seketika sontak spontan sekaligus bersamaan bersama secara perlahan diam-diam sengaja pastinya tentu tentunya
  tentulah pasti mungkin barangkali kiranya rasanya tampaknya nampaknya kelihatannya sepertinya agaknya rupanya ternyata nyatanya
  kenyataannya faktanya sebenarnya sesungguhnya sejatinya pokoknya intinya singkatnya artinya maksudnya alhasil hasilnya alasannya
  tujuannya caranya jadi jadinya jadilah makanya menurut menurutnya berdasarkan merujuk mengacu mengutip dikutip dilansir melansir
  mengingat berkat atas bawah seputar lewat melalui via per selain kecuali termasuk ketimbang daripada dibanding dibandingkan
  sebaliknya sebaiknya seharusnya semestinya seyogianya setidaknya setidak-tidaknya sekurang-kurangnya paling-paling sedikitnya minimal
  maksimal total totalnya rata-rata bisa dapat mampu boleh harus mesti wajib perlu hendaknya hendak ingin mau ayo mari silakan tolong
  mohon coba biarkan semoga mudah-mudahan moga-moga insyaallah alhamdulillah syukurlah sayangnya untungnya celakanya ironisnya uniknya
  menariknya anehnya parahnya hebatnya bedanya khusus kabarnya konon katanya ujarnya tuturnya ucapnya ungkapnya jelasnya tegasnya lanjutnya
  tambahnya imbuhnya kata ujar tutur ucap ungkap jelas lanjut tambah tegas papar sebut terang hal halnya inti peristiwa kejadian kasus
  acara kegiatan pertemuan rapat sidang langkah upaya kondisi situasi masalah persoalan keputusan kebijakan pernyataan hasil data jumlah
  nama korban warga masyarakat polisi petugas pemerintah penyidik pelaku tersangka terdakwa saksi tim pihak rakyat publik anak orang
  ibu ayah dikatakan diungkapkan disampaikan dijelaskan ditegaskan diketahui diberitakan dilaporkan disebutkan diduga diperkirakan
  diharapkan ditanya dihubungi ditemui dikonfirmasi dimintai menanggapi menjawab menyikapi menyusul mengetahui melihat mendengar
  melanjutkan menambahkan mengatakan mengaku berharap berbicara bicara berikut berikutnya berawal bermula bertempat didampingi dihadiri
  dipimpin diikuti dibantu ditambah dimulai datang masuk keluar naik turun tampak terlihat terdapat terjadi tercatat terhitung terbukti
  sesuai serupa senada sejalan seiring seturut sehubungan sama beda berbeda lain lainnya lain-lain tiada ya yah iya enggak nggak gak
  oh wah nah lho kok sih deh dong kan tuh nih loh halo terima terimakasih maaf selamat yang nan hei lha
  alih-alih boro-boro jangankan berhubung lantaran gara-gara mentang-mentang saking walhasil toh entah
  betapa alangkah sungguh memang benar betul salah salahnya pantas nyatalah sebetulnya gampangnya ujung-ujungnya belakangan
  dewasa akhir-akhir baru-baru barusan sebentar-sebentar esok esoknya keesokan selebihnya sisanya separuh setengah seperempat sepertiga
  seratus seribu sejuta semiliar setahun sebulan seminggu sepekan sehari semalam sejam seusainya setibanya sesampainya sesampai
  gaya sosok karier kiprah elektabilitas popularitas kubu duet gelar kursi ucapan sikap pidato kunjungan vonis unggahan akun kritik pendukung relawan
  simpatisan kedatangan kehadiran kemenangan kekalahan kepergian kematian kelahiran pernikahan perceraian pemerintahan kepemimpinan era gugatan jenazah makam
  figur wajah tangan suara mobil rumah keluarga istri suami kakak adik ajudan sopir pengakuan kesaksian keterangan penjelasan bantahan permintaan
  pertanyaan jawaban harapan keinginan rencana usulan janji ancaman tuduhan tudingan dugaan penangkapan penahanan pemeriksaan pelantikan penunjukan pengangkatan
  pencopotan pemecatan pengunduran tepatnya tepat persis kurang-lebih jauh dekat depan belakang luar samping sebelah seberang tengah ujung tiga-tiganya
`);

const complementisers = words(
  `bahwa bahwasanya bahwasannya agar supaya apakah jika kalau apabila bila mengapa kenapa bagaimana apa siapa kapan berapa biar untuk`,
);

const pronouns = {
  male: [] as string[],
  female: [] as string[],
  any: words(`ia dia beliau dirinya`),
  plural: words(`mereka keduanya ketiganya`),
};

const indefinites = phrases(`
  para, seorang, seseorang, sejumlah, beberapa, sebagian, banyak, semua, seluruh, sumber, salah satu, salah seorang, dua, tiga, empat, lima, dua orang, kedua, ketiga
  segelintir, sekelompok, serombongan, kelompok, sang, si, kalangan, kaum, pihak, berbagai, mayoritas, kebanyakan, puluhan, ratusan, ribuan, sepasang, satu, seluruhnya, tiap, setiap, masing-masing, orang, ada yang, oknum, siapa pun
  warga, pejabat, saksi, pengamat, pakar, ahli, analis, ekonom, peneliti, petugas, polisi, penyidik, korban, keluarga, tetangga, warganet, netizen, media, laporan, seorang pria, seorang wanita, juru bicara, narasumber
`);

const groupNouns = words(`
  ahli pakar pengamat analis ekonom peneliti ilmuwan akademisi dosen guru siswa mahasiswa pelajar santri murid warga warganet netizen masyarakat penduduk rakyat
  pejabat pegawai petugas aparat polisi tentara prajurit perwira penyidik jaksa hakim pengacara advokat saksi korban pelaku tersangka terdakwa narapidana tahanan
  sumber narasumber orang pihak keluarga kerabat tetangga teman rekan sahabat kolega karyawan buruh pekerja petani nelayan pedagang pengusaha pembeli pelanggan konsumen
  pengunjung penumpang sopir pengemudi pengendara wisatawan turis jemaah jamaah peziarah pengungsi penyintas pasien dokter perawat bidan relawan aktivis demonstran pengunjuk
  pendemo massa peserta panitia penonton suporter penggemar fans pemain pelatih atlet penulis wartawan jurnalis editor redaksi kritikus oposisi politikus politisi legislator
  anggota pimpinan pemimpin tokoh ulama kiai pendeta pastor diplomat delegasi utusan investor pemilih pendukung simpatisan kader tim
  ibu-ibu bapak-bapak anak-anak orang-orang pemuda remaja pria wanita perempuan lelaki laki-laki gadis ibu ayah anak suami istri nenek kakek
  pemudik pendaki pemancing penyelam penjual pemilik penghuni pengelola pengurus penyelenggara penggugat pelapor pemohon publik umat kalangan kelompok oknum intelijen
  birokrat bangsawan veteran pensiunan penyandang buron militan gerilyawan pemberontak pengkritik pembela pejuang ojol sejarawan psikolog
`);

const placePrepositions = phrases(
  `di, ke, dari, pada, dalam, antara, sekitar, hingga, sampai, menuju, via, melalui, lewat, sejak, selama, sepanjang, di dalam, di luar, di atas, di bawah, di depan, di belakang, di sekitar, di antara, di kawasan, di wilayah, asal, seputar, per, atas, akan, tanpa, dengan, untuk, demi, tentang, mengenai, terhadap`,
);

const adjunctOpeners = phrases(`
  dalam, saat, ketika, sewaktu, usai, seusai, selepas, setelah, sesudah, sebelum, kepada, pada, di, ke, dari, melalui, lewat, via, lewat akun, melalui akun, kala, tatkala, sembari, sambil, seraya
  dengan, dikutip, dilansir, seperti dikutip, seperti dilansir, sebagaimana dikutip, sebagaimana dilansir, mengutip, melansir, seperti, sebagaimana, terkait, soal, mengenai, tentang, perihal, menanggapi, merespons, menjawab, menyikapi
  ditemui, dihubungi, dikonfirmasi, dimintai, ditanya, saat ditemui, saat dihubungi, saat dikonfirmasi, ketika ditemui, ketika dihubungi, ketika dikonfirmasi, saat ditanya, ketika ditanya, saat dimintai, usai ditemui, berdasarkan
  mengawali, membuka, menutup, mengakhiri, lagi, kemudian, pula, juga, menirukan, mencontohkan, sebelumnya, hari ini, kemarin, tadi, siang ini, pagi ini, malam ini, sore ini, di hadapan, di depan, di sela, di sela-sela, dari balik, terhadap, secara
  senin, selasa, rabu, kamis, jumat, jum'at, sabtu, minggu, pekan lalu, tahun lalu, bulan lalu, untuk, sejak, selama, sepulang, setiba, bersama, didampingi, atas, per, baru-baru ini, beberapa waktu lalu, belum lama ini, setelah itu
`);

const clauseBreakers = phrases(`
  tetapi, tapi, namun, sementara, sementara itu, sedangkan, padahal, meski, meskipun, walau, walaupun, kendati, kendatipun, sekalipun, adapun, sebaliknya, melainkan, biarpun, kecuali, selain itu, di sisi lain, oleh karena itu, oleh sebab itu, sambil, seraya, sembari, usai, seusai, setelah, ketika, saat, sebelum, sehingga, lalu, kemudian, lantas
`);

const titleConnectors = [
  ...words(
    `dan serta untuk bidang urusan pada di dari ke sekaligus merangkap atas tentang antar non & bagian seksi tingkat wilayah kawasan asal of for and the on in at to`,
  ),
  ...phrases(`yang juga`),
];

/** Nouns of titles that begin so ("menteri", "direktur") are in the lexicons, which are asked first. */
const verbPrefixes = words(`meng mem men meny me di ber ter`);

const determiners = words(`itu ini tersebut tadi sang si para sini situ dimaksud`);
const agentPrepositions = words(`oleh`);
const appositions = phrases(`
  selaku, yang juga, yang juga merupakan, yang juga menjabat, yang juga menjabat sebagai, yang merupakan, yang adalah, yang menjabat, yang menjabat sebagai, yang kini menjabat, yang kini menjabat sebagai, yang saat itu menjabat, yang saat itu menjabat sebagai
  yang saat ini menjabat sebagai, yang sekaligus, yang sekaligus menjabat, yang sekaligus menjabat sebagai, sekaligus, yang bertindak selaku, yang bertindak sebagai, yang pernah menjabat, yang pernah menjabat sebagai, yang notabene, yang berstatus sebagai
`);
const origins = words(`dari`);
const perfects = words(`sudah telah pernah`);

const maleTitles = phrases(`
  bapak, pak, bpk, bpk., tuan, tn, tn., mas, bang, abang, kang, sdr, sdr., saudara, mr, mr., sir, lord, haji, h, h., kh, kh., k.h., kiai, kyai, gus, habib, sayyid, syekh, buya, abuya, ajengan, tuan guru, tgh, tgk, tgk., teungku, om, kakek, mbah kakung, ayah, suami, paman, putra, pria, uda, aa, akang, koh, engkoh, bung, dato, datuk, datuk seri, tan sri, tun, raja, sultan, pangeran, romo, pastor, uskup, kardinal, paus, ustaz, ustad, ustadz, aktor, raden mas, rm, krt, kgpaa, biksu
`);
const femaleTitles = phrases(`
  ibu, bu, nyonya, ny, ny., nona, mbak, mba, sdri, sdri., saudari, mrs, mrs., ms, ms., miss, lady, dame, madam, hajah, hajjah, hj, hj., nyai, ning, teh, teteh, ceu, neng, uni, tante, bibi, nenek, oma, istri, putri, wanita, perempuan, cik, puan, datin, ratu, permaisuri, putri mahkota, suster, biarawati, ustazah, ustadzah, aktris, ibu negara, raden ajeng, raden ayu, r.a., gkr, syarifah, karyawati, mahasiswi, siswi, wartawati, biduan, pramugari, peragawati
`);
const adverbs = words(`
  juga kemudian lalu pun telah sudah sempat turut ikut kembali lagi pula langsung sebelumnya lantas akhirnya pernah hanya selalu sering kerap berulang masih terus tetap akan sedang tengah baru bahkan sendiri
  selanjutnya kini sekarang kemarin tadi sontak segera cuma sekadar secara tegas lantang singkat santai enteng blak-blakan gamblang terbuka jujur lugas lirih pelan terpisah sebaliknya memang justru malah lebih lanjut
  berkali-kali sekali dengan tak tidak belum bukan dapat bisa mulai saja semua bersama-sama masing-masing sama senada spontan terang-terangan konsisten
`);

export const grammar: Grammar = {
  heads: 'first',
  shortName: 'first',
  titleConnectors,
  verbPrefixes,
  determiners,
  appositions,
  origins,
  perfects,
  agentPrepositions,
  maleTitles,
  femaleTitles,
  adverbs,
  deeds: [],
  abbreviations,
  functionWords,
  complementisers,
  pronouns,
  indefinites,
  groupNouns,
  placePrepositions,
  adjunctOpeners,
  clauseBreakers,
  clauses: {
    auxiliaries: [],
    passives: [],
    infinitives: [],
    presentEndings: [],
    pastEndings: [],
    pastForms: [],
    adverbEndings: [],
    relatives: words(`yang`),
    possessives: { male: [], female: [], plural: [], things: [] },
    sayings: [],
    things: [],
    objects: [],
    nounPrepositions: [],
    postPrepositions: [],
    conjunctions: words(`dan`),
    coordinators: words(`dan tetapi tapi namun atau`),
    degrees: words(`paling lebih sangat`),
    refusals: words(`enggan menolak ogah urung batal`),
    negations: words(`tidak tak belum`),
  },
};
