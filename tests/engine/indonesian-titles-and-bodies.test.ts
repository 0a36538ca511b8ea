import { expect, it } from 'vitest';
import { type PeopleCase, read } from './read';

const DARMO = 'Darmo Wiguno';
const SINTA = 'Sinta Marhaeni';

/** Where a title and its body end and the name begins, and whose title it is. */
const cases: PeopleCase[] = [
  {
    name: 'a university named after a general',
    text: 'Dosen Biologi Laut Universitas Jenderal Soedirman Purwokerto, Sinta Marhaeni, hadir.',
    people: [{ name: SINTA, titles: ['Dosen Biologi Laut'], affiliations: ['Universitas Jenderal Soedirman Purwokerto'] }],
  },
  {
    name: 'a hospital named after a doctor, in a town',
    text: 'Direktur RSUD dr Soetomo Surabaya Sinta Marhaeni hadir.',
    people: [{ name: SINTA, titles: ['Direktur'], affiliations: ['RSUD dr Soetomo Surabaya'] }],
  },
  {
    name: 'an airport named after somebody, with its head behind a comma',
    text: 'Kepala Unit Pelaksana Teknis Bandara Abdulrachman Saleh, Suharno, hadir.',
    people: [{ name: 'Suharno', official: true }],
  },
  {
    name: 'a university named after somebody, with its town',
    text: 'Sejarawan Universitas Sanata Widya, Yogyakarta, mengatakan, wabah itu panjang.',
    people: [],
  },
  {
    name: 'a firm whose last word is also a given name, before a comma and a name',
    text: 'Direktur Keuangan PT Sentosa Makmur Jaya, Sinta Marhaeni, hadir.',
    people: [{ name: SINTA, titles: ['Direktur Keuangan'], affiliations: ['PT Sentosa Makmur Jaya'] }],
  },
  {
    name: 'a firm whose last word is also a given name, before a name',
    text: 'Manajer PT Sentosa Makmur Jaya Ririn Ekawati hadir.',
    people: [{ name: 'Ririn Ekawati', titles: ['Manajer'], affiliations: ['PT Sentosa Makmur Jaya'] }],
  },
  { name: 'a firm without a title before it', text: 'Perkara PT Arowana Lestari mulai disidangkan.', people: [] },
  {
    name: 'a word between a title and its body',
    text: 'Kepala Cabang Pembantu Bank Nusa Tirta, IJP, ditarik.',
    people: [],
  },
  {
    name: 'a title joined by selaku',
    text: 'Sinta Marhaeni selaku Ketua Tim Pemenangan hadir.',
    people: [{ name: SINTA, titles: ['Ketua Tim Pemenangan'] }],
  },
  {
    name: 'a title joined by yang juga, and whom it is not said of',
    text: 'Sinta Marhaeni yang juga guru besar Institut Teknologi Bandung itu hadir.',
    people: [{ name: SINTA, titles: ['guru besar'], affiliations: ['Institut Teknologi Bandung'] }],
  },
  {
    name: 'a public body that somebody comes from',
    text: '"Baik," kata Sinta Marhaeni dari Dinas Kesehatan Kota Bekasi.',
    people: [{ name: SINTA, official: true, titles: [], affiliations: ['Dinas Kesehatan Kota Bekasi'] }],
  },
  {
    name: 'a private body that somebody comes from',
    text: '"Baik," kata Sinta Marhaeni dari Majelis Ulama Nusantara (MUN).',
    people: [{ name: SINTA, affiliations: ['Majelis Ulama Nusantara (MUN)'] }],
  },
  { name: 'a town is no body', text: '"Baik," kata Sinta Marhaeni dari Bandung.', people: [{ name: SINTA, affiliations: [] }] },
  {
    name: 'a counsel and whom she speaks for',
    text: 'Sinta Marhaeni, kuasa hukum PT Bambu dan Darmo Wiguno, menyatakan keberatan.',
    people: [
      { name: SINTA, titles: ['kuasa hukum'] },
      { name: DARMO, titles: [] },
    ],
  },
  {
    name: 'the former wife of an office holder holds no office',
    text: 'Mantan istri Bupati, Rina Wulandini, juga diperiksa.',
    people: [{ name: 'Rina Wulandini', official: false }],
  },
  {
    name: 'a professor after her university',
    text: 'Sekretaris Umum PP Muhammadiyah Prof Sinta Marhaeni hadir.',
    people: [{ name: SINTA, titles: ['Sekretaris Umum'], affiliations: ['PP Muhammadiyah'] }],
  },
  {
    name: 'a field whose word is also an honorific',
    text: 'Dirjen Penyelenggaraan Haji Darmo Wiguno hadir.',
    people: [{ name: DARMO, official: true, titles: ['Dirjen Penyelenggaraan Haji'] }],
  },
  {
    name: 'a field whose word also describes people',
    text: 'Direktur Niaga dan Manajemen Pelanggan PLN Sinta Marhaeni hadir.',
    people: [{ name: SINTA, titles: ['Direktur Niaga dan Manajemen Pelanggan'], affiliations: ['PLN'] }],
  },
  {
    name: 'a member of a board is no police officer',
    text: '"Daya beli turun," kata Sinta Marhaeni yang juga komisaris di sejumlah BUMN.',
    people: [{ name: SINTA, official: false, titles: ['komisaris'], ranks: [] }],
  },
  {
    name: 'suspended, behind the body',
    text: 'Ketua KPK nonaktif Darmo Wiguno hadir.',
    people: [{ name: DARMO, official: true, titles: ['Ketua'], affiliations: ['KPK'] }],
  },
  {
    name: 'the rank of a victim known by an initial is not his counsel’s',
    text: 'Kuasa hukum keluarga Brigadir J, Sinta Marhaeni, hadir.',
    people: [{ name: SINTA, official: false, ranks: [] }],
  },
  {
    name: 'Balinese names of four words',
    text: 'Nyoman Adi Wiryasa dan I Gusti Ngurah Suardika hadir. "Kami belajar," kata I Gusti Ngurah.',
    people: [
      { name: 'Nyoman Adi Wiryasa' },
      { name: 'I Gusti Ngurah Suardika', mentions: ['I Gusti Ngurah Suardika', 'I Gusti Ngurah'] },
    ],
  },
  { name: 'a word of praise is no name', text: '"Bagus untuk semua," kata Sinta Marhaeni.', people: [{ name: SINTA }] },
  {
    name: 'whom reporters ask is no reporter',
    text: 'Saat ditanya wartawan, Sinta Marhaeni diam.',
    people: [{ name: SINTA, titles: [] }],
  },
  {
    name: 'a village of somebody described in passing is no body',
    text: 'Warga Kaligawa, Sulastri, mengaku lelah.',
    people: [{ name: 'Sulastri', affiliations: [] }],
  },
  {
    name: 'a clergyman whose first name is unknown',
    text: 'Pendeta Socratez Sofyan Yomani hadir.',
    people: [{ name: 'Socratez Sofyan Yomani', titles: ['Pendeta'] }],
  },
  {
    name: 'an organisation in three words, before its spokesman',
    text: 'Juru bicara Organisasi Papua Merdeka, Sinta Marhaeni, hadir.',
    people: [{ name: SINTA, titles: ['Juru bicara'], affiliations: ['Organisasi Papua Merdeka'] }],
  },
  {
    name: 'a firm of common words, before its analyst',
    text: 'Head of Equity Research Nusa Sekuritas, Sinta Marhaeni, hadir.',
    people: [{ name: SINTA }],
  },
  {
    name: 'a body in English with its short form',
    text: 'Peneliti Center of Reform on Economics (Core) Dwi Andrianto hadir.',
    people: [{ name: 'Dwi Andrianto', titles: ['Peneliti'], affiliations: ['Center of Reform on Economics (Core)'] }],
  },
  {
    name: 'a number behind a post',
    text: 'Wakil Menteri BUMN II Kartika Wirjoatmono hadir.',
    people: [{ name: 'Kartika Wirjoatmono', official: true, titles: ['Wakil Menteri BUMN II'] }],
  },
  {
    name: 'the branch of a body',
    text: 'Anggota Ombudsman RI Perwakilan NTT, Darmo Wiguno, hadir.',
    people: [{ name: DARMO, official: true, titles: ['Anggota'], affiliations: ['Ombudsman RI Perwakilan NTT'] }],
  },
  {
    name: 'a village whose name holds a word for people',
    text: 'Bupati Darmo Wiguno menanam bakau di Desa Anak Setatah, Rabu.',
    people: [{ name: DARMO }],
  },
  { name: 'a noun that opens a sentence before a name', text: 'Gaya Jokowi disukai warga.', people: [{ name: 'Jokowi' }] },
  {
    name: 'the last of three in a list',
    text: 'Ketua MPR Ahmad Muzanni, Ketua DPR Sinta Marhaeni, dan Ketua DPD Darmo Wiguno hadir.',
    people: [
      { titles: ['Ketua'] },
      { name: SINTA, titles: ['Ketua'], affiliations: ['DPR'] },
      { name: DARMO, affiliations: ['DPD'] },
    ],
  },
  {
    name: 'the second of two with their universities and towns',
    text: 'Pengajar Universitas Airlangga Surabaya, Gitardo Tegas Supramulyo, dan pengajar Kebijakan Publik Universitas Bunga, Yogyakarta, Sinta Marhaeni, hadir.',
    people: [{ titles: ['Pengajar'] }, { name: SINTA, titles: ['pengajar Kebijakan Publik'] }],
  },
  {
    name: 'the wife of a former governor',
    text: 'Pegiat sosial Sinta Marhaeni, istri mantan gubernur itu, hadir.',
    people: [{ name: SINTA, official: false }],
  },
];

it.each(cases)('$name', ({ text, people }) => expect(read(text, 'id').people).toMatchObject(people));
