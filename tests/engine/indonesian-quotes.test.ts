import { describe, expect, it } from 'vitest';
import { type QuoteCase, read } from './read';

const SINTA = 'Sinta Marhaeni';
const DARMO = 'Darmo Wiguno';

/** Every bare verb after a quote, with its speaker after it. */
const bare = [
  'kata',
  'ujar',
  'tutur',
  'ucap',
  'ungkap',
  'jelas',
  'papar',
  'tegas',
  'sebut',
  'terang',
  'lanjut',
  'imbuh',
  'tambah',
  'pungkas',
  'tandas',
  'beber',
  'cetus',
  'tukas',
  'timpal',
  'sambung',
  'seloroh',
  'canda',
  'keluh',
  'kilah',
  'jawab',
  'tanya',
  'tulis',
  'pesan',
  'puji',
  'kenang',
  'urai',
  'rinci',
  'klaim',
  'tekan',
  'sergah',
  'seru',
  'ajak',
  'harap',
  'cuit',
];

/** Verbs that introduce a quote after their speaker. */
const active = [
  'mengatakan',
  'menyatakan',
  'menjelaskan',
  'menuturkan',
  'mengungkapkan',
  'menegaskan',
  'menambahkan',
  'menyampaikan',
  'memaparkan',
  'menerangkan',
  'mengakui',
  'menulis',
  'mencuit',
  'menjawab',
  'bertanya',
  'berkata',
  'berujar',
  'bercerita',
];

/** Passive verbs that name their speaker behind them. */
const passive = ['dikatakan', 'diungkapkan', 'disampaikan', 'dijelaskan', 'ditegaskan'];

