import type { FormerQuote } from '@/lib/checking/check-quotes';
import type { LaterArticle, LaterQuote } from '@/lib/checking/later-text';
import type { Span } from '@/lib/model/span';

/**
 * An article told in one string: "{Rina Lestari, Menteri|“Kami siap,”} kata Rina." holds a quote with its speaker and
 * titles; "{+|“besok.”}" goes on with the quote before, "{?|…}" has no stated speaker.
 */
export function told(source: string): LaterArticle {
  const quotes: (Omit<LaterQuote, 'exact' | 'contents'> & { contents: Span[] })[] = [];
  let text = '';
  for (const [, outside = '', speaker, content = ''] of source.matchAll(/([^{]*)(?:\{([^|]*)\|([^}]*)\})?/gsu)) {
    text += outside;
    if (speaker === undefined) continue;
    const span = { start: text.length, end: text.length + content.length };
    text += content;
    const [name = '', ...titles] = speaker.split(', ');
    if (speaker === '+') quotes.at(-1)?.contents.push(span);
    else quotes.push({ contents: [span], speaker: name === '?' ? null : { name, titles, affiliations: [] } });
  }
  const wordsOf = ({ start, end }: Span) => text.slice(start, end);
  return { text, quotes: quotes.map((quote) => ({ ...quote, exact: quote.contents.map(wordsOf).join(' … ') })) };
}

/** The quotes of an article as they were stored when it was read; the ones at `kept` are the reader's. */
export function stored({ text, quotes }: LaterArticle, kept: readonly number[] | 'all' = 'all'): FormerQuote[] {
  return quotes.map(({ exact, speaker, contents }, index) => ({
    exact,
    kind: /^["“«]/u.test(exact) ? 'direct' : 'indirect',
    speaker,
    attribution: speaker,
    prefix: text.slice(Math.max(0, (contents[0]?.start ?? 0) - 64), contents[0]?.start),
    suffix: text.slice(contents.at(-1)?.end, (contents.at(-1)?.end ?? 0) + 64),
    kept: kept === 'all' || kept.includes(index),
    formerText: text,
  }));
}
