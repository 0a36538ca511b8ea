/** Small pages in the manner of real sites; people, outlets and events are invented. */
export interface PageCase {
  readonly name: string;
  readonly html: string;
  /** The blocks of the article, in order: what a careful reader takes for its text. */
  readonly blocks: readonly string[];
}

const LEAD = 'Kepala Dinas Pengairan Kabupaten Muara Tiga, Lukman Sadewa, memastikan tanggul Kali Bening diperbaiki tahun ini.';
const QUOTE =
  '"Kami tidak akan menunggu sampai musim hujan berikutnya datang lagi," kata Lukman di Muara Tiga, Selasa (4/3/2025).';
const CLOSE = 'Warga berharap janji itu ditepati karena sawah mereka sudah tiga kali terendam sejak Desember tahun lalu.';

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="id"><head><title>Tanggul</title>${head}</head><body>${body}</body></html>`;

export const PAGES: readonly PageCase[] = [
  {
    name: 'navigation, share bar, comments and footer stay out',
    html: page(`<nav><a href="/">Beranda</a> <a href="/p">Politik</a></nav>
      <article><h1>Tanggul Diperbaiki Tahun Ini</h1><div class="share-bar">Bagikan: <a href="#">WA</a></div>
      <p>${LEAD}</p><p>${QUOTE}</p><p>${CLOSE}</p><div class="tags"><a href="/t/banjir">banjir</a></div></article>
      <section id="comments"><h3>Komentar</h3><p>Semoga benar-benar diperbaiki, jangan cuma janji seperti tahun kemarin ya pak.</p></section>
      <footer><p>Hak cipta dilindungi undang-undang. Media ini terdaftar sejak 1998 di Muara Tiga.</p></footer>`),
    blocks: [LEAD, QUOTE, CLOSE],
  },
  {
    name: 'inserts between paragraphs stay out',
    html: page(`<div class="detail__body-text"><p>${LEAD}</p><table class="linksisip"><tr><td><strong>Baca juga: </strong><a href="#">Sawah Terendam</a></td></tr></table>
      <div class="aevp">ADVERTISEMENT</div><p>${QUOTE}</p><div><p>SCROLL TO CONTINUE WITH CONTENT</p></div><p>${CLOSE}</p><p>(luk/sad)</p></div>`),
    blocks: [LEAD, QUOTE, CLOSE],
  },
  {
    name: 'an insert in the middle of a sentence leaves the quote whole',
    html: page(`<article><p>${LEAD}</p>
      <p>"Kami tidak akan menunggu sampai musim hujan <div class="ads-slot">ADVERTISEMENT</div> berikutnya datang lagi," kata Lukman di Muara Tiga.</p>
      <p>${CLOSE}</p></article>`),
    blocks: [LEAD, '"Kami tidak akan menunggu sampai musim hujan berikutnya datang lagi," kata Lukman di Muara Tiga.', CLOSE],
  },
  {
    name: 'an inline insert in a paragraph disappears',
    html: page(
      `<article><p>${LEAD}</p><p>"Kami tidak akan menunggu <span class="ad-inline">Iklan</span>lagi," kata Lukman, yang sudah dua puluh tahun bekerja di dinas itu.</p><p>${CLOSE}</p></article>`,
    ),
    blocks: [LEAD, '"Kami tidak akan menunggu lagi," kata Lukman, yang sudah dua puluh tahun bekerja di dinas itu.', CLOSE],
  },
  {
    name: 'captions and credits stay out',
    html: page(`<article><figure><img src="a.jpg"><figcaption>Petugas memeriksa tanggul yang retak di tepi Kali Bening.</figcaption></figure>
      <p>${LEAD}</p><div><img src="b.jpg"><span>Sawah yang terendam di Muara Tiga</span></div><p>${QUOTE}</p><p>${CLOSE}</p></article>`),
    blocks: [LEAD, QUOTE, CLOSE],
  },
  {
    name: 'two line breaks part paragraphs, one does not',
    html: page(
      `<div id="content"><div class="post">${LEAD}<br><br>"Kami tidak akan menunggu<br>sampai musim hujan berikutnya," kata Lukman di Muara Tiga.<br /> <br />${CLOSE}</div></div>`,
    ),
    blocks: [LEAD, '"Kami tidak akan menunggu sampai musim hujan berikutnya," kata Lukman di Muara Tiga.', CLOSE],
  },
  {
    name: 'a text cut into several boxes is read as one',
    html: page(`<main><div class="body"><div class="chunk"><p>${LEAD}</p><p>${QUOTE}</p></div><aside><p>Dapatkan kabar pilihan setiap pagi di kotak surat Anda tanpa biaya apa pun.</p></aside>
      <div class="chunk"><p>${CLOSE}</p></div></div></main>`),
    blocks: [LEAD, QUOTE, CLOSE],
  },
  {
    name: 'headline, byline and date above the text stay out',
    html: page(
      `<article><p>Lingkungan</p><h2>Tanggul Diperbaiki Tahun Ini</h2><p>Oleh Rina Astuti</p><p>Selasa, 4 Mar 2025 14:05 WIB</p><p>${LEAD}</p><p>${QUOTE}</p><p>${CLOSE}</p></article>`,
      '<meta property="og:title" content="Tanggul Diperbaiki Tahun Ini"><meta name="author" content="Rina Astuti">',
    ),
    blocks: [LEAD, QUOTE, CLOSE],
  },
  {
    name: 'a misleading class name on the text does not lose it',
    html: page(
      `<div class="sidebar-comments ads"><p>${LEAD}</p><p>${QUOTE}</p><p>${CLOSE}</p></div><div><a href="/x">Tautan</a></div>`,
    ),
    blocks: [LEAD, QUOTE, CLOSE],
  },
  {
    name: 'what is hidden stays out',
    html: page(`<article><p>${LEAD}</p><p hidden>Tersembunyi dari pembaca dan karena itu bukan bagian dari berita ini.</p><p style="color: red; display: none">Juga tersembunyi dari pembaca berita di halaman ini.</p>
      <p>${QUOTE} <span class="sr-only">(buka di tab baru)</span></p><p aria-hidden="true">Untuk hiasan saja dan tidak dibacakan kepada siapa pun.</p><p>${CLOSE}</p></article>`),
    blocks: [LEAD, QUOTE, CLOSE],
  },
  {
    name: 'teasers of other articles stay out',
    html: page(
      `<article><p>${LEAD}</p><div class="x1"><h3><a href="/b">Sawah Terendam, Petani Merugi</a></h3><p>Ratusan petani di empat desa menghitung kerugian.</p></div><p>${QUOTE}</p><p>${CLOSE}</p></article>`,
    ),
    blocks: [LEAD, QUOTE, CLOSE],
  },
  {
    name: 'a label and a link, in any language, point to another article',
    html: page(
      `<article><p>${LEAD}</p><p><strong>FUNDA NALU |</strong> <a href="/b">Sawah Terendam, Petani Merugi Ratusan Juta</a></p><p>${QUOTE}</p><p>Lihat di sini: <a href="/c">Tanggul Jebol</a></p><p>${CLOSE}</p></article>`,
    ),
    blocks: [LEAD, QUOTE, CLOSE],
  },
  {
    name: 'a sentence that ends in a link stays',
    html: page(
      `<article><p>${LEAD}</p><p>${QUOTE}</p><p>Kata dia: <a href="/b">tanggul itu jebol</a> karena tidak pernah dirawat sejak dibangun.</p></article>`,
    ),
    blocks: [LEAD, QUOTE, 'Kata dia: tanggul itu jebol karena tidak pernah dirawat sejak dibangun.'],
  },
  {
    name: 'a list of links with labels stays out, a list of the text does not',
    html: page(
      `<article><p>${LEAD}</p><ul><li><b>Banjir: </b><a href="/b">Petani Merugi Ratusan Juta Rupiah</a></li><li><b>Bupati? </b><a href="/c">Kami Sudah Anggarkan Perbaikan</a></li></ul><p>${QUOTE}</p><ul><li>Tanggul utara, di <a href="/u">Desa Lor</a>, diperbaiki lebih dulu.</li><li>Tanggul selatan menyusul pada bulan Juni.</li></ul></article>`,
    ),
    blocks: [LEAD, QUOTE, 'Tanggul utara, di Desa Lor, diperbaiki lebih dulu.', 'Tanggul selatan menyusul pada bulan Juni.'],
  },
  {
    name: 'comments that are longer than the article stay out',
    html: page(
      `<article>${`<p>${LEAD}</p><p>${QUOTE}</p>`.repeat(5)}</article><ul class="comments-list">${`<li><p>Semoga benar-benar diperbaiki, jangan cuma janji seperti tahun kemarin, ya, Pak Kepala Dinas.</p></li>`.repeat(16)}</ul>`,
    ),
    blocks: [LEAD, QUOTE, LEAD, QUOTE, LEAD, QUOTE, LEAD, QUOTE, LEAD, QUOTE],
  },
  {
    name: 'the article in a box with a misleading name, beside a long menu',
    html: page(
      `<nav>${'<a href="/k">Kanal yang panjang namanya</a> '.repeat(200)}</nav><div class="widget-area"><div class="menu"><a href="/">Beranda</a></div><div class="tab-content"><p>${LEAD}</p><p>${QUOTE}</p><p>${CLOSE}</p></div></div>`,
    ),
    blocks: [LEAD, QUOTE, CLOSE],
  },
  {
    name: 'a box that unfolds, a video with its length and the next article stay out',
    html: page(
      `<article><p>${LEAD}</p><div class="expandable-box"><h3>Siapa dia?</h3><p>Lukman Sadewa memimpin dinas itu sejak 2019 dan pernah menjadi camat di dua kecamatan.</p></div><p>"Kami tidak menunggu," kata Lukman dalam wawancara video. | 6:33 min</p><p>${QUOTE}</p><p>${CLOSE}</p><div class="prev_next_text"><span>Sawah terendam, petani di empat desa merugi ratusan juta rupiah tahun ini</span></div></article>`,
    ),
    blocks: [LEAD, QUOTE, CLOSE],
  },
  {
    name: 'newsletter, donation, cookie and share boxes stay out',
    html: page(
      `<article><div class="share-tools"><a href="#">Bagikan</a></div><p>${LEAD}</p><section class="newsletter-signup"><h3>Kabar Pagi</h3><p>Dapatkan kabar pilihan setiap pagi di kotak surat Anda, tanpa biaya apa pun.</p></section><p>${QUOTE}</p><div class="donate-box"><p>Dukung jurnalisme kami dengan donasi mulai sepuluh ribu rupiah setiap bulan.</p></div><p>${CLOSE}</p></article><div role="dialog"><p>Kami memakai kuki untuk iklan yang sesuai dengan minat Anda di situs ini.</p></div>`,
    ),
    blocks: [LEAD, QUOTE, CLOSE],
  },
  {
    name: 'ruby readings, hidden link texts and editors at the end stay out',
    html: page(
      `<article><p><ruby>Kepala<rp>(</rp><rt>kepala</rt><rp>)</rp></ruby>${LEAD.slice(6)}</p><p>${QUOTE} <a href="/x"><span class="visually-hidden">Buka di jendela baru</span></a></p><p>${CLOSE} (luk/sad)</p><p>Editor: Budi Santosa</p><p>Penulis: Rina Astuti</p></article>`,
    ),
    blocks: [LEAD, QUOTE, CLOSE],
  },
  {
    name: 'a pull quote is not read twice',
    html: page(
      `<article><p>${LEAD}</p><blockquote><p>Kami tidak akan menunggu sampai musim hujan berikutnya datang lagi.</p></blockquote><p>${QUOTE}</p><p>${CLOSE}</p></article>`,
    ),
    blocks: [LEAD, QUOTE, CLOSE],
  },
];
