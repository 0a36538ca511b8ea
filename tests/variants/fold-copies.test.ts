import { describe, expect, it } from 'vitest';
import { foldCopies, type Report } from '@/lib/variants/fold-copies';
import { fidelityOf } from '@/lib/variants/fidelity';

const DISH = ['sawah', 'irigasi', 'bendung', 'lumbung', 'panen', 'benih', 'pupuk', 'koperasi', 'petani', 'gabah', 'penggilingan'];
/** A text of its own: every pair of words is different from those of another `seed`. */
const story = (seed: number, sentences = 12): string =>
  Array.from({ length: sentences }, (_, line) => DISH.map((word, at) => `${word}${seed}${line}${at}`).join(' ')).join('. ');

const report = (articleId: string, change: Partial<Report> = {}): Report => ({
  articleId,
  publisher: null,
  agencies: [],
  text: story(Number(articleId)),
  ...change,
});
const folded = (reports: readonly Report[]) => foldCopies(reports).map(({ articleIds }) => articleIds.join(' '));

describe('articles are one source', () => {
  it.each([
    { what: 'when most of the text is the same', text: `Judul lain. ${story(1)}` },
    { what: 'when the editor cut the end', text: story(1, 6) },
    { what: 'when the editor added a paragraph', text: `${story(1)}. ${story(7, 4)}` },
  ])('$what', ({ text }) => {
    expect(folded([report('1'), report('2'), report('3', { text })])).toEqual(['1 3', '2']);
  });

  it.each([
    { what: 'named alike', names: ['Antara', 'Antara'] },
    { what: 'as the agency', names: ['Kantor Berita Antara', 'ANTARA'] },
    { what: 'by its site', names: ['antaranews.com', 'Antara News'] },
    { what: 'in English', names: ['the Northwire news agency', 'Northwire'] },
  ])('when they name one agency, $what', ({ names: [first = '', second = ''] }) => {
    expect(folded([report('1', { agencies: [first] }), report('2'), report('3', { agencies: [second] })])).toEqual(['1 3', '2']);
  });

  it('when one is the agency that the other names', () => {
    const [group] = foldCopies([report('1', { agencies: ['Antara'] }), report('2', { publisher: 'ANTARA News' })]);
    expect(group).toEqual({ articleIds: ['1', '2'], agency: 'Antara' });
  });

  it('when ten papers print one wire', () => {
    const papers = Array.from({ length: 10 }, (_, index) => report(String(index), { text: `Kota ${index}. ${story(1)}` }));
    expect(foldCopies(papers)).toHaveLength(1);
  });
});

describe('articles are sources of their own', () => {
  it.each([
    { what: 'with texts of their own', change: {} },
    { what: 'that name other agencies', change: { agencies: ['Reuters'] } },
    { what: 'when their publisher is named by nobody', change: { publisher: 'Warta' } },
    { what: 'when they share a quote only', change: { text: `${story(1, 2)}. ${story(2, 10)}` } },
  ])('$what', ({ change }) => {
    expect(folded([report('1', { agencies: ['Antara'], publisher: 'Kabar' }), report('2', change)])).toEqual(['1', '2']);
  });

  it('when both are a quote and little else', () => {
    const text = 'Panen raya dimulai pekan ini di lembah itu, kata ketua koperasi.';
    expect(folded([report('1', { text }), report('2', { text })])).toEqual(['1', '2']);
  });
});

describe('words are', () => {
  const same = (text: string) => ({ kind: 'same', text }) as const;
  const deleted = (text: string) => ({ kind: 'deleted', text }) as const;
  const inserted = (text: string) => ({ kind: 'inserted', text }) as const;
  it.each([
    { what: 'verbatim', parts: [] },
    { what: 'part', parts: [same('“'), deleted('Tidak benar bahwa'), same(' kami pergi.”')] },
    { what: 'part', parts: [same('“Kami pergi'), deleted(' besok pagi'), same('.”')] },
    { what: 'changed', parts: [same('Kami '), deleted('tidak '), same('pergi.')] },
    { what: 'fuller', parts: [same('“Kami pergi'), inserted(' besok pagi'), same('.”')] },
    { what: 'changed', parts: [same('Kami'), inserted(' tidak'), same(' pergi.')] },
    { what: 'changed', parts: [deleted('Kita'), same(' pergi'), inserted(' besok')] },
    { what: 'changed', parts: [deleted('Kami'), inserted('Mereka'), same(' pergi.')] },
  ] as const)('$what: $parts', ({ what, parts }) => {
    expect(fidelityOf(parts)).toBe(what);
  });
});
