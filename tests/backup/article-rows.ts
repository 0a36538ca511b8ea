import type { ArticleRows } from '@/lib/model/backup';

/** All rows of an invented article with one quote. */
export function articleRows({ id = 'a', exact = '"Kami siap."', title = 'Rapat berlanjut' } = {}): ArticleRows {
  const own = { articleId: id };
  return {
    article: {
      ...{ id, url: 'https://warta.example/1', keys: [`warta.example/${id}`], firstSeen: 1, lastSeen: 2, revisionId: `${id}r` },
      ...{ quoteCount: 1, savedCount: 1, title, authors: ['Tia'], publisher: 'Warta', section: null, published: null },
      ...{ modified: null, language: 'id', canonicalUrl: null, provenance: { title: 'json-ld' } },
    },
    revisions: [{ ...own, id: `${id}r`, hash: 'h', text: exact, firstSeen: 1, lastSeen: 2, modified: null }],
    quotes: [
      {
        ...{ ...own, id: `${id}q`, revisionId: `${id}r`, order: 0, kind: 'direct', exact, firstSeen: 1, lastSeen: 2, savedAt: 2 },
        targets: [{ quote: { exact, prefix: '', suffix: '' }, position: { start: 0, end: exact.length } }],
        speaker: { name: 'Rina', personId: 'p', official: true, titles: ['Menteri'], affiliations: [] },
        context: { channels: [], when: null },
        evidence: { cue: 'ujar', source: 'Rina', sourceKind: 'name', sentence: exact, rule: 'test', confidence: 1 },
        present: true,
      },
    ],
    appearances: [
      {
        ...{ ...own, id: `${id}p`, personId: 'p', order: 0, name: 'Rina', official: true, titles: ['Menteri'] },
        ...{ affiliations: [], mentionCount: 1, lastSeen: 2 },
      },
    ],
    notes: [{ ...own, id: `${id}n`, quoteId: `${id}q`, text: '', tags: ['air'], verdict: 'true', created: 2, modified: 3 }],
    checks: [],
    corrections: [],
    tombstones: [],
  };
}
