// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { type ReadPage, readPageText } from '@/lib/page/read-page-text';
import { atOnce } from './at-once';

const ADDRESS = 'https://kabar.example/daerah/2025/03/04/tanggul';
const HTML = `<article>
  <p>Kepala Dinas  Pengairan\n<b>Lukman Sadewa</b> memastikan tanggul di Kali Bening di\u00adperbaiki tahun ini.</p>
  <p>"Kami tidak akan <em>menunggu</em>&nbsp;lagi sampai Rene\u0301 datang," kata <a href="/l">Lukman</a> di Muara Tiga.</p>
  <div class="ads">Iklan</div>
  <p>Warga berharap janji itu ditepati karena sawah mereka sudah tiga kali terendam.</p></article>`;

let read: ReadPage;

beforeEach(() => {
  document.body.innerHTML = HTML;
  read = atOnce(readPageText(document, ADDRESS)) as ReadPage;
});

const spanOf = (words: string): { start: number; end: number } => {
  const start = read.page.text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
};

describe('BlockMap', () => {
  it('gives ranges that cover the words, however the page wraps them', () => {
    const shown = (words: string): string => read.map.rangesFor(spanOf(words)).map(String).join('');
    expect(shown('Pengairan Lukman Sadewa memastikan')).toBe('Pengairan\nLukman Sadewa memastikan');
    expect(shown('diperbaiki')).toBe('di\u00adperbaiki');
    expect(shown('menunggu lagi')).toBe('menunggu\u00a0lagi');
    expect(shown('René')).toBe('Rene\u0301');
    expect(shown('"Kami tidak akan menunggu lagi sampai René datang," kata Lukman')).toBe(
      '"Kami tidak akan menunggu\u00a0lagi sampai Rene\u0301 datang," kata Lukman',
    );
  });

  it('leaves out what stands between blocks', () => {
    expect(read.map.rangesFor(spanOf('Muara Tiga.\nWarga berharap')).map(String)).toEqual(['Muara Tiga.', 'Warga berharap']);
  });

  it.each([
    [
      'within words',
      ['b', 2, 'em', 4],
      'kman Sadewa memastikan tanggul di Kali Bening diperbaiki tahun ini.\n"Kami tidak akan menu',
    ],
    ['to where no text begins', ['em', 0, '.ads', 0], 'menunggu lagi sampai Ren\u00e9 datang," kata Lukman di Muara Tiga.'],
  ] as const)('knows the words of a selection %s', (_, [from, start, to, end], words) => {
    const nodeOf = (selector: string) => {
      const element = document.querySelector(selector) as Element;
      return selector.startsWith('.') ? element : (element.firstChild as Text);
    };
    const range = document.createRange();
    range.setStart(nodeOf(from), start);
    range.setEnd(nodeOf(to), end);
    const span = read.map.spanOf(range);
    expect(span && read.page.text.slice(span.start, span.end).trim()).toBe(words);
  });

  it('knows that a selection elsewhere has none of its words', () => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('.ads') as Element);
    expect(read.map.spanOf(range)).toBeNull();
  });

  it('has nothing for empty spans and spans outside of the text', () => {
    const { length } = read.page.text;
    for (const span of [
      { start: 3, end: 3 },
      { start: length, end: length + 9 },
      { start: -5, end: 0 },
      { start: 9, end: 4 },
    ]) {
      expect(read.map.rangesFor(span)).toEqual([]);
    }
  });

  it('leads back from every place of the text', () => {
    const { text } = read.page;
    for (let at = 0; at < text.length; at++) {
      if (/\s/.test(text[at] as string)) continue;
      const [stretch] = read.map.stretches({ start: at, end: at + 1 });
      expect(stretch && read.map.offsetAt(stretch.node, stretch.start)).toBe(at);
    }
  });

  it('knows which nodes are none of the article', () => {
    expect(read.map.offsetAt(document.querySelector('.ads')?.firstChild as Node, 1)).toBeNull();
    expect(read.map.offsetAt(document.createTextNode('Warga'), 1)).toBeNull();
  });

  it('notices when the page has changed, and skips what was cut short', () => {
    expect(read.map.isCurrent()).toBe(true);
    const last = document.querySelector('p:last-of-type')?.firstChild as Text;
    last.data = 'Warga';
    expect(read.map.isCurrent()).toBe(false);
    expect(read.map.rangesFor(spanOf('sudah tiga kali terendam'))).toEqual([]);
    last.remove();
    expect(read.map.rangesFor(spanOf('Warga berharap'))).toEqual([]);
  });
});

describe('reading past clobbered properties', () => {
  it('reads a form whose inputs shadow the properties of nodes', () => {
    document.body.innerHTML = `<form>${HTML}<input name="x"></form>`;
    const form = document.querySelector('form') as HTMLFormElement;
    const input = form.querySelector('input');
    for (const name of [
      'firstChild',
      'nextSibling',
      'parentNode',
      'nodeType',
      'localName',
      'childNodes',
      'querySelectorAll',
      'isConnected',
    ]) {
      Object.defineProperty(form, name, { configurable: true, get: () => input });
    }
    expect(atOnce(readPageText(document, ADDRESS))?.page.text).toBe(read.page.text);
  });
});
