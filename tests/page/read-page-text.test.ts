import { describe, expect, it } from 'vitest';
import { parseHtml } from '@/lib/cli/parse-html';
import { readSavedPage } from '@/lib/metadata/read-saved-page';
import { readPageText } from '@/lib/page/read-page-text';
import { atOnce } from './at-once';
import { PAGES } from './pages';

const URL_READ = 'https://kabar.example/daerah/2025/03/04/tanggul-diperbaiki-tahun-ini#komentar';

describe('readPageText', () => {
  it.each(PAGES)('$name', ({ html, blocks }) => {
    const article = readSavedPage(parseHtml(html), URL_READ);
    expect(article?.text.split('\n')).toEqual(blocks);
  });

  it.each(PAGES)('leaves the page as it was: $name', ({ html }) => {
    const document = parseHtml(html);
    const before = document.documentElement.outerHTML;
    readSavedPage(document, URL_READ);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each(PAGES)('has blocks that slice the text, and the page under each: $name', ({ html }) => {
    const read = atOnce(readPageText(parseHtml(html), URL_READ));
    const { text = '', blocks = [] } = read?.page ?? {};
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
    expect(text).toBe(text.normalize('NFC'));
    for (const block of blocks) {
      const shown = read?.map
        .stretches(block)
        .map(({ node, start, end }) => node.data.slice(start, end))
        .join('');
      expect(squeeze(shown ?? '')).toBe(squeeze(text.slice(block.start, block.end)));
    }
  });

  it('tells headings, list items and quotations from paragraphs', () => {
    const long = 'Hujan lebat turun sejak dini hari dan membuat warga di empat desa mengungsi ke balai kota.';
    const html = `<article><p>${long}</p><h2>Empat desa</h2><p><strong>Jalan terputus</strong></p><ul><li>${long}</li></ul><blockquote>"Kami mengungsi sebelum subuh," kata seorang warga.</blockquote><p>${long}</p></article>`;
    const blocks = readSavedPage(parseHtml(html), URL_READ)?.blocks;
    expect(blocks?.map((block) => block.kind)).toEqual([
      'paragraph',
      'heading',
      'heading',
      'list-item',
      'blockquote',
      'paragraph',
    ]);
  });

  it('reads one of several articles on a page: the one that the window is named after, else the first', () => {
    const story = (title: string, place: string): string =>
      `<section><h1>${title}</h1>${`<p>Hujan lebat turun sejak dini hari dan membuat warga di ${place} mengungsi ke balai kota, kata petugas.</p>`.repeat(5)}</section>`;
    const html = (title: string): string =>
      `<html><head><title>${title}</title></head><body><main>${story('Banjir di Muara Tiga', 'Muara Tiga')}${story('Longsor di Wanareja', 'Wanareja')}</main></body></html>`;
    const textUnder = (title: string): string => readSavedPage(parseHtml(html(title)), URL_READ)?.text ?? '';
    expect(textUnder('Kabar')).toMatch(/Muara Tiga/);
    expect(textUnder('Kabar')).not.toMatch(/Wanareja/);
    expect(textUnder('Longsor di Wanareja - Kabar')).not.toMatch(/Muara Tiga/);
  });

  it('knows the language from the words, and drops the fragment of the address', () => {
    const article = readSavedPage(parseHtml((PAGES[0]?.html ?? '').replace('lang="id"', 'lang="en"')), URL_READ);
    expect(article?.language).toBe('id');
    expect(article?.provenance.language).toBe('text');
    expect(article?.url).toBe(URL_READ.replace('#komentar', ''));
  });

  it('finds no article where there is no running text', () => {
    for (const html of ['', '<body></body>', '<ul><li><a href="/a">Satu</a><li><a href="/b">Dua</a></ul>', '<p>Sebentar …</p>']) {
      expect(readSavedPage(parseHtml(html), URL_READ)).toBeNull();
    }
  });

  it('keeps what the head says of the first article, whose headline it words otherwise, when others follow', () => {
    const told = '<p>Hujan lebat turun sejak dini hari, kata petugas di balai desa itu, dan sungai meluap lagi.</p>'.repeat(5);
    const head = '<title>Banjir | Kabar</title><meta property="article:published_time" content="2025-03-04T14:05:00+07:00">';
    const other = `<section><h1>Kabar Lain dari Daerah</h1>${told}</section>`;
    const page = `<html><head>${head}</head><body><main><section><h1>Sungai Meluap Lagi</h1>${told}</section>${other}</main></body></html>`;
    const article = readSavedPage(parseHtml(page), URL_READ);
    expect(article?.published).toBe('2025-03-04T14:05:00+07:00');
    expect(article?.text.split('\n')).toHaveLength(5);
  });

  it('offers a pause often, and can be left', () => {
    const reading = readPageText(
      parseHtml(`<article>${'<p>Hujan lebat turun sejak dini hari, kata petugas di balai desa itu.</p>'.repeat(2000)}</article>`),
      URL_READ,
    );
    let pauses = 0;
    while (!reading.next().done) pauses++;
    expect(pauses).toBeGreaterThan(20);
    const left = readPageText(parseHtml(PAGES[0]?.html ?? ''), URL_READ);
    left.next();
    expect(left.return(null).done).toBe(true);
  });
});

const squeeze = (text: string): string => text.normalize('NFC').replace(/[\s\u00ad\u200b]+/gu, '');
