import { readText } from './read-words';

/** Words whose sequence stands for the text around them. */
const SHINGLE = 3;
/** Share of the former text that a text must have to count as the same article. */
const SAME_ARTICLE = 0.3;
/** A text with nothing new in it, and with less than this of the former one, is a part of it. */
const WHOLE = 0.8;
const NOTHING_NEW = 0.97;
const MOST = 0.5;

/** Stands in a line of words for what was taken out. */
const GAP = '\n';

/** The text in which a quote stood, for what was there before. */
export class FormerText {
  /** The words, a space around each. */
  readonly #line: string;

  /** Of a text, or of a line of words that was made of one. */
  constructor(text: string, isLine = false) {
    this.#line = isLine ? text : lineOf(keysOf(text));
  }

  /** What is left when each of these runs of words is taken out once. */
  without(runs: readonly (readonly string[])[]): FormerText {
    const taken = runs.filter((run) => run.length > 0);
    return new FormerText(
      taken.reduce((line, run) => line.replace(lineOf(run), ` ${GAP} `), this.#line),
      true,
    );
  }

  /** Whether the run of words stood there. */
  has(run: readonly string[]): boolean {
    return this.#line.includes(lineOf(run));
  }

  /**
   * Whether `keys` is a text of the same article, and all of it. It is not when the page shows the beginning only, or
   * another of its pages, or something else at the same address: what is not in it may still be in the article.
   */
  isWholeIn(keys: readonly string[]): boolean {
    const formerKeys = this.#line.trim().split(' ');
    const { ofFormer, ofNow } = commonShares(formerKeys, keys);
    return ofFormer >= SAME_ARTICLE && (keys.length >= formerKeys.length * WHOLE || ofNow < NOTHING_NEW);
  }

  /** Whether most of it stands in `text`, and most of that here. */
  isMostlyIn(text: string): boolean {
    const { ofFormer, ofNow } = commonShares(this.#line.trim().split(' '), keysOf(text));
    return ofFormer >= MOST && ofNow >= MOST;
  }
}

/** The words of a text, without its marks. */
export function keysOf(text: string): string[] {
  return readText(text).flatMap(({ isMark, key }) => (isMark ? [] : [key]));
}

const lineOf = (keys: readonly string[]): string => ` ${keys.join(' ')} `;

/** Shares of the runs of words of two texts that both have, 0..1; all of none, as texts of a word or two have none. */
function commonShares(former: readonly string[], now: readonly string[]): { ofFormer: number; ofNow: number } {
  const [one, other] = [shingles(former), shingles(now)];
  const common = [...one].filter((shingle) => other.has(shingle)).length;
  return { ofFormer: one.size === 0 ? 1 : common / one.size, ofNow: other.size === 0 ? 1 : common / other.size };
}

function shingles(keys: readonly string[]): Set<string> {
  const all = new Set<string>();
  for (let index = 0; index + SHINGLE <= keys.length; index++) all.add(keys.slice(index, index + SHINGLE).join(' '));
  return all;
}
