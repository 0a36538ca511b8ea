import type { Target } from '@/lib/model/annotation';
import type { Visit, VisitQuote } from '@/lib/store/visit';

const NOBODY = { cue: null, source: null, sourceKind: null, sentence: '', rule: 'test', confidence: 1 };

/** A quote of a visit; `person` is an index into the visit's people. */
export function quote(exact: string, person: number | null = null, name = 'Rina Lestari'): VisitQuote {
  const target: Target = { quote: { exact, prefix: '', suffix: '' }, position: { start: 0, end: exact.length } };
  const speaker = { name, person, official: true, titles: ['Menteri'], affiliations: [] };
  return { kind: 'direct', exact, targets: [target], speaker, context: { channels: [], when: null }, evidence: NOBODY };
}

/** One reading of an invented article; `changes` replace parts of it. */
export function visit(changes: Partial<Visit> & { text?: string; modified?: string | null } = {}): Visit {
  const { text = 'Teks pertama.', modified = null, ...rest } = changes;
  return {
    article: {
      url: 'https://www.warta.example/politik/1',
      title: 'Rapat berlanjut',
      authors: [],
      publisher: 'Warta',
      section: null,
      published: null,
      modified,
      language: 'id',
      canonicalUrl: null,
      provenance: {},
      text,
      blocks: [],
    },
    keys: ['warta.example/politik/1'],
    quotes: [quote('"Kami siap."', 0), quote('"Tidak."')],
    people: [{ name: 'Rina Lestari', official: true, titles: ['Menteri'], affiliations: [], mentionCount: 2 }],
    at: 1000,
    ...rest,
  };
}
