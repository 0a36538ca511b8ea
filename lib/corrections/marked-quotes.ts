import type { Quote, QuoteKind } from '@/lib/model/analysis';
import { MARKED_RULE } from '@/lib/model/corrections';
import type { Span } from '@/lib/model/span';

const OPENING_MARK = /^["'“„‟«‹‘‚「『＂]/u;

/** Words that begin with a quotation mark are somebody's own; others may be the writer's. */
export function markedKind(exact: string): QuoteKind {
  return OPENING_MARK.test(exact) ? 'direct' : 'indirect';
}

/**
 * The quotes of an article with those that the reader marked, in text order. What was found at the very same place counts
 * as found. `marked`: over `text`.
 */
export function withMarked(quotes: readonly Quote[], text: string, marked: readonly Span[]): readonly Quote[] {
  const found = new Set(quotes.map(({ contents }) => placeOf(contents)));
  const added = marked.filter((span) => !found.has(placeOf([span]))).map((span, index) => quoteOf(text, span, index));
  if (added.length === 0) return quotes;
  const startOf = ({ contents }: Quote) => contents[0]?.start ?? 0;
  return [...quotes, ...added].sort((a, b) => startOf(a) - startOf(b));
}

const placeOf = (contents: readonly Span[]): string => contents.map(({ start, end }) => `${start}-${end}`).join();

function quoteOf(text: string, span: Span, index: number): Quote {
  const kind = markedKind(text.slice(span.start, span.end));
  return {
    id: `marked-${index}`,
    kind,
    contents: [span],
    quoted: kind === 'direct' ? [span] : [],
    cue: null,
    source: null,
    speaker: null,
    channels: [],
    when: null,
    rule: MARKED_RULE,
    confidence: 1,
  };
}
