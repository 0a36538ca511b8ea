import type { QuoteKind } from './analysis';
import type { IndexedQuote, SpeakerGroup } from './index-records';

/** Quotes and their words. */
export interface Amount {
  readonly quotes: number;
  readonly words: number;
}

/** How much of a text or a selection belongs to one speaker. */
export interface SpeakerShare extends Amount {
  readonly personId: string | null;
  /** Empty when it is not stated. */
  readonly name: string;
  readonly group: SpeakerGroup;
  /** Words by kind of quote. */
  readonly byKind: Readonly<Record<QuoteKind, number>>;
}

/** Who is quoted how often and at what length. */
export interface Balance extends Amount {
  /** In the order of `SPEAKER_GROUPS`, those without quotes left out. */
  readonly groups: readonly (Amount & { readonly group: SpeakerGroup })[];
  /** Direct, partly quoted, reported; those without quotes left out. */
  readonly kinds: readonly (Amount & { readonly kind: QuoteKind })[];
  /** The one with the most words first. */
  readonly speakers: readonly SpeakerShare[];
}

/** All groups of speakers, in the order in which they are listed. */
export const SPEAKER_GROUPS: readonly SpeakerGroup[] = ['official', 'person', 'institution', 'unnamed', 'not-stated'];

const KINDS: readonly QuoteKind[] = ['direct', 'mixed', 'indirect'];

type Sum = { -readonly [K in keyof Amount]: Amount[K] };
type ShareSum = Omit<SpeakerShare, 'byKind' | keyof Amount> & Sum & { byKind: Record<QuoteKind, number> };

/** Adds up a balance, quote by quote, so that a large selection is never held whole. */
export class BalanceSum {
  readonly #total: Sum = { quotes: 0, words: 0 };
  readonly #groups = new Map<SpeakerGroup, Sum>();
  readonly #kinds = new Map<QuoteKind, Sum>();
  readonly #speakers = new Map<string, ShareSum>();

  /** Adds one quote. */
  add(quote: IndexedQuote): void {
    const { personId, name, group, kind, words } = quote;
    count(this.#total, words);
    count(sumAt(this.#groups, group), words);
    count(sumAt(this.#kinds, kind), words);
    const key = personId ?? `${group} ${name.toLowerCase()}`;
    let share = this.#speakers.get(key);
    if (!share) {
      share = { personId, name, group, quotes: 0, words: 0, byKind: { direct: 0, mixed: 0, indirect: 0 } };
      this.#speakers.set(key, share);
    }
    count(share, words);
    share.byKind[kind] += words;
  }

  /** The balance of all that was added so far. */
  result(): Balance {
    return {
      ...this.#total,
      groups: SPEAKER_GROUPS.flatMap((group) => withName({ group }, this.#groups.get(group))),
      kinds: KINDS.flatMap((kind) => withName({ kind }, this.#kinds.get(kind))),
      speakers: [...this.#speakers.values()].sort((a, b) => b.words - a.words || b.quotes - a.quotes),
    };
  }
}

/** The balance of these quotes. */
export function balanceOf(quotes: readonly IndexedQuote[]): Balance {
  const sum = new BalanceSum();
  for (const quote of quotes) sum.add(quote);
  return sum.result();
}

function count(sum: Sum, words: number): void {
  sum.quotes += 1;
  sum.words += words;
}

function sumAt<K>(sums: Map<K, Sum>, key: K): Sum {
  const known = sums.get(key);
  if (known) return known;
  const sum = { quotes: 0, words: 0 };
  sums.set(key, sum);
  return sum;
}

const withName = <T extends object>(name: T, sum: Sum | undefined): (T & Amount)[] => (sum ? [{ ...name, ...sum }] : []);
