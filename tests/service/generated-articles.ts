/** News pages made of invented parts, for revisits: the article of a number is always the same, its furniture is not. */

const PEOPLE = [
  'Bupati Rina Lestari',
  'Camat Damar Wisaksana',
  'Gubernur Bram Adikara',
  'Menteri Pertanian Sekar Ayuningtyas',
  'Direktur Utama Galih Prasojo',
];
const SAID = [
  'Harga sewa kios tidak akan naik sampai akhir tahun',
  'Kami mencatat empat ratus kios dan semuanya sudah terisi',
  'Jalan itu selesai dilebarkan sebelum musim hujan',
  'Tidak ada pedagang yang digusur dari pasar lama',
  'Listrik di lantai dua sudah menyala sejak kemarin malam',
  'Panen tahun ini lebih baik daripada dua tahun terakhir',
  'Kapal pertama akan merapat di dermaga baru pada bulan depan',
];
const TOLD = [
  'Ratusan pedagang datang sejak pagi dan menata dagangan di kios yang baru selesai dicat.',
  'Gedung dua lantai itu dibangun selama sebelas bulan dengan dana daerah.',
  'Tempat parkir di belakang gedung menampung delapan puluh mobil dan dua ratus sepeda motor.',
  'Hujan turun sebentar menjelang siang, tetapi pengunjung tetap berdatangan.',
  'Jembatan kecil di depan gerbang diperbaiki oleh warga dalam tiga hari.',
  'Petugas memasang lampu di tiap sudut dan menutup lubang di trotoar.',
];
const REPORTS = [' kata ', ' ujar ', ' tutur '];

/** Where article `number` stands. */
export const addressOf = (number: number): string =>
  `https://www.lenteranusa.example/daerah/2026/03/${10 + (number % 18)}/kabar-${number}`;

/** Article `number` as it is served the `visit`-th time: the same text, with other adverts, dates, counters and links. */
export function pageOf(number: number, visit: number): string {
  const pick = <T>(list: readonly T[], step: number): T =>
    list[(number * 7 + step * 3 + ((number * step) % 5)) % list.length] as T;
  const paragraphs = [0, 1, 2, 3].flatMap((step) => [
    pick(TOLD, step),
    `“${pick(SAID, step)} di Desa ${step + number},”${pick(REPORTS, step)}${pick(PEOPLE, step)} kepada wartawan.`,
    ...(step === 2 ? [`${pick(PEOPLE, step + 1)} mengatakan bahwa ${pick(SAID, step + 4).toLowerCase()}.`] : []),
  ]);
  const body = paragraphs.map((text, index) => `<p>${text}</p>${insertOf(index, visit)}`).join('\n');
  const metadata = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: `Kabar Ke-${number} dari Pasar Lama`,
    datePublished: `2026-03-02T0${number % 10}:15:00+07:00`,
    dateModified: `2026-03-${String(3 + (visit % 9)).padStart(2, '0')}T10:00:00+07:00`,
    author: { '@type': 'Person', name: 'Ranti Wicaksari' },
    publisher: { '@type': 'Organization', name: 'Lentera Nusa' },
    interactionStatistic: { '@type': 'InteractionCounter', userInteractionCount: visit * 137 },
  };
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Kabar Ke-${number} dari Pasar Lama - Lentera Nusa</title>
<meta property="og:type" content="article"><script type="application/ld+json">${JSON.stringify(metadata)}</script></head><body>
<header><span class="date">Rabu, ${visit + 3} Maret 2026 | 1${visit % 10}:24 WIB</span><nav><a href="/">Beranda</a> <a href="/k${visit}">Kanal ${visit}</a></nav></header>
<main><article><h1>Kabar Ke-${number} dari Pasar Lama</h1>
<div class="meta"><span>Ranti Wicaksari</span> <time>2 Maret 2026</time> <span class="views">Dibaca ${visit * 1371} kali</span> <span class="comments">${visit * 4} komentar</span></div>
${body}
<div class="tags"><a href="/tag/${visit}">pasar ${visit}</a></div></article>
<aside class="related"><h3>Berita Terkait</h3><ul>${[1, 2, 3, 4].map((n) => `<li><a href="/t/${visit * 10 + n}">Kabar lain ke-${visit * 10 + n} dari pelabuhan dan pasar</a></li>`).join('')}</ul></aside>
<section id="comments"><h3>${visit * 4} Komentar</h3><p>Semoga betul, jangan janji saja seperti ${visit} tahun lalu.</p></section></main>
<footer><p>Hak cipta ${2026 + visit} Lentera Nusa</p></footer></body></html>`;
}

/** What sites put between paragraphs, other things at each visit. */
function insertOf(index: number, visit: number): string {
  if ((index + visit) % 5 === 0) return `<div class="ads-slot" id="ad-${visit}">ADVERTISEMENT</div>`;
  if ((index + visit) % 5 === 2)
    return `<p class="baca-juga"><strong>Baca juga: </strong><a href="/b/${visit}${index}">Jalan ke Pelabuhan Ditutup ${visit} Hari</a></p>`;
  if ((index + visit) % 7 === 3)
    return `<div class="widget"><a href="/s/${visit}">Sepatu murah hanya ${visit * 10} ribu</a></div>`;
  return '';
}