const direct: QuoteCase[] = [
  {
    name: 'an epithet with the rank of a general',
    text: 'Kapolda Jawa Barat Irjen Pol. Darmo Wiguno memimpin upacara. "Pelaku sudah ditahan," ucap jenderal bintang dua itu.',
    quotes: [{ cue: 'ucap', source: 'jenderal bintang dua itu', sourceKind: 'role', speaker: DARMO }],
  },
  {
    name: 'interrupted in mid-sentence',
    text: '"Kami siap," kata Sinta Marhaeni, "tetapi hujan belum reda."',
    quotes: [{ contents: ['"Kami siap,"', '"tetapi hujan belum reda."'], cue: 'kata', speaker: SINTA }],
  },
  {
    name: 'commas outside the marks, carried over',
    text: '"Kami siap", ujar Sinta Marhaeni. "Hujan belum reda", tambahnya.',
    quotes: [
      { contents: ['"Kami siap"'], speaker: SINTA },
      { contents: ['"Hujan belum reda"'], cue: 'tambahnya', speaker: SINTA },
    ],
  },
  {
    name: '-nya after a report by another speaker',
    text: '“Kami siap,” kata Sinta Marhaeni. Menurut Budi Santoso, hujan belum reda. “Airnya naik,” katanya.',
    quotes: [{ speaker: SINTA }, { kind: 'indirect', speaker: 'Budi Santoso' }, { cue: 'katanya', speaker: 'Budi Santoso' }],
  },
  {
    name: 'a reporter asks',
    text: '"Apa benar?" tanya wartawan. "Benar," jawab Sinta Marhaeni.',
    quotes: [
      { cue: 'tanya', speaker: 'wartawan' },
      { cue: 'jawab', speaker: SINTA },
    ],
  },
  {
    name: 'a companion is not the speaker',
    text: '"Kami siap," kata Menteri Pertanian Sinta Marhaeni didampingi Bupati Sleman Darmo Wiguno.',
    quotes: [{ cue: 'kata', speaker: SINTA }],
  },
  {
    name: 'a director of a body, with the occasion behind',
    text: '"Gudang akan dibuka," kata Direktur Eksekutif Lembaga Kajian Pangan Sinta Marhaeni saat dihubungi, Rabu.',
    quotes: [{ cue: 'kata', speaker: SINTA }],
  },
  {
    name: 'judge and accused without names',
    text: '"Siapa namamu?" tanya hakim.\n"Budi Santoso," jawab terdakwa.',
    quotes: [
      { cue: 'tanya', speaker: 'hakim' },
      { cue: 'jawab', speaker: 'terdakwa' },
    ],
  },
  {
    name: 'title before the name after the cue',
    text: '"Tanggul sudah ditambal," kata Bupati Teluk Waru Sinta Marhaeni, Selasa (5/3/2024).',
    quotes: [
      {
        kind: 'direct',
        contents: ['"Tanggul sudah ditambal,"'],
        quoted: ['"Tanggul sudah ditambal,"'],
        cue: 'kata',
        source: 'Bupati Teluk Waru Sinta Marhaeni',
        sourceKind: 'name',
        speaker: SINTA,
      },
    ],
  },
  {
    name: 'carried over with -nya',
    text: 'Bupati Teluk Waru Sinta Marhaeni meninjau tanggul itu. "Sudah ditambal semua," ujarnya.',
    quotes: [{ contents: ['"Sudah ditambal semua,"'], cue: 'ujarnya', source: 'ujarnya', sourceKind: 'clitic', speaker: SINTA }],
  },
  {
    name: 'carried over through three paragraphs',
    text: '"Tanggul jebol," kata Bupati Teluk Waru Sinta Marhaeni.\n"Air naik cepat," ucapnya.\n"Kami minta bantuan," imbuhnya lagi.',
    quotes: [{ speaker: SINTA }, { cue: 'ucapnya', speaker: SINTA }, { cue: 'imbuhnya', speaker: SINTA }],
  },
  {
    name: '-nya after a change of speaker',
    text: '"Tanggul jebol," kata Sinta Marhaeni. Kepala desa setempat, Darmo Wiguno, membantu warga. "Kami tidur di masjid," tuturnya.',
    quotes: [{ speaker: SINTA }, { cue: 'tuturnya', speaker: 'Darmo Wiguno' }],
  },
  {
    name: 'the pronoun dia after the cue',
    text: 'Sinta Marhaeni tiba pukul tujuh pagi. "Kami siap bekerja," ujar dia.',
    quotes: [{ cue: 'ujar', source: 'dia', sourceKind: 'pronoun', speaker: SINTA }],
  },
  {
    name: 'the pronoun ia before the cue',
    text: 'Sinta Marhaeni tiba pukul tujuh pagi. Ia mengatakan, "Kami siap bekerja."',
    quotes: [{ kind: 'direct', contents: ['"Kami siap bekerja."'], cue: 'mengatakan', source: 'Ia', speaker: SINTA }],
  },
  {
    name: 'a short name keeps the full one',
    text: 'Menteri Pertanian Sinta Marhaeni membuka pasar. "Harga turun," kata Sinta.\n"Beras cukup," ujar Marhaeni.',
    quotes: [
      { source: 'Sinta', sourceKind: 'short-name', speaker: SINTA },
      { source: 'Marhaeni', sourceKind: 'short-name', speaker: SINTA },
    ],
  },
  {
    name: 'introduced by a colon',
    text: 'Sinta Marhaeni mengatakan: "Kami tidak akan pergi dari sini."',
    quotes: [{ kind: 'direct', contents: ['"Kami tidak akan pergi dari sini."'], cue: 'mengatakan', speaker: SINTA }],
  },
  {
    name: 'introduced by a line of its own',
    text: 'Sinta Marhaeni mengatakan:\n"Kami tidak akan pergi dari sini."',
    quotes: [{ kind: 'direct', contents: ['"Kami tidak akan pergi dari sini."'], speaker: SINTA }],
  },
  {
    name: 'menurut before a quote',
    text: 'Menurut Sinta Marhaeni, "Air naik terlalu cepat malam itu."',
    quotes: [{ contents: ['"Air naik terlalu cepat malam itu."'], cue: 'Menurut', speaker: SINTA }],
  },
  {
    name: 'the addressee is not the speaker',
    text: '"Kami siap bekerja," kata Sinta Marhaeni kepada wartawan di Balai Kota Rantepua.',
    quotes: [{ cue: 'kata', speaker: SINTA }],
  },
  {
    name: 'a named addressee is not the speaker',
    text: '"Kami siap bekerja," kata Sinta Marhaeni kepada Darmo Wiguno.',
    quotes: [{ source: 'Sinta Marhaeni', speaker: SINTA }],
  },
  {
    name: 'the outlet that is quoted is not the speaker',
    text: '"Kami siap bekerja," kata Sinta Marhaeni seperti dikutip kantor berita Lensa Timur.',
    quotes: [{ cue: 'kata', speaker: SINTA }],
  },
  {
    name: 'an apposition after the name',
    text: '"Air naik cepat," kata Darmo Wiguno, warga Desa Sukamandi.',
    quotes: [{ cue: 'kata', speaker: 'Darmo Wiguno' }],
  },
  {
    name: 'name with degrees and rank with periods',
    text: '"Pelaku sudah ditahan," ujar Kapolres Teluk Waru AKBP Darmo Wiguno, S.I.K., M.H., Rabu.',
    quotes: [{ cue: 'ujar', speaker: 'Darmo Wiguno' }],
  },
  {
    name: 'the role as second mention',
    text: 'Bupati Teluk Waru Sinta Marhaeni meninjau tanggul itu. "Sudah ditambal," kata bupati.',
    quotes: [{ cue: 'kata', source: 'bupati', sourceKind: 'role', speaker: SINTA }],
  },
  {
    name: 'an epithet with a known party',
    text: 'Anggota DPR Sinta Marhaeni meninggalkan sidang. "Kami walk out," tutur politikus PDIP itu.',
    quotes: [{ cue: 'tutur', sourceKind: 'role', speaker: SINTA }],
  },
  {
    name: 'question and answer of two named with titles',
    text: 'Ketua komisi Sinta Marhaeni memanggil Bupati Darmo Wiguno.\n"Di mana uangnya?" tanya Sinta.\n"Sudah habis," jawab Darmo.',
    quotes: [
      { contents: ['"Di mana uangnya?"'], cue: 'tanya', speaker: SINTA },
      { contents: ['"Sudah habis,"'], cue: 'jawab', speaker: 'Darmo Wiguno' },
    ],
  },
  {
    name: 'a rank with a period does not cut the clause of a known body',
    text: '"Pelaku sudah ditahan," ujar Kabid Humas Polda Jabar Kombes Pol. Darmo Wiguno.',
    quotes: [{ cue: 'ujar', speaker: 'Darmo Wiguno' }],
  },
  {
    name: 'an unnamed witness',
    text: '"Airnya setinggi dada," kata seorang warga.',
    quotes: [{ cue: 'kata', source: 'seorang warga', sourceKind: 'unnamed', speaker: 'seorang warga' }],
  },
  {
    name: 'a group',
    text: '"Tanggul itu memang lemah," kata para ahli.',
    quotes: [{ cue: 'kata', sourceKind: 'unnamed', speaker: 'para ahli' }],
  },
  {
    name: 'an institution speaks',
    text: '"Gempa tidak berpotensi tsunami," tulis BMKG dalam keterangan resminya.',
    quotes: [{ cue: 'tulis', source: 'BMKG', sourceKind: 'institution', speaker: 'BMKG' }],
  },
  {
    name: 'not stated stays not stated',
    text: '"Jangan lupa bahagia."\nHujan turun sejak pagi di Rantepua.',
    quotes: [{ kind: 'direct', contents: ['"Jangan lupa bahagia."'], cue: null, source: null, speaker: null }],
  },
  {
    name: 'hal senada disampaikan by another speaker',
    text: '"Stok cukup," kata Sinta Marhaeni. Hal senada disampaikan Darmo Wiguno. "Gudang penuh," ujarnya.',
    quotes: [
      { contents: ['"Stok cukup,"'], speaker: SINTA },
      { contents: ['"Gudang penuh,"'], speaker: 'Darmo Wiguno' },
    ],
  },
];

