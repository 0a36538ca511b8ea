/** One statement as four invented outlets report it: at full length, cut and changed, and twice in the copy of one agency. */

/** The statement at full length. */
export const STATEMENT =
  '“Dermaga baru Tanjung Sembilang selesai dua bulan lebih cepat, dan kapal ternak tidak perlu antre lagi di muara,”';
/** As it stands in the article that changed it. */
export const CHANGED_STATEMENT =
  '“Dermaga baru Tanjung Sembilang rampung dua bulan lebih cepat, dan kapal ternak perlu antre lagi di muara,”';
/** As the agency gives it: the first half. */
export const CUT_STATEMENT = '“Dermaga baru Tanjung Sembilang selesai dua bulan lebih cepat,”';
/** Another quote of the first article, which no other has. */
export const LONE_QUOTE = '“Lampu mercusuar dipasang nelayan sendiri dengan iuran kampung,”';

/** Their addresses on the served site, in the order of publication. */
export const REPORTS = {
  full: '/pelabuhan/dermaga-sembilang',
  changed: '/ekonomi/kapal-ternak-antre',
  wire: '/nasional/dermaga-rampung',
  wireCopy: '/daerah/dermaga-rampung-cepat',
} as const;

const WIRE = [
  `${CUT_STATEMENT} kata Menteri Perhubungan Galuh Prasetyaningsih seperti dikutip Kantor Berita Samudra.`,
  'Dermaga sepanjang tiga ratus meter itu dibangun dengan tiang beton dari pabrik di hulu teluk. Pekerja memasang bantalan karet supaya lambung kapal kayu tidak tergores saat ombak tinggi.',
  'Pemerintah kabupaten menyiapkan kandang sementara untuk sapi yang menunggu kapal. Dokter hewan berjaga siang malam karena cuaca di pesisir berubah cepat menjelang akhir tahun.',
  'Jalan menuju dermaga dilapisi aspal sejak awal bulan. Truk pengangkut jerami tidak lagi terperosok di tikungan dekat tambak garam yang dulu sering tergenang pasang.',
  'Nelayan setempat mendapat dua petak sandar di sisi timur. Petak itu dilengkapi keran air tawar, timbangan ikan, dan gudang es yang dikelola koperasi kampung.',
];

/** The pages by path. */
export function reportPages(): Map<string, string> {
  return new Map([
    [
      REPORTS.full,
      page('Dermaga Sembilang Selesai Lebih Cepat', 'Pesisir Pos', '2026-04-06', [
        'Dermaga baru di Tanjung Sembilang diresmikan Senin pagi di hadapan ratusan peternak dan nelayan yang datang dengan perahu dari pulau sekitar.',
        `${STATEMENT} kata Menteri Perhubungan Galuh Prasetyaningsih dalam sambutannya.`,
        `${LONE_QUOTE} kata Kepala Desa Sembilang Wiratno.`,
        'Pembangunan dermaga berlangsung empat belas bulan. Anggarannya berasal dari kas provinsi dan sumbangan koperasi peternak.',
      ]),
    ],
    [
      REPORTS.changed,
      page('Kapal Ternak Masih Antre', 'Harian Lumbung', '2026-04-07', [
        'Antrean kapal pengangkut sapi di muara Sembilang belum habis meskipun dermaga baru sudah dibuka untuk umum pada awal pekan.',
        `${CHANGED_STATEMENT} kata Gubernur Galuh Prasetyaningsih kepada peternak.`,
        'Sebagian pemilik kapal memilih menunggu di laut karena ongkos sandar belum diumumkan. Mereka berharap tarifnya sama dengan dermaga lama.',
      ]),
    ],
    [
      REPORTS.wire,
      page('Dermaga Sembilang Rampung', 'Kabar Teluk', '2026-04-08', [
        'Dermaga yang ditunggu peternak sapi di Tanjung Sembilang akhirnya dibuka.',
        ...WIRE,
      ]),
    ],
    [
      REPORTS.wireCopy,
      page('Dermaga Rampung Lebih Cepat', 'Suara Hulu', '2026-04-09', [
        'Warga pesisir kini dapat menyeberangkan ternak tanpa menunggu pasang.',
        ...WIRE,
      ]),
    ],
  ]);
}

function page(title: string, publisher: string, day: string, paragraphs: readonly string[]): string {
  const metadata = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: `${day}T08:00:00+07:00`,
    publisher: { '@type': 'Organization', name: publisher },
  };
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article">
<script type="application/ld+json">${JSON.stringify(metadata)}</script></head>
<body><main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></main></body></html>`;
}
