import { describe, expect, it } from 'vitest';
import { sentenceAround } from '@/lib/service/sentence-around';

describe('sentenceAround', () => {
  const text = 'Judul berita\nHari ini hujan. "Kami siap," kata Rina. Lalu ia pergi.';
  it.each([
    ['kata', '"Kami siap," kata Rina.'],
    ['Hari', 'Hari ini hujan.'],
    ['Judul', 'Judul berita'],
  ])('at "%s"', (word, sentence) => {
    expect(sentenceAround(text, text.indexOf(word), 'id')).toBe(sentence);
  });
  it.each(['und', 'x-y', ''])('takes any language tag: "%s"', (language) => {
    expect(sentenceAround(text, text.indexOf('Lalu'), language)).toBe('Lalu ia pergi.');
  });
  it('cuts what is no prose', () => {
    expect(sentenceAround('"'.repeat(50_000), 30_000, 'en')).toHaveLength(400);
  });
});