const indirect: QuoteCase[] = [
  {
    name: 'a ministry whose fields are listed',
    text: 'Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi mengatakan bahwa ujian ditunda.',
    quotes: [{ source: 'Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi', sourceKind: 'institution' }],
  },
  {
    name: 'a body whose fields are listed',
    text: 'Badan Meteorologi, Klimatologi, dan Geofisika (BMKG) menyatakan gempa itu tidak berpotensi tsunami.',
    quotes: [{ source: 'Badan Meteorologi, Klimatologi, dan Geofisika', sourceKind: 'institution' }],
  },
  {
    name: 'the occasion before the source',
    text: 'Ketika ditemui di kantornya, Rabu (5/3/2024), Sinta Marhaeni mengatakan, gudang itu akan dibuka.',
    quotes: [{ contents: ['gudang itu akan dibuka'], cue: 'mengatakan', source: SINTA, speaker: SINTA }],
  },
  {
    name: 'a speech before the source',
    text: 'Dalam sambutannya, Sinta Marhaeni mengatakan bahwa gudang itu akan dibuka.',
    quotes: [{ contents: ['bahwa gudang itu akan dibuka'], source: SINTA, speaker: SINTA }],
  },
  {
    name: 'the agency that is quoted is not the speaker',
    text: 'Dikutip dari Antara, Sinta Marhaeni menyatakan gudang itu akan dibuka.',
    quotes: [{ contents: ['gudang itu akan dibuka'], source: SINTA, speaker: SINTA }],
  },
  {
    name: 'a report without a subject of its own',
    text: 'Sinta Marhaeni mengatakan akan membuka gudang itu.',
    quotes: [{ contents: ['akan membuka gudang itu'], cue: 'mengatakan', speaker: SINTA }],
  },
  {
    name: 'a denial with bahwa',
    text: 'Sinta Marhaeni membantah bahwa gudang itu kosong.',
    quotes: [{ contents: ['bahwa gudang itu kosong'], cue: 'membantah', speaker: SINTA }],
  },
  {
    name: 'a comma instead of bahwa',
    text: 'Sinta Marhaeni mengatakan, stok beras cukup sampai Mei.',
    quotes: [{ kind: 'indirect', contents: ['stok beras cukup sampai Mei'], quoted: [], cue: 'mengatakan', speaker: SINTA }],
  },
  {
    name: 'bahwa belongs to the content',
    text: 'Sinta Marhaeni menegaskan bahwa stok beras cukup sampai Mei.',
    quotes: [{ kind: 'indirect', contents: ['bahwa stok beras cukup sampai Mei'], cue: 'menegaskan', speaker: SINTA }],
  },
  {
    name: 'neither comma nor bahwa',
    text: 'Sinta Marhaeni mengatakan stok beras cukup sampai Mei.',
    quotes: [{ kind: 'indirect', contents: ['stok beras cukup sampai Mei'], cue: 'mengatakan', speaker: SINTA }],
  },
  {
    name: 'the addressee stands between cue and content',
    text: 'Sinta Marhaeni mengatakan kepada wartawan bahwa stok beras cukup.',
    quotes: [{ kind: 'indirect', contents: ['bahwa stok beras cukup'], cue: 'mengatakan', speaker: SINTA }],
  },
  {
    name: 'past place and day to the name',
    text: 'Kepala Dinas Kesehatan Sinta Marhaeni di Surabaya, Rabu (16/9/2020), mengatakan bahwa obat sudah tiba.',
    quotes: [{ contents: ['bahwa obat sudah tiba'], source: 'Kepala Dinas Kesehatan Sinta Marhaeni', speaker: SINTA }],
  },
  {
    name: 'past place and day to a pronoun',
    text: 'Dia, di Jakarta, Kamis, mengatakan bahwa obat sudah tiba.',
    quotes: [{ source: 'Dia', sourceKind: 'pronoun', speaker: null }],
  },
  {
    name: 'past a day to an institution',
    text: 'Kementerian Kesehatan, Kamis (3/4), menyatakan bahwa obat sudah tiba.',
    quotes: [{ source: 'Kementerian Kesehatan', sourceKind: 'institution' }],
  },
  {
    name: 'menurut opens the sentence',
    text: 'Menurut Sinta Marhaeni, stok beras cukup sampai Mei.',
    quotes: [{ kind: 'indirect', contents: ['stok beras cukup sampai Mei'], cue: 'Menurut', speaker: SINTA }],
  },
  {
    name: 'menurut with an apposition',
    text: 'Menurut Sinta Marhaeni, peneliti Universitas Rantepua, stok beras cukup.',
    quotes: [{ kind: 'indirect', contents: ['stok beras cukup'], cue: 'Menurut', speaker: SINTA }],
  },
  {
    name: 'menurutnya',
    text: 'Sinta Marhaeni mendatangi pasar. Menurutnya, stok beras cukup sampai Mei.',
    quotes: [
      { kind: 'indirect', contents: ['stok beras cukup sampai Mei'], cue: 'Menurutnya', sourceKind: 'clitic', speaker: SINTA },
    ],
  },
  {
    name: 'menurut dia',
    text: 'Sinta Marhaeni mendatangi pasar. Menurut dia, stok beras cukup sampai Mei.',
    quotes: [{ kind: 'indirect', contents: ['stok beras cukup sampai Mei'], cue: 'Menurut', source: 'dia', speaker: SINTA }],
  },
  {
    name: 'kata X between commas',
    text: 'Stok beras, kata Sinta Marhaeni, cukup sampai Mei.',
    quotes: [{ kind: 'indirect', contents: ['Stok beras', 'cukup sampai Mei'], cue: 'kata', speaker: SINTA }],
  },
  {
    name: 'kata X at the end',
    text: 'Stok beras cukup sampai Mei, kata Sinta Marhaeni.',
    quotes: [{ kind: 'indirect', contents: ['Stok beras cukup sampai Mei'], cue: 'kata', speaker: SINTA }],
  },
  {
    name: 'menurut at the end',
    text: 'Stok beras cukup sampai Mei, menurut Sinta Marhaeni.',
    quotes: [{ kind: 'indirect', contents: ['Stok beras cukup sampai Mei'], cue: 'menurut', speaker: SINTA }],
  },
  {
    name: 'a promise',
    text: 'Sinta Marhaeni berjanji akan membuka gudang itu.',
    quotes: [{ kind: 'indirect', contents: ['akan membuka gudang itu'], cue: 'berjanji', speaker: SINTA }],
  },
  {
    name: 'an oath with untuk',
    text: 'Sinta Marhaeni bersumpah untuk membuka gudang itu.',
    quotes: [{ kind: 'indirect', contents: ['untuk membuka gudang itu'], cue: 'bersumpah', speaker: SINTA }],
  },
  {
    name: 'two reports in one sentence',
    text: 'Sinta Marhaeni mengatakan stok beras cukup, dan menyatakan bahwa gudang akan dibuka.',
    quotes: [
      { contents: ['stok beras cukup'], cue: 'mengatakan', speaker: SINTA },
      { contents: ['bahwa gudang akan dibuka'], cue: 'menyatakan', speaker: SINTA },
    ],
  },
  {
    name: 'the next clause of the reporter is no content',
    text: 'Sinta Marhaeni mengatakan stok beras cukup sampai Mei, sementara harga di pasar terus naik.',
    quotes: [{ contents: ['stok beras cukup sampai Mei'], speaker: SINTA }],
  },
  {
    name: 'adverbs between source and cue',
    text: 'Sinta Marhaeni juga kemudian menambahkan bahwa gudang akan dibuka.',
    quotes: [{ contents: ['bahwa gudang akan dibuka'], cue: 'menambahkan', speaker: SINTA }],
  },
  {
    name: 'a passive cue with its speaker after it',
    text: 'Disampaikan Sinta Marhaeni, gudang akan dibuka pekan depan.',
    quotes: [{ kind: 'indirect', contents: ['gudang akan dibuka pekan depan'], cue: 'Disampaikan', speaker: SINTA }],
  },
  {
    name: 'yang mengatakan: the relative clause names the speaker',
    text: 'Darmo Wiguno mendampingi Sinta Marhaeni yang mengatakan bahwa gudang akan dibuka.',
    quotes: [{ contents: ['bahwa gudang akan dibuka'], cue: 'mengatakan', speaker: SINTA }],
  },
  {
    name: 'a group of experts',
    text: 'Para pengamat mengatakan bahwa gudang itu kosong.',
    quotes: [{ contents: ['bahwa gudang itu kosong'], source: 'Para pengamat', sourceKind: 'unnamed', speaker: 'Para pengamat' }],
  },
  {
    name: 'a ministry speaks',
    text: 'Kementerian Pertanian menyatakan bahwa gudang itu kosong.',
    quotes: [{ contents: ['bahwa gudang itu kosong'], sourceKind: 'institution', speaker: 'Kementerian Pertanian' }],
  },
  {
    name: 'belief counts with bahwa',
    text: 'Sinta Marhaeni menilai bahwa gudang itu terlalu kecil.',
    quotes: [{ kind: 'indirect', contents: ['bahwa gudang itu terlalu kecil'], cue: 'menilai', speaker: SINTA }],
  },
  { name: 'belief with a noun is no report', text: 'Sinta Marhaeni menilai lomba itu di Rantepua.', quotes: [] },
  { name: 'a verb of carrying on is no report', text: 'Sinta Marhaeni melanjutkan perjalanan ke Rantepua.', quotes: [] },
  { name: 'kata as a noun', text: 'Dua kata dalam bahasa itu terdengar sama.', quotes: [] },
  { name: 'terang as an adjective', text: 'Bulan terang di atas Rantepua pada malam itu.', quotes: [] },
];

