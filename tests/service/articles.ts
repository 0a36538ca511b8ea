import type { Analysis, Mention } from '@/lib/model/analysis';
import type { Article } from '@/lib/model/article';
import type { Span } from '@/lib/model/span';
import { visit } from '../store/visits';

export const TEXT =
  'Menteri Perhubungan Rina Lestari mengatakan kapal itu aman. "Kami siap," kata Rina, "besok pagi." Saksi menyebut ombak tinggi.';

/** The stretch of `TEXT` with these words; `after` skips earlier ones. */
export function span(words: string, after = 0): Span {
  const start = TEXT.indexOf(words, after);
  return { start, end: start + words.length };
}

const name: Mention = { span: span('Rina Lestari'), kind: 'name' };
const short: Mention = { span: span('Rina', 60), kind: 'short-name' };

/** An invented article of one paragraph. */
export const article: Article = {
  ...visit().article,
  url: 'https://www.warta.example/politik/1?utm_source=x',
  text: TEXT,
  blocks: [{ kind: 'paragraph', start: 0, end: TEXT.length }],
};

/** What a careful reader finds in it. */
export const analysis: Analysis = {
  engineVersion: 1,
  language: 'id',
  quotes: [
    {
      id: 'q1',
      kind: 'direct',
      contents: [span('"Kami siap,"'), span('"besok pagi."')],
      quoted: [span('"Kami siap,"'), span('"besok pagi."')],
      cue: span('kata'),
      source: short,
      speaker: { name: 'Rina Lestari', personId: 'p1' },
      channels: [],
      when: null,
      rule: 'cue-after',
      confidence: 0.9,
    },
    {
      id: 'q2',
      kind: 'indirect',
      contents: [span('ombak tinggi')],
      quoted: [],
      cue: span('menyebut'),
      source: { span: span('Saksi'), kind: 'unnamed' },
      speaker: { name: 'Saksi', personId: null },
      channels: [],
      when: null,
      rule: 'cue-before',
      confidence: 0.8,
    },
  ],
  people: [
    {
      id: 'p1',
      name: 'Rina Lestari',
      official: true,
      titles: [span('Menteri Perhubungan')],
      ranks: [],
      degrees: [],
      affiliations: [],
      mentions: [name, short],
    },
    { id: 'p2', name: 'RINA LESTARI', official: false, titles: [], ranks: [], degrees: [], affiliations: [], mentions: [] },
  ],
};
