/** Pairs of double quotation marks of the world's newsrooms; a single mark may be an apostrophe and is left out. */
const PAIRS = /“([^“”„"]+)[”"]|„([^“”„"]+)[“”"]|«([^«»]+)»|»([^«»]+)«|"([^"“”„]+)"|”([^“”]+)”|「([^「」]+)」/gu;
const MINIMUM_WORDS = 4;

/** The words of a text, lower case, joined by single spaces and bounded by them: two texts alike in words are equal. */
export const folded = (text: string): string =>
  ` ${(
    text
      .replaceAll('\u00ad', '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')} `;

/** The quotations of at least four words in a text, folded; none goes past the end of its line. */
export function quotationsIn(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => [...line.matchAll(PAIRS)].map((match) => folded(match.slice(1).find((part) => part !== undefined) ?? '')))
    .filter((quotation) => quotation.trim().split(' ').length >= MINIMUM_WORDS);
}

/** How many quotations of one text stand whole in others. */
export interface QuotationShare {
  readonly whole: number;
  readonly all: number;
}

/** How many of the quotations in `text` stand whole, word for word, in one of `others`. */
export function quotationsShared(text: string, others: readonly string[]): QuotationShare {
  const found = quotationsIn(text);
  const where = others.map(folded);
  return { whole: found.filter((quotation) => where.some((other) => other.includes(quotation))).length, all: found.length };
}