/** What looks like a report and is none. */
const none: QuoteCase[] = [
  { name: 'who will not say says nothing', text: 'Ditanya soal motif, Darmo Wiguno enggan merinci.', quotes: [] },
  { name: 'a refusal after a meeting', text: 'Usai rapat di Balai Kota, Bupati Sinta Marhaeni menolak menjelaskan.', quotes: [] },
  {
    name: 'a meeting before the subject is no content',
    text: 'Usai rapat di Balai Kota, Bupati Sinta Marhaeni menjelaskan.',
    quotes: [],
  },
  { name: 'a telephone call that is not answered', text: 'Darmo Wiguno tidak menjawab panggilan telepon.', quotes: [] },
  {
    name: 'what is not denied is admitted',
    text: 'Bupati Darmo Wiguno tidak membantah kabar itu benar adanya.',
    quotes: [{ cue: 'tidak membantah', speaker: DARMO }],
  },
  {
    name: 'a name that is not the real one',
    text: 'Seorang penerima beasiswa, sebut saja Bunga, mengaku diminta uang oleh staf.',
    quotes: [{ cue: 'mengaku', contents: ['diminta uang oleh staf'] }],
  },
  {
    name: 'a clause before its reporting verb is content',
    text: 'Harga beras akan turun, Bupati Sinta Marhaeni mengatakan.',
    quotes: [{ kind: 'indirect', contents: ['Harga beras akan turun'], speaker: SINTA }],
  },
];

