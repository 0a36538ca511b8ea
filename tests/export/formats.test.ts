import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '@/lib/export';
import { fileName } from '@/lib/export/file-name';
import { verdictIn, wordsIn } from '@/lib/export/words';
import { KNOWN_VERDICTS } from '@/lib/model/notes';

describe('the formats', () => {
  it('are all files of their folder, each with an id and a place of its own', () => {
    expect(FORMATS).toHaveLength(readdirSync('lib/export/formats').length);
    expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
    expect(new Set(FORMATS.map(({ order }) => order)).size).toBe(FORMATS.length);
  });

  it.each(FORMATS.map((format) => [format.id, format] as const))('%s says in both languages what it is for', (_, { words }) => {
    for (const { name, about } of Object.values(words)) {
      expect(name).not.toBe('');
      expect(about).not.toBe('');
    }
    expect(words.en.about).not.toBe(words.id.about);
  });
});

describe('the name of a file', () => {
  const at = new Date(2026, 10, 5, 23).getTime();
  it.each([
    ['a title', 'Harga beras: “turun”?', '2026-11-05-petik-harga-beras-turun.csv'],
    ['other scripts', 'سعر الأرز 米价', '2026-11-05-petik-سعر-الأرز-米价.csv'],
    ['nothing that names can hold', '/..\\', '2026-11-05-petik.csv'],
    [
      'a title that is too long for its last word',
      `${'kata '.repeat(11)}panjang`,
      `2026-11-05-petik-${'kata-'.repeat(11).slice(0, -1)}.csv`,
    ],
    ['a very long title', 'kata '.repeat(50), `2026-11-05-petik-${'kata-'.repeat(12).slice(0, -1)}.csv`],
  ])('of %s begins with the day', (_, title, name) => {
    expect(fileName({ title, at }, { extension: 'csv' })).toBe(name);
  });
});

it('knows the verdicts in both languages, and leaves others as they are', () => {
  for (const locale of ['en', 'id']) {
    const words = wordsIn(locale);
    expect(KNOWN_VERDICTS.map((verdict) => words.verdicts[verdict])).not.toContain(undefined);
    for (const own of ['menyesatkan', 'constructor', 'toString']) expect(verdictIn(own, words)).toBe(own);
  }
});
