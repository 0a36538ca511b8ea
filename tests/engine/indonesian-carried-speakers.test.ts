import { expect, it } from 'vitest';
import { type QuoteCase, read } from './read';

const SINTA = 'Sinta Marhaeni';
const DARMO = 'Darmo Wiguno';

/** Who said a quote that names nobody ("ujarnya"), by what the sentences before it tell. */
const cases: QuoteCase[] = [
  {
    name: 'the holder of an apposition that ends with another name',
    text: 'Saat dikonfirmasi, Sinta Marhaeni, kuasa hukum serikat dan Darmo Wiguno, menyatakan, pihaknya hadir.\n"Kami hormati itu," ujarnya.',
    quotes: [
      { source: 'Sinta Marhaeni, kuasa hukum serikat dan Darmo Wiguno', speaker: SINTA },
      { cue: 'ujarnya', speaker: SINTA },
    ],
  },
  {
    name: 'the holder of a title between commas that belongs to a pair of candidates',
    text: 'Sinta Marhaeni, sekretaris tim kampanye Wibowo-Hartati, mengaku belum punya dana.\n"Dananya terbatas," katanya.',
    quotes: [{ speaker: SINTA }, { cue: 'katanya', speaker: SINTA }],
  },
  {
    name: 'the subject of a judgement without complementiser, after a heading without period',
    text: '"Saya perlu waktu," kata Darmo Wiguno.\nJalan buntu Pengajar di Fakultas Hukum Universitas Bunga Tegal, Sinta Marhaeni, menilai hukuman itu keliru.\n"Sejak awal salah," katanya.',
    quotes: [{ speaker: DARMO }, { cue: 'katanya', speaker: SINTA }],
  },
  {
    name: 'a title alone that asks for something, after a heading without period',
    text: 'Presiden Darmo Wiguno bertemu Gubernur Sinta Marhaeni. "Kami bagikan masker," kata Sinta.\nTak gegabah Presiden juga mengingatkan daerah agar waspada.\n"Jangan buru-buru," katanya.',
    quotes: [{ speaker: SINTA }, { speaker: DARMO }, { cue: 'katanya', speaker: DARMO }],
  },
  {
    name: 'a title alone whose holder has no name in the text',
    text: '"Kami bagikan masker," kata Gubernur Sinta Marhaeni.\nSementara itu Presiden mengingatkan agar semua waspada.\n"Jangan buru-buru," katanya.',
    quotes: [{ speaker: SINTA }, { speaker: 'Presiden' }, { cue: 'katanya', speaker: 'Presiden' }],
  },
  {
    name: 'who reports what another one orders',
    text: '"Bisa dipakai," ujar Sinta Marhaeni.\nIa juga mengatakan, Presiden Darmo Wiguno memerintahkan agar bantuan dibagikan.\n"Semua tetap dapat," ujarnya.',
    quotes: [{ speaker: SINTA }, { speaker: SINTA }, { speaker: DARMO }, { cue: 'ujarnya', speaker: SINTA }],
  },
  {
    name: 'one word for a name, with the firm he comes from',
    text: '"Harga turun," kata Darmo Wiguno.\nReynold dari PT House of Bamboo mengatakan, pesanan anjlok.\n"Anjloknya separuh," katanya.',
    quotes: [{ speaker: DARMO }, { source: 'Reynold dari PT House of Bamboo', speaker: 'Reynold' }, { speaker: 'Reynold' }],
  },
  {
    name: 'an unnamed expert of a university named after somebody',
    text: '"Harga turun," kata Darmo Wiguno.\nSejarawan Universitas Sanata Widya, Yogyakarta, mengatakan, wabah itu panjang.\n"Sampai tiga tahun," katanya.',
    quotes: [
      { speaker: DARMO },
      { speaker: 'Sejarawan Universitas Sanata Widya' },
      { cue: 'katanya', speaker: 'Sejarawan Universitas Sanata Widya' },
    ],
  },
  {
    name: 'a victim introduced as one of many',
    text: 'Kabid Kedaruratan BPBD Jawa Barat Darmo Wiguno menuturkan, alat berat sudah dikerahkan.\nSalah satu penyintas, Marsinem (54), kehilangan rumah. "Rumah rata," tuturnya.',
    quotes: [{ speaker: DARMO }, { cue: 'tuturnya', speaker: 'Marsinem' }],
  },
  {
    name: 'a source that confirms',
    text: '"Sudah cair," kata Darmo Wiguno.\nSumber lain di kepolisian membenarkan. "Benar, sudah diperiksa," ujar dia singkat.',
    quotes: [{ speaker: DARMO }, { source: 'dia', speaker: 'Sumber lain di kepolisian' }],
  },
  {
    name: 'a source with a relative clause that holds verbs of speech',
    text: 'Seorang pejabat di Kementerian Keuangan yang enggan disebut namanya mengatakan anggaran itu sudah cair.',
    quotes: [{ cue: 'mengatakan', source: 'Seorang pejabat di Kementerian Keuangan yang enggan disebut namanya' }],
  },
  {
    name: 'an officer, not the witness named since',
    text: 'Kanit Reskrim AKP Darmo Wiguno hadir. "Saya lega," tutur Yuni Hartati.\n"Ancamannya tujuh tahun," pungkas perwira menengah itu.',
    quotes: [{ speaker: 'Yuni Hartati' }, { source: 'perwira menengah itu', speaker: DARMO }],
  },
  {
    name: 'a description that goes on to its demonstrative',
    text: 'Kapolri Jenderal Darmo Wiguno datang. "Pasti kami tuntaskan," ucap orang nomor satu di Polri itu.',
    quotes: [{ source: 'orang nomor satu di Polri itu', sourceKind: 'role', speaker: DARMO }],
  },
  {
    name: 'the contraction of a long title',
    text: 'Kepala Dinas Penerangan TNI AL Laksamana Pertama Darmo Wiguno hadir bersama Sinta Marhaeni.\n"Ada tiga kapal," kata Kadispen TNI AL.',
    quotes: [{ source: 'Kadispen TNI AL', sourceKind: 'role', speaker: DARMO }],
  },
  {
    name: 'a day and a place are no content',
    text: 'Hal itu disampaikan Sinta Marhaeni usai rapat di Istana Negara, Senin (3/2).\n"Kita minta semua menahan diri," katanya.',
    quotes: [{ kind: 'direct', cue: 'katanya', speaker: SINTA }],
  },
  {
    name: 'an occasion is no content',
    text: '"Kami imbau nelayan tidak melaut," kata Sinta Marhaeni.\nDemikian dikatakan Sinta dalam konferensi pers daring.',
    quotes: [{ kind: 'direct', cue: 'kata', speaker: SINTA }],
  },
  {
    name: 'an answer of one word, after a question by reporters',
    text: 'Saat ditanya wartawan, Sinta Marhaeni menjawab, "Tidak."',
    quotes: [{ kind: 'direct', contents: ['"Tidak."'], cue: 'menjawab', source: SINTA, speaker: SINTA }],
  },
  {
    name: 'demikian X after the quote',
    text: '"Gudang akan dibuka," demikian Sinta Marhaeni.',
    quotes: [{ kind: 'direct', contents: ['"Gudang akan dibuka,"'], speaker: SINTA }],
  },
  {
    name: 'demikian before a verb after the quote',
    text: '"Gudang akan dibuka," demikian tulis Sinta Marhaeni.',
    quotes: [{ kind: 'direct', cue: 'tulis', speaker: SINTA }],
  },
  {
    name: 'a key word is no reporting verb',
    text: 'Sinta Marhaeni mencari "Gudang" dengan kata kunci yang sama.',
    quotes: [],
  },
  {
    name: 'a mark that is missing at the end of a paragraph is not sought in the next one',
    text: '"Kami sudah bayar semua, kata Sinta Marhaeni, Jumat (14/2).\nSinta menyebut buktinya ada. Silakan dicek", ujarnya.',
    quotes: [
      { kind: 'direct', contents: ['"Kami sudah bayar semua,'], speaker: SINTA },
      { cue: 'menyebut', speaker: SINTA },
    ],
  },
  {
    name: 'whom the speaker calls as a witness of what was once said',
    text: 'Menurut Sinta Marhaeni, salah satu pendiri Lapor Banjir, datanya harus dibuka.\nApalagi, Presiden Darmo Wiguno sudah menyampaikan data harus terbuka.\n"Data itu penting," ujarnya.',
    quotes: [{ speaker: SINTA }, { speaker: DARMO }, { cue: 'ujarnya', speaker: SINTA }],
  },
  {
    name: 'who said something before that is told now',
    text: '"Datanya lengkap," kata Sinta Marhaeni.\nSebelumnya, Presiden Darmo Wiguno telah menyampaikan, data harus terbuka.\n"Data itu penting," ujarnya.',
    quotes: [{ speaker: SINTA }, { speaker: DARMO }, { cue: 'ujarnya', speaker: DARMO }],
  },
  {
    name: 'who goes on with something inside what is reported',
    text: '"Prosesnya tertutup," kata Sinta Marhaeni.\nIa mencontohkan pembahasan pada 2019 saat Presiden Darmo Wiguno dan Menteri Hukum Yasno Laolita berkukuh melanjutkan pembahasan.\n"Kita jangan mengulang itu," katanya.',
    quotes: [{ speaker: SINTA }, { speaker: SINTA }, { cue: 'katanya', speaker: SINTA }],
  },
  {
    name: 'a clause that goes on with a future after its speaker',
    text: 'Sinta Marhaeni hadir. Badan Pangan, menurut dia, akan menggelar pasar murah.',
    quotes: [{ contents: ['Badan Pangan', 'akan menggelar pasar murah'], cue: 'menurut', speaker: SINTA }],
  },
  {
    name: 'an answer to a question is another’s',
    text: 'Hakim Sinta Marhaeni memeriksa saksi Darmo Wiguno.\n"Uang itu dari mana?" tanya Sinta.\n"Tidak tahu, Yang Mulia," jawabnya.\n"Kenapa diterima?" cecar hakim.\n"Saya disuruh," timpalnya.',
    quotes: [{ speaker: SINTA }, { cue: 'jawabnya', speaker: DARMO }, { speaker: SINTA }, { cue: 'timpalnya', speaker: DARMO }],
  },
  {
    name: 'a name with one letter less, and with a doubled letter more',
    text: 'Lurah Chaidir Subaraman hadir.\n"Sudah siap," kata Chadir.\n"Besok dimulai," ujar Subbaraman.',
    quotes: [{ speaker: 'Chaidir Subaraman' }, { speaker: 'Chaidir Subaraman' }],
  },
  {
    name: 'a name with another letter is another’s',
    text: 'Lurah Hartono Wiguno hadir.\n"Sudah siap," kata Hartini.',
    quotes: [{ speaker: 'Hartini' }],
  },
  {
    name: 'a statement that another one denies is not told',
    text: 'Pernyataan Sinta Marhaeni dibantah teman kuliah, Darmo Wiguno.',
    quotes: [],
  },
];

/** More verbs that stand between a quote and its speaker. */
const verbs = ['cecar', 'perintah', 'elak', 'sela', 'ratap', 'tegur', 'ingat', 'minta'];

it.each(cases)('$name', ({ text, quotes }) => expect(read(text, 'id').quotes).toMatchObject(quotes));

it.each(verbs)('“…,” %s X', (cue) => {
  const text = `"Kami tidak akan pergi dari sini," ${cue} Sinta Marhaeni.`;
  expect(read(text, 'id').quotes).toMatchObject([{ kind: 'direct', cue, source: SINTA, speaker: SINTA }]);
});