const mixed: QuoteCase[] = [
  {
    name: 'marked words within a report',
    text: 'Sinta Marhaeni menegaskan bahwa negaranya tidak akan "berjalan sendirian" di laut.',
    quotes: [
      {
        kind: 'mixed',
        contents: ['bahwa negaranya tidak akan "berjalan sendirian" di laut'],
        quoted: ['"berjalan sendirian"'],
        cue: 'menegaskan',
        speaker: SINTA,
      },
    ],
  },
  {
    name: 'two marked fragments in one report',
    text: 'Sinta Marhaeni mengatakan gudang itu "kosong melompong" dan "tidak terurus".',
    quotes: [{ kind: 'mixed', quoted: ['"kosong melompong"', '"tidak terurus"'], cue: 'mengatakan', speaker: SINTA }],
  },
  {
    name: 'a direct quote right after a report',
    text: 'Sinta Marhaeni menegaskan bahwa tidak ada kelangkaan. "Tidak ada (kelangkaan) sama sekali," ucapnya.',
    quotes: [
      { kind: 'indirect', contents: ['bahwa tidak ada kelangkaan'], speaker: SINTA },
      { kind: 'direct', contents: ['"Tidak ada (kelangkaan) sama sekali,"'], cue: 'ucapnya', speaker: SINTA },
    ],
  },
  {
    name: 'menyebut with a marked label',
    text: 'Sinta Marhaeni menyebut gudang itu "kuburan beras".',
    quotes: [{ kind: 'mixed', quoted: ['"kuburan beras"'], cue: 'menyebut', speaker: SINTA }],
  },
  {
    name: 'a source within the police',
    text: 'Sumber di kepolisian mengatakan pelaku sudah ditahan.',
    quotes: [{ contents: ['pelaku sudah ditahan'], sourceKind: 'unnamed', speaker: 'Sumber di kepolisian' }],
  },
  {
    name: 'hal itu dituturkan X introduces the next speaker',
    text: 'Hal itu dituturkan Sinta Marhaeni. "Kami tidak akan pergi dari sini," ujarnya.',
    quotes: [{ kind: 'direct', cue: 'ujarnya', speaker: SINTA }],
  },
  {
    name: 'hal itu dipaparkan X introduces the next speaker',
    text: 'Hal itu dipaparkan Sinta Marhaeni. "Kami tidak akan pergi dari sini," ujarnya.',
    quotes: [{ kind: 'direct', cue: 'ujarnya', speaker: SINTA }],
  },
  {
    name: 'demikian dikatakan after the quote',
    text: '"Stok beras cukup." Demikian dikatakan Menteri Pertanian Sinta Marhaeni di Rantepua, Senin.',
    quotes: [{ contents: ['"Stok beras cukup."'], speaker: SINTA }],
  },
  {
    name: 'a longer quote before demikian dikatakan',
    text: '"Stok beras cukup sampai akhir bulan Mei." Demikian dikatakan Menteri Pertanian Sinta Marhaeni.',
    quotes: [{ kind: 'direct', speaker: SINTA }],
  },
  {
    name: 'a source that will not be named',
    text: '"Pelaku ditahan," kata sumber yang enggan disebut namanya.',
    quotes: [{ cue: 'kata', sourceKind: 'unnamed', source: 'sumber yang enggan disebut namanya' }],
  },
  {
    name: 'a spokesman without a name',
    text: 'Juru bicara kepolisian mengatakan pelaku sudah ditahan.',
    quotes: [{ contents: ['pelaku sudah ditahan'], speaker: 'Juru bicara kepolisian' }],
  },
  {
    name: 'another clause after a report of three words',
    text: 'Sinta Marhaeni mengatakan stok beras cukup, sementara harga di pasar terus naik.',
    quotes: [{ contents: ['stok beras cukup'], speaker: SINTA }],
  },
  {
    name: 'a denial of a thing reports nothing',
    text: 'Sinta Marhaeni menepis kabar itu.',
    quotes: [],
  },
  {
    name: 'a refusal of a thing reports nothing',
    text: 'Sinta Marhaeni menolak rancangan itu.',
    quotes: [],
  },
  {
    name: 'joint speakers are kept together',
    text: '"Kami berdua mundur," kata Sinta Marhaeni dan Darmo Wiguno.',
    quotes: [{ source: 'Sinta Marhaeni dan Darmo Wiguno' }],
  },
  {
    name: 'a rank with a period does not cut the clause',
    text: '"Pelaku sudah ditahan," ujar Kabid Humas Polda Nusa Tirta Kombes Pol. Darmo Wiguno.',
    quotes: [{ cue: 'ujar', speaker: 'Darmo Wiguno' }],
  },
  {
    name: 'an epithet with the party',
    text: 'Anggota DPR Sinta Marhaeni meninggalkan sidang. "Kami walk out," tutur politikus Partai Karya Tani itu.',
    quotes: [{ cue: 'tutur', sourceKind: 'role', speaker: SINTA }],
  },
  {
    name: 'an epithet with the rank of a general, unknown place',
    text: 'Kapolda Nusa Tirta Irjen Pol. Darmo Wiguno memimpin upacara. "Pelaku sudah ditahan," ucap jenderal bintang dua itu.',
    quotes: [{ cue: 'ucap', source: 'jenderal bintang dua itu', sourceKind: 'role', speaker: 'Darmo Wiguno' }],
  },
  {
    name: 'question and answer',
    text: 'Ketua komisi Sinta Marhaeni memanggil Darmo Wiguno.\n"Di mana uangnya?" tanya Sinta.\n"Sudah habis," jawab Darmo.',
    quotes: [
      { contents: ['"Di mana uangnya?"'], cue: 'tanya', speaker: SINTA },
      { contents: ['"Sudah habis,"'], cue: 'jawab', speaker: 'Darmo Wiguno' },
    ],
  },
  {
    name: 'whom a relative clause quotes in passing does not take the floor',
    text: '"Ini bukti," kata Sinta Marhaeni.\nBuktinya ada dalam serat, tulisan Raja Salman, yang menceritakan kehidupan desa.\n"Kedelai mudah ditanam," ujarnya.',
    quotes: [{ speaker: SINTA }, { speaker: 'Salman' }, { cue: 'ujarnya', speaker: SINTA }],
  },
  {
    name: 'an epithet by origin',
    text: 'Menteri Sinta Marhaeni hadir. "Kami siap," kata perempuan asal Bali itu.',
    quotes: [{ cue: 'kata', source: 'perempuan asal Bali itu', sourceKind: 'role', speaker: SINTA }],
  },
];

