import { describe, expect, it } from 'vitest';
import { articleKeys, isTrustedCanonical } from '@/lib/page/article-keys';

const base = 'https://www.kabar.example/nasional/2023/09/13/tanggul-jebol';
const same = [
  'http://www.kabar.example/nasional/2023/09/13/tanggul-jebol',
  'https://kabar.example/nasional/2023/09/13/tanggul-jebol/',
  'https://m.kabar.example/nasional/2023/09/13/tanggul-jebol',
  'https://amp.kabar.example/nasional/2023/09/13/tanggul-jebol',
  'https://www.kabar.example/nasional/2023/09/13/tanggul-jebol/amp',
  'https://www.kabar.example/nasional/2023/09/13/tanggul-jebol/amp/?amp=1',
  `${base}?page=all`,
  `${base}?page=2`,
  `${base}?halaman=3`,
  `${base}/page/2`,
  `${base}/halaman-2/`,
  `${base}?single=1`,
  `${base}?utm_source=wa&utm_medium=share&fbclid=xyz&gclid=1`,
  `${base}#komentar`,
  `${base}?&utm_campaign=x#a`,
  'https://WWW.KABAR.example//nasional/2023/09/13/tanggul-jebol',
];
const different = [
  'https://www.kabar.example/nasional/2023/09/13/tanggul-jebol-2',
  'https://www.warta.example/nasional/2023/09/13/tanggul-jebol',
  `${base}?id=7`,
  'https://regional.kabar.example/nasional/2023/09/13/tanggul-jebol',
];

describe('articleKeys', () => {
  it.each(same)('folds %s', (address) => {
    expect(articleKeys(address, null)).toEqual(articleKeys(base, null));
  });

  it.each(different)('keeps %s apart', (address) => {
    expect(articleKeys(address, null)).not.toEqual(articleKeys(base, null));
  });

  it('keeps parameters that name the article, in any order', () => {
    const [key] = articleKeys('https://kabar.example/read.php?id=123&rubrik=4&utm_source=x', null);
    expect(articleKeys('https://kabar.example/read.php?rubrik=4&id=123', null)).toEqual([key]);
    expect(articleKeys('https://kabar.example/read.php?id=124&rubrik=4', null)).not.toEqual([key]);
    expect(articleKeys('https://kabar.example/?p=123', null)).not.toEqual(articleKeys('https://kabar.example/?p=124', null));
  });

  it('adds a canonical address of the same site, and no other', () => {
    expect(articleKeys(base, 'https://kabar.example/a/tanggul')).toHaveLength(2);
    expect(articleKeys(base, `${base}?page=all`)).toHaveLength(1);
    expect(articleKeys(base, 'https://www.kabar.example/')).toHaveLength(1);
    expect(articleKeys(base, 'https://evil.example/nasional/2023/09/13/tanggul-jebol')).toHaveLength(1);
    expect(articleKeys(base, 'not an address')).toHaveLength(1);
  });

  it('gives no identity to what is no web page', () => {
    expect(articleKeys('file:///home/a.html', null)).toEqual([]);
    expect(articleKeys('about:blank', null)).toEqual([]);
    expect(articleKeys('', null)).toEqual([]);
  });
});

describe('isTrustedCanonical', () => {
  it('wants the same site and no bare home page', () => {
    expect(isTrustedCanonical('https://m.kabar.example/x-1', 'https://www.kabar.example/x-1')).toBe(true);
    expect(isTrustedCanonical('https://m.kabar.example/x-1', 'https://www.kabar.example/')).toBe(false);
    expect(isTrustedCanonical('https://kabar.example/x-1', 'https://lain.example/x-1')).toBe(false);
    expect(isTrustedCanonical('https://kabar.example/x-1', 'javascript:alert(1)')).toBe(false);
  });
});
