import type { Target } from '@/lib/model/annotation';
import type { Span } from '@/lib/model/span';

/**
 * UTF-16 units kept on both sides of the exact words. News repeats formulae ("he told reporters on Monday"), so this
 * is twice what the Hypothesis client keeps.
 */
export const CONTEXT_LENGTH = 64;

/** Describes a span of `text` so that `anchor` finds it again in a later version of the text. */
export function describe(text: string, { start, end }: Span): Target {
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
      suffix: text.slice(end, end + CONTEXT_LENGTH),
    },
    position: { start, end },
  };
}