const cases = [...direct, ...indirect, ...none, ...mixed];

describe('cues', () => {
  it.each(bare)('“…,” %s X', (cue) => {
    const text = `"Kami tidak akan pergi dari sini," ${cue} Sinta Marhaeni.`;
    expect(read(text, 'id').quotes).toMatchObject([{ kind: 'direct', cue, source: SINTA, speaker: SINTA }]);
  });

  it.each(bare.filter((cue) => cue !== 'tekan'))('“…,” %snya', (cue) => {
    const text = `Sinta Marhaeni tiba di balai desa. "Kami tidak akan pergi dari sini," ${cue}nya.`;
    expect(read(text, 'id').quotes).toMatchObject([{ kind: 'direct', cue: `${cue}nya`, sourceKind: 'clitic', speaker: SINTA }]);
  });

  it.each(active)('X %s, “…”', (cue) => {
    const text = `Sinta Marhaeni ${cue}, "Kami tidak akan pergi dari sini."`;
    expect(read(text, 'id').quotes).toMatchObject([{ kind: 'direct', cue, source: SINTA, speaker: SINTA }]);
  });

  it.each(passive)('hal itu %s X', (cue) => {
    const text = `Hal itu ${cue} Sinta Marhaeni. "Kami tidak akan pergi dari sini," ujarnya.`;
    expect(read(text, 'id').quotes.at(-1)).toMatchObject({ kind: 'direct', cue: 'ujarnya', speaker: SINTA });
  });
});

it.each(cases)('$name', ({ text, quotes }) => expect(read(text, 'id').quotes).toMatchObject(quotes));
