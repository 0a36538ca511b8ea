/** An article as it was first published and as it was edited afterwards. Words, names and places are invented. */

/** What differs between two editions. */
export interface Edition {
  /** Adverts, counters, related links, the date at the top of the page. */
  readonly furniture: number;
  /** A word of one quote changed, one quote removed, one given to another speaker, the title of one speaker changed. */
  readonly edited: boolean;
}

/** The quotes of the first edition that are edited, in the order of what happens to them. */
export const SAVED = {
  changed: '“Harga sewa kios tidak akan naik sampai akhir tahun,”',
  removed: '“Listrik di lantai dua menyala sejak kemarin malam,”',
  reattributed: '“Undian kios itu disaksikan lebih dari seratus pedagang,”',
  titleChanged: '“Kami mencatat empat ratus kios dan semuanya sudah terisi,”',
} as const;

/** What stands in the place of the changed quote. */
export const CHANGED_WORDS = '“Harga sewa kios tidak akan turun sampai akhir tahun,”';

/** The page of an edition. */
export function editedArticle({ furniture, edited }: Edition): string {
  const advert = `<div class="ads-slot">ADVERTISEMENT ${furniture}<a href="/iklan/${furniture}">Sepatu murah hari ini saja</a></div>`;
  const speaker = edited ? 'Sekretaris Daerah Bram Adikara' : 'Bupati Rina Lestari';
  const head = edited ? 'Lurah' : 'Camat';
  const paragraphs = [
    'Pasar lama Wanasari dibuka kembali pada hari Senin setelah ditutup sejak kebakaran tahun lalu. Ratusan pedagang datang sejak pagi dan menata dagangan di kios yang baru selesai dicat.',
    `${edited ? CHANGED_WORDS : SAVED.changed} kata Bupati Rina Lestari saat meresmikan gedung itu.`,
    advert,
    'Gedung dua lantai itu dibangun selama sebelas bulan. Jalan di depannya dilebarkan supaya angkutan kota dapat berhenti tanpa menutup jalan.',
    ...(edited ? [] : [`${SAVED.removed} kata Bupati Rina Lestari kepada wartawan.`]),
    `${SAVED.reattributed} kata ${speaker} di depan para pedagang.`,
    `<p class="baca-juga"><strong>Baca juga: </strong><a href="/berita/${furniture}">Jalan ke Pelabuhan Ditutup ${furniture} Hari</a></p>`,
    `${SAVED.titleChanged} kata ${head} Damar Wisaksana.`,
    'Tempat parkir di belakang gedung menampung delapan puluh mobil dan dua ratus sepeda motor. Lampu dipasang di tiap sudutnya.',
  ];
  const body = paragraphs.map((text) => (text.startsWith('<') ? text : `<p>${text}</p>`)).join('\n');
  const metadata = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Pasar Lama Wanasari Dibuka Lagi',
    datePublished: '2026-03-02T09:15:00+07:00',
    dateModified: '2026-03-02T09:15:00+07:00',
    author: { '@type': 'Person', name: 'Ranti Wicaksari' },
    publisher: { '@type': 'Organization', name: 'Lentera Nusa' },
  };
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>Pasar Lama Wanasari Dibuka Lagi - Lentera Nusa</title>
<meta property="og:type" content="article"><script type="application/ld+json">${JSON.stringify(metadata)}</script></head>
<body><header><span class="today">Hari ke-${furniture}</span><nav><a href="/">Beranda</a> <a href="/p">Politik</a></nav></header>
<main><article><h1>Pasar Lama Wanasari Dibuka Lagi</h1><div class="share">Dibaca ${furniture * 137} kali</div>
${body}
</article><aside><h3>Terpopuler</h3><ul>${[1, 2, 3].map((n) => `<li><a href="/t/${furniture + n}">Kabar ke-${furniture + n} dari pelabuhan</a></li>`).join('')}</ul></aside></main>
<footer>Hak cipta ${2026 + furniture}</footer></body></html>`;
}
