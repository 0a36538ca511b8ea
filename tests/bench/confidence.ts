import type { Extraction } from '@/lib/cli/extraction';
import { packFor } from '@/lib/languages';

type Range = readonly [start: number, end: number];
type FoundQuote = Extraction['quotes'][number];

/** A document of the bench, as far as the judging of speakers needs it. */
export interface GoldDocument {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly gold: {
    readonly kind: string;
    readonly statements?: readonly { readonly span: Range; readonly speakerName: string | null }[];
    readonly attributions?: readonly {
      readonly source: readonly Range[];
      readonly cue: readonly Range[];
      readonly content: readonly Range[];
    }[];
  };
}

/** Quotes of one band of confidence, lower bound included. */
export interface Band {
  readonly from: number;
  readonly quotes: number;
  readonly right: number;
}

const BOUNDS = [0.9, 0.8, 0.7, 0.6, 0] as const;

/** Counts, per band of confidence, the quotes that gold tells of and those whose speaker is gold's. */
export function confidenceBands(pairs: readonly { readonly document: GoldDocument; readonly found: Extraction }[]): Band[] {
  const judged = pairs.flatMap(({ document, found }) =>
    found.quotes.flatMap((quote) => {
      const right = isRight(document, quote);
      return right === null ? [] : [{ confidence: quote.confidence, right }];
    }),
  );
  return BOUNDS.map((from, i) => {
    const band = judged.filter(({ confidence }) => confidence >= from && confidence < (BOUNDS[i - 1] ?? 2));
    return { from, quotes: band.length, right: band.filter(({ right }) => right).length };
  });
}

/**
 * Whether a quote has gold's speaker; null when gold does not tell. PFSA-ID labels direct statements of public figures
 * only, so other quotes of its articles are not judged; PolNeAR labels all, so a quote that it lacks is wrong.
 */
function isRight({ text, lang, gold }: GoldDocument, quote: FoundQuote): boolean | null {
  if (gold.statements) {
    const statement = gold.statements.find(
      ({ span }) => quote.type === 'direct' && quote.spans.some((own) => mostly(own, [span])),
    );
    return statement?.speakerName ? sharesName(quote.speaker, statement.speakerName, lang) : null;
  }
  if (!gold.attributions) return null;
  const words = (spans: readonly Range[]): string => spans.map((span) => text.slice(...span)).join(' ');
  const same = gold.attributions.filter(({ content }) => quote.spans.some((own) => mostly(own, content)));
  if (same.length === 0) return false;
  if (same.every(({ source }) => source.length === 0)) return null;
  return same.some(
    ({ source }) =>
      (quote.source !== null && source.some((span) => shared(quote.source as Range, span) > 0)) ||
      sharesName(quote.speaker, words(source), lang),
  );
}

const shared = (a: Range, b: Range): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

/** Whether at least half of a span lies in the others. */
const mostly = (own: Range, others: readonly Range[]): boolean =>
  others.reduce((sum, other) => sum + shared(own, other), 0) * 2 >= own[1] - own[0];

const WORD = /[\p{L}\d'-]{3,}/gu;

/** Whether two names have a word in common that is no title. */
function sharesName(a: string | null, b: string, lang: string): boolean {
  const { offices, ranks, posts, honorifics, modifiers } = packFor(lang).titles;
  const titles = new Set([...offices, ...ranks, ...posts, ...honorifics, ...modifiers].map((title) => title.replace(/\.$/, '')));
  const words = (name: string): string[] =>
    (name.toLowerCase().replace(/[’‘]/g, "'").match(WORD) ?? [])
      .map((word) => word.replace(/'s$/, ''))
      .filter((word) => !titles.has(word));
  const own = new Set(words(a ?? ''));
  return words(b).some((word) => own.has(word));
}
