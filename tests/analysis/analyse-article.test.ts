import { describe, expect, it } from 'vitest';
import { analyseArticle } from '@/lib/analysis/analyse-article';
import { analyse } from '@/lib/engine/analyse';
import { packFor } from '@/lib/languages';
import type { Block } from '@/lib/model/article';

function article(language: string, paragraphs: readonly string[]) {
  const blocks: Block[] = [];
  let start = 0;
  for (const { length } of paragraphs) {
    blocks.push({ kind: 'paragraph', start, end: start + length });
    start += length + 1;
  }
  return { text: paragraphs.join('\n'), blocks, language };
}

const INDONESIAN = [
  'JAKARTA - Pemerintah menunda kenaikan tarif kereta sampai tahun depan karena biaya hidup masih tinggi, kata Menteri Perhubungan Sinta Wardhani.',
  '"Kami tidak akan membebani warga," kata Sinta Wardhani kepada wartawan di kantornya pada Senin pagi.',
  'Ia menambahkan bahwa keputusan itu diambil setelah rapat dengan para kepala daerah dan perusahaan kereta.',
];
const ENGLISH = [
  'JAKARTA - The government has put off a rise in train fares until next year because the cost of living is still high, Transport Minister Sinta Wardhani said on Monday.',
  '“We will not burden the people who travel to work by train every day,” Sinta Wardhani told reporters at her office in the capital.',
  'She said that the decision was made after a meeting with the heads of the regions and the companies that run the trains.',
  'Commuters had complained for weeks that the fares were too high for them, and that the trains were not on time.',
];
const who = (text: string, { quotes, people }: ReturnType<typeof analyseArticle>) =>
  quotes.map(({ contents, speaker }) => [
    text.slice(contents[0]?.start, contents.at(-1)?.end).slice(0, 24),
    people.find(({ id }) => id === speaker?.personId)?.name ?? null,
  ]);

describe('an article in two languages', () => {
  const both = article('id', [...INDONESIAN, ...ENGLISH]);
  const found = analyseArticle(both);

  it('has the quotes of each part as its language tells them', () => {
    expect(who(both.text, found)).toEqual([
      ...who(article('id', INDONESIAN).text, analyseArticle(article('id', INDONESIAN))),
      ...who(article('en', ENGLISH).text, analyseArticle(article('en', ENGLISH))),
    ]);
    expect(found.quotes.length).toBeGreaterThanOrEqual(6);
    expect(found.language).toBe('id');
  });

  it('names one who is named in both once', () => {
    expect(found.people.map(({ name }) => name)).toEqual(['Sinta Wardhani']);
    const [{ titles = [], mentions = [] } = {}] = found.people;
    expect(titles.map(({ start, end }) => both.text.slice(start, end))).toEqual(
      expect.arrayContaining(['Menteri Perhubungan', 'Transport Minister']),
    );
    expect([...mentions]).toEqual([...mentions].sort((a, b) => a.span.start - b.span.start));
  });

  it('has ids that are each there once', () => {
    expect(new Set(found.quotes.map(({ id }) => id)).size).toBe(found.quotes.length);
  });
});

describe('an article in one language', () => {
  it.each([
    [
      'with a foreign quotation',
      [...INDONESIAN, '"We are not going to let them burden the people of this country," kata Sinta Wardhani.'],
    ],
    [
      'with a short foreign paragraph',
      [...INDONESIAN, 'This is the end of the story that we have for you on Monday.', ...INDONESIAN],
    ],
    ['with lines that tell no language', [...INDONESIAN, 'Sinta Wardhani', ...INDONESIAN, 'Foto: Kereta']],
  ])('is read as one: %s', (_, paragraphs) => {
    const one = article('id', paragraphs);
    expect(analyseArticle(one)).toEqual(analyse(one, packFor('id')));
  });
});
