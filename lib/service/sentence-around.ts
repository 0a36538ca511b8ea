/** Blocks longer than this are no prose; their sentences are cut off instead of looked for. */
const LONGEST_BLOCK = 20_000;
/** What is shown as evidence, at most. */
const LONGEST_SENTENCE = 400;

/**
 * The sentence of `text` that holds the character at `offset`, trimmed. Sentences end with their block ("\n").
 * The rules are the browser's for `language`; they know no abbreviations, which is good enough to show, not to analyse.
 */
export function sentenceAround(text: string, offset: number, language: string): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = text.indexOf('\n', offset);
  const block = text.slice(start, lineEnd === -1 ? text.length : lineEnd);
  if (block.length > LONGEST_BLOCK) return block.slice(offset - start, offset - start + LONGEST_SENTENCE).trim();
  const sentence = segmenterFor(language)
    .segment(block)
    .containing(offset - start);
  return (sentence?.segment ?? '').trim().slice(0, LONGEST_SENTENCE);
}

/** Cuts text of a language (BCP 47) into sentences, by the browser's rules. */
export function segmenterFor(language: string): Intl.Segmenter {
  // "und" and made-up tags from pages fall back to the rules common to all languages.
  const [known] = isTag(language) ? Intl.Segmenter.supportedLocalesOf(language) : [];
  return new Intl.Segmenter(known ?? 'en', { granularity: 'sentence' });
}

function isTag(language: string): boolean {
  return /^[a-z]{2,3}$/.test(language);
}
