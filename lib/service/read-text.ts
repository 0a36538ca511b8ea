import { analyse } from '@/lib/engine/analyse';
import { packFor } from '@/lib/languages';
import type { TextPart } from '@/lib/model/checked-text';
import type { Span } from '@/lib/model/span';
import { segmenterFor } from './sentence-around';

/** A line longer than this is no prose: its sentences are not looked for. */
const LONGEST_LINE = 20_000;

/**
 * The quotations of a text that was pasted, and the sentences that hold no part of one, in text order. `language`: BCP 47.
 * Nothing is kept. Pure, near linear.
 */
export function readText(text: string, language: string): TextPart[] {
  const { quotes } = analyse({ text }, packFor(language));
  const taken = quotes.flatMap(({ contents }) => contents).sort((a, b) => a.start - b.start);
  const quotations = quotes.flatMap(({ contents, speaker }): TextPart[] => {
    const [first, last] = [contents[0], contents.at(-1)];
    if (!first || !last) return [];
    const exact = contents.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return [{ kind: 'quotation', start: first.start, end: last.end, exact, speaker: speaker && { name: speaker.name } }];
  });
  const sentences = sentencesOf(text, language)
    .filter((sentence) => !overlaps(sentence, taken))
    .map(({ start, end }): TextPart => ({ kind: 'sentence', start, end, exact: text.slice(start, end).trim(), speaker: null }));
  return [...quotations, ...sentences.filter(({ exact }) => exact !== '')].sort((a, b) => a.start - b.start);
}

function sentencesOf(text: string, language: string): Span[] {
  const segmenter = segmenterFor(language);
  const sentences: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.length <= LONGEST_LINE) {
      for (const { index, segment } of segmenter.segment(line))
        sentences.push({ start: start + index, end: start + index + segment.length });
    }
    start += line.length + 1;
  }
  return sentences;
}

/** Whether a span has a place in common with one of others, which are in order. Looks at few of them. */
function overlaps({ start, end }: Span, others: readonly Span[]): boolean {
  let [low, high] = [0, others.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((others[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (others[low]?.start ?? Number.POSITIVE_INFINITY) < end;
}
