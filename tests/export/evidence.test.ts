import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { writeEvidence } from '@/lib/export/evidence';
import type { QuoteEvidence } from '@/lib/model/quote-evidence';
import type { CheckRecord, StoredSpeaker } from '@/lib/model/records';
import { anyText, exportedArticle, exportedQuote, folded } from './exported';

type Node = DefaultTreeAdapterTypes.ChildNode;

const day = (date: number) => Date.UTC(2026, 2, date, 12);
const { said: _said, trail: _trail, checksum, textHash: _hash, ...QUOTE } = exportedQuote({ lastSeen: day(6) });
const SEEN = { modified: null, length: 900, holds: true, passage: '“Harga beras turun,” ujar Rina.' };
const CHECK: CheckRecord = {
  ...{ id: 'c1', quoteId: QUOTE.id, articleId: QUOTE.articleId, verdict: 'changed', reason: null },
  ...{ revisionId: 'r2', fromRevisionId: 'r', since: day(3), at: day(5), formerModified: null, modified: '2026-03-04' },
  ...{ exact: '“Harga beras naik,”', speaker: QUOTE.speaker, reattributed: false },
  difference: [
    { kind: 'same', text: '“Harga beras' },
    { kind: 'deleted', text: ' turun' },
    { kind: 'inserted', text: ' naik' },
    { kind: 'same', text: ',”' },
  ],
};

function evidence(change: Partial<QuoteEvidence> = {}): QuoteEvidence {
  return {
    quote: QUOTE,
    article: exportedArticle().article,
    checksum,
    texts: [
      { ...SEEN, id: 'r', firstSeen: day(1), lastSeen: day(3), hash: 'a'.repeat(64) },
      { ...SEEN, id: 'r2', firstSeen: day(5), lastSeen: day(6), hash: 'b'.repeat(64), holds: false, modified: '2026-03-04' },
    ],
    checks: [CHECK],
    corrections: [],
    ...change,
  };
}

const write = (change: Partial<QuoteEvidence> = {}, locale = 'en') => writeEvidence(evidence(change), { at: day(9), locale });

/** All elements of the page, as a parser of HTML that is not ours reads it. */
function elements(page: string): DefaultTreeAdapterTypes.Element[] {
  const found: DefaultTreeAdapterTypes.Element[] = [];
  const walk = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if (!('tagName' in node)) continue;
      found.push(node);
      walk(node.childNodes);
    }
  };
  walk(parse(page).childNodes);
  return found;
}
function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join(' ') : '';
}
const text = (page: string, name: string) =>
  elements(page)
    .filter(({ tagName }) => tagName === name)
    .map((each) => folded(textOf(each)));

describe('the trail of a quote', () => {
  it('has words, speaker, article and checksums', () => {
    const [body = ''] = text(write(), 'body');
    for (const words of [
      'Trail of a quote: Rina Wulandari',
      'Speaker Rina Wulandari, Menteri Pertanian, Badan Pangan Wanasari',
      'Kind direct quote',
      'Tied to the speaker by “ujar” (confidence 97%)',
      'Outlet Kabar Wanasari',
      'Published March 1, 2026 (2026-03-01T23:30:00+07:00)',
      `SHA-256 ${checksum}`,
      `SHA-256 of the text ${'b'.repeat(64)}`,
      'Has the saved words no',
    ])
      expect(body).toContain(words);
  });

  it('tells what happened by time, with every changed word named', () => {
    const events = text(write(), 'li');
    const order = ['First seen', 'Saved', 'The page showed another text', 'Check', 'The saved words were last seen'];
    expect(events.map((each) => order.find((what) => each.includes(what)))).toEqual(order);
    // To the second and with its zone.
    expect(events[0]).toMatch(/^March 1, 2026 at \d+:00:00 [AP]M \S+/u);
    const change = events.find((each) => each.includes('Check')) ?? '';
    expect(change).toContain('Words then: “Harga beras naik,”');
    expect(change).toContain('“Harga beras [taken out: turun ] [put in: naik ] ,”');
    expect(change).toContain('The page says that it was changed on: March 4, 2026 (2026-03-04)');
  });

  it('tells who says it now, and why a check could not be made', () => {
    const speaker: StoredSpeaker = { ...(QUOTE.speaker as StoredSpeaker), name: 'Hadi Kusnanto', titles: [] };
    const checks: CheckRecord[] = [
      { ...CHECK, verdict: 're-attributed', reattributed: true, speaker, difference: [] },
      { ...CHECK, id: 'c2', verdict: 'unreachable', reason: 'paywall', at: day(7), exact: null, difference: [] },
    ];
    const [body = ''] = text(write({ checks }), 'ol');
    expect(body).toContain('Check: given to another speaker');
    expect(body).toContain('Speaker then: Hadi Kusnanto, Badan Pangan Wanasari');
    expect(body).toContain('could not be checked (behind a paywall)');
  });

  it('tells what the reader corrected, and what was found', () => {
    const found = { kind: 'direct', speaker: null } as const;
    const row = { id: 'k', articleId: 'a', quoteId: QUOTE.id, personId: '', parked: null };
    const corrections = [
      { ...row, at: day(4), change: { what: 'speaker', speaker: QUOTE.speaker } as const },
      { ...row, at: day(4), change: { what: 'kind', kind: 'mixed' } as const },
    ];
    const [body = ''] = text(write({ corrections, quote: { ...QUOTE, corrected: { at: day(4), found } } }), 'ol');
    expect(body).toContain(
      'corrected the speaker: Rina Wulandari, Menteri Pertanian, Badan Pangan Wanasari as found: speaker not stated',
    );
    expect(body).toContain('corrected the kind: partly quoted');
  });

  it('is data too, with texts by their checksum and without row ids', () => {
    const [data = '{}'] = elements(write())
      .filter(({ tagName }) => tagName === 'pre')
      .map(textOf);
    const read = JSON.parse(data);
    expect(read.quote).toMatchObject({ exact: QUOTE.exact, sha256: checksum });
    expect(read.checks).toMatchObject([{ verdict: 'changed', text: 'b'.repeat(64), formerText: 'a'.repeat(64) }]);
    expect(data).not.toContain(QUOTE.speaker?.personId);
    expect(data).not.toContain(QUOTE.articleId);
  });

  it('speaks Indonesian', () => {
    const [body = ''] = text(write({}, 'id'), 'body');
    expect(body).toContain('Riwayat sebuah kutipan: Rina Wulandari');
    expect(body).toContain('Kata-kata saat itu: “Harga beras naik,”');
  });

  it('loads nothing and runs nothing, whatever the texts are', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const speaker = { ...(QUOTE.speaker as StoredSpeaker), name: words };
        const article = { ...exportedArticle().article, title: words, url: words, canonicalUrl: null, authors: [words] };
        const texts = [{ ...SEEN, id: 'r', firstSeen: 1, lastSeen: 2, hash: '', passage: words }];
        const page = write({ quote: { ...QUOTE, exact: words, speaker }, article, texts });
        const allowed = write();
        const names = new Set(elements(allowed).map(({ tagName }) => tagName));
        expect(elements(page).filter(({ tagName }) => !names.has(tagName))).toEqual([]);
        expect(page).toContain("default-src 'none'");
      }),
    );
  });
});
