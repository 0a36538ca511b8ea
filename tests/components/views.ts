import type { AnnotatedPage, PersonView, QuoteView } from '@/lib/model/page-state';
import type { StoredSpeaker } from '@/lib/model/records';

export const MINISTER: StoredSpeaker = {
  name: 'Rina Wulandari',
  personId: 'p1',
  official: true,
  titles: ['Menteri Pertanian'],
  affiliations: ['Wanasari'],
};

/** A quote as it would come from an article, changed as asked. */
export function quoteView(change: Partial<QuoteView> = {}): QuoteView {
  return {
    id: 'q1',
    kind: 'direct',
    exact: '“Harga beras akan turun,”',
    speaker: MINISTER,
    context: { channels: [], when: null },
    evidence: {
      cue: 'ujarnya',
      source: 'nya',
      sourceKind: 'clitic',
      sentence: '“Harga beras akan turun,” ujarnya.',
      rule: 'quote-clitic',
      confidence: 0.9,
    },
    saved: false,
    note: '',
    trail: null,
    ...change,
  };
}

/** An official as the popup lists it, changed as asked. */
export function personView(change: Partial<PersonView> = {}): PersonView {
  const { name, titles, affiliations } = MINISTER;
  return { id: 'p1', name, official: true, titles, affiliations, mentionCount: 3, ...change };
}

/** A page state with these quotes and people. */
export function annotatedPage(change: Partial<AnnotatedPage> = {}): AnnotatedPage {
  return {
    status: 'annotated',
    articleId: 'a1',
    unstored: null,
    article: {
      url: 'https://kabar.example/beras',
      title: 'Harga beras turun',
      authors: [],
      publisher: 'Kabar Wanasari',
      section: null,
      published: '2026-09-13T23:30:00+07:00',
      modified: null,
      language: 'id',
      canonicalUrl: null,
      provenance: {},
    },
    quotes: [quoteView()],
    absent: [],
    people: [personView()],
    followed: [],
    fromLibrary: [],
    extent: { part: null, unread: [] },
    ...change,
  };
}
