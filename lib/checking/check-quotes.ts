import type { QuoteKind } from '@/lib/model/analysis';
import type { DifferencePart, UnreachableReason, Verdict } from '@/lib/model/checking';
import { differ } from './differ';
import { FormerText } from './former-text';
import { findPlace, type Place } from './find-place';
import { type LaterArticle, LaterText } from './later-text';
import { matchQuotes } from './match-quotes';
import { type Attribution, sameAttribution } from './same-attribution';

/** A quote as it was stored, with all that the article had of them before: those not kept are only recognised. */
export interface FormerQuote {
  readonly exact: string;
  readonly kind: QuoteKind;
  readonly speaker: { readonly name: string } | null;
  /** Who said it, as the same reader of articles reads the former text; left out when that is not known. */
  readonly attribution?: Attribution | null;
  /** Some text that stood before and behind it. */
  readonly prefix: string;
  readonly suffix: string;
  /** Whether the reader keeps it: only then it is checked. */
  readonly kept: boolean;
  /** The text in which it stood as it is here; null when that is not known. */
  readonly formerText: string | null;
}

/** What a check of one quote found. */
export interface QuoteCheck {
  readonly verdict: Verdict;
  readonly reason: UnreachableReason | null;
  /** The quote of the later text where it stands now; null when it stands in none. */
  readonly place: number | null;
  /** The words of now; null when they were not found. */
  readonly exact: string | null;
  /** Empty unless the words changed. */
  readonly difference: readonly DifferencePart[];
  /** Whether somebody else says it now, or somebody with another title. */
  readonly reattributed: boolean;
}

/** What became of the quotes of an article. */
export interface ArticleCheck {
  /** In the order of the former quotes; null for those that are not kept. */
  readonly checks: readonly (QuoteCheck | null)[];
  /** Of each quote of the later text, the former quote that it is, changed or not; each at most once, null for new ones. */
  readonly former: readonly (number | null)[];
}

/**
 * Compares the quotes of an article with a later text of it; each kept one gets exactly one verdict. Both lists are in
 * text order. Approximate search only finds the place; every changed word is then reported. Linear in the text for each
 * quote whose words are not there any more, and in all together for the others.
 */
export function checkQuotes(former: readonly FormerQuote[], later: LaterArticle): ArticleCheck {
  const owners: (number | null)[] = matchQuotes(former, later.quotes);
  const places = new Map(owners.flatMap((owner, place) => (owner === null ? [] : [[owner, place] as const])));
  const checks = former.map((quote, index): QuoteCheck | null => {
    const own = places.get(index);
    if (!quote.kept || own === undefined) return null;
    return compare(quote, own, later.quotes[own]?.exact ?? '', later);
  });
  if (!former.some((quote, index) => quote.kept && checks[index] === null)) return { checks, former: owners };
  const text = new LaterText(later);
  const texts = new FormerTexts(text.all.keys);
  const find = (quote: FormerQuote): Place | null => {
    const known = texts.get(quote.formerText);
    const sought = { ...quote, isDirect: quote.kind === 'direct', former: known?.text ?? null };
    return findPlace(sought, text, (place) => owners[place] === null, known?.isWhole ?? true);
  };
  const lost = former.flatMap((quote, index) =>
    quote.kept && checks[index] === null ? [{ quote, index, found: find(quote) }] : [],
  );
  // Of two that were found at one place, the one that is more like it has it.
  lost.sort((one, other) => (other.found?.share ?? 0) - (one.found?.share ?? 0));
  for (const { quote, index, found } of lost) {
    const isTaken = found !== null && found.share < 1 && found.quote !== null && owners[found.quote] !== null;
    const place = isTaken ? find(quote) : found;
    checks[index] = place
      ? compare(quote, place.quote, place.exact, later)
      : absent(texts.get(quote.formerText)?.isWhole ?? true);
    if (place && place.quote !== null) owners[place.quote] ??= index;
  }
  return { checks, former: owners };
}

/** The check of a quote that was not found, in a text that is the whole article or may be a part of it. */
function absent(isWhole: boolean): QuoteCheck {
  return isWhole ? MISSING : unreachable('cut-off');
}

/** The check of a quote whose article could not be had. */
export function unreachable(reason: UnreachableReason): QuoteCheck {
  return { ...MISSING, verdict: 'unreachable', reason };
}

const MISSING: QuoteCheck = {
  verdict: 'missing',
  reason: null,
  place: null,
  exact: null,
  difference: [],
  reattributed: false,
};

function compare(quote: FormerQuote, place: number | null, exact: string, later: LaterArticle): QuoteCheck {
  const difference = differ(quote.exact, exact);
  // Outside of quotes nothing tells who speaks.
  const speaker = place === null ? undefined : later.quotes[place]?.speaker;
  const { attribution } = quote;
  const reattributed = attribution !== undefined && speaker !== undefined && !sameAttribution(attribution, speaker);
  const verdict = difference.length > 0 ? 'changed' : reattributed ? 're-attributed' : 'verbatim';
  return { verdict, reason: null, place, exact, difference, reattributed };
}

/** The former texts, each read once, and whether the later text is still all of it. */
class FormerTexts {
  readonly #known = new Map<string, { readonly text: FormerText; readonly isWhole: boolean }>();
  readonly #later: readonly string[];

  constructor(later: readonly string[]) {
    this.#later = later;
  }

  get(text: string | null): { readonly text: FormerText; readonly isWhole: boolean } | null {
    if (text === null) return null;
    let known = this.#known.get(text);
    if (!known) {
      const former = new FormerText(text);
      known = { text: former, isWhole: former.isWholeIn(this.#later) };
      this.#known.set(text, known);
    }
    return known;
  }
}
