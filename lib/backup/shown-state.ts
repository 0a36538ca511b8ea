import { ARTICLE_NOTE, type ArticleState, type Register } from './article-state';
import { stableText } from './stable-text';

/** When anything of an article was last read or touched. */
function lastTouched({ lastSeen, reading, saved, notes, corrections }: ArticleState): number {
  const times = [saved, notes, corrections].flatMap((registers) => [...registers.values()].map(({ at }) => at));
  return Math.max(lastSeen, reading?.at ?? 0, ...times);
}

/**
 * What a library shows of a state, and keeps: null when the article is deleted. What was read or written after a deletion
 * outlives it; what is older and belongs to the reader goes with it. Words that nothing keeps any more, and checks of quotes
 * that are no more, are let go.
 */
export function shownState(state: ArticleState): ArticleState | null {
  const until = state.deleted?.value === 'deleted' ? state.deleted.at : Number.NEGATIVE_INFINITY;
  if (!state.reading || lastTouched(state) <= until) return null;
  const after = <V>(registers: ReadonlyMap<string, Register<V>>) => pick(registers, (_, { at }) => at > until);
  const [saved, notes, corrections] = [after(state.saved), after(state.notes), after(state.corrections)];
  const corrected = new Set([...corrections.values()].map(({ value }) => value?.quoteId ?? ''));
  const isKept = (key: string) => (saved.get(key)?.value ?? 0) > 0 || Boolean(notes.get(key)?.value) || corrected.has(key);
  const words = pick(state.words, isKept);
  const { quotes } = state.reading.value;
  const shown = quotes.filter(({ key, value }) => value !== null || words.has(key));
  const known = new Set([...shown.map(({ key }) => key), ...words.keys()]);
  const withoutKept = shown.map((quote) => (words.has(quote.key) ? { ...quote, value: null } : quote));
  return {
    ...state,
    reading: { ...state.reading, value: { ...state.reading.value, quotes: withoutKept } },
    saved,
    words,
    notes: pick(notes, (key, { value }) => value === null || key === ARTICLE_NOTE || known.has(key)),
    corrections,
    checks: pick(after(state.checks), (_, { value }) => known.has(value.quoteId)),
    since: pick(state.since, (key) => key.startsWith('revision/') || known.has(key.slice('quote/'.length))),
  };
}

/** Whether two libraries show the same. */
export function isSameState(one: ArticleState, other: ArticleState): boolean {
  return textOf(one) === textOf(other);
}

/** The state as text, the same for equal states. */
export function textOf(state: ArticleState): string {
  return stableText({
    ...state,
    ...Object.fromEntries(
      Object.entries(state).flatMap(([name, value]) => (value instanceof Map ? [[name, Object.fromEntries(value)]] : [])),
    ),
  });
}

function pick<V>(registers: ReadonlyMap<string, V>, isWanted: (key: string, value: V) => boolean): ReadonlyMap<string, V> {
  return new Map([...registers].filter(([key, value]) => isWanted(key, value)));
}
