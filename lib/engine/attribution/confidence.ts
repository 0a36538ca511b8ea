import type { Figure } from '../people/find-people';
import type { Quotation } from '../quotation/pair-marks';
import { isWord, Shape, type Token } from '../text/token';
import type { Scene } from './find-source';
import type { Report, Rule } from './report';
import type { Resolution } from './resolve-speakers';

/** How often the reporting frame itself is read right. */
const FRAME: Readonly<Record<Rule, number>> = {
  'quote-cue-source': 0.99,
  'quote-source-cue': 0.98,
  'quote-clitic': 0.97,
  colon: 0.95,
  'source-cue-quote': 0.96,
  'according-to': 0.95,
  'source-cue-clause': 0.87,
  stance: 0.87,
  'clause-cue-source': 0.88,
  'carried-over': 0.75,
  fragment: 0.7,
  convention: 0.85,
};

/** How often the speaker is right once the frame is. */
const SPEAKER: Readonly<Record<Resolution['how'], number>> = {
  named: 0.99,
  described: 0.9,
  pronoun: 0.88,
  clitic: 0.91,
  carried: 0.85,
  none: 0.5,
};

/** What is left when the nearest of several people was taken, when the short name is that of several, and where marks open in mid-sentence. */
const RIVALS = 0.8;
const SHARED = 0.9;
const FRAGMENT = 0.9;

/**
 * Confidence of each quote, 0..1: the frame's share times the speaker's, lower when several people fit or the marks may
 * hold a title or a word of the article's own sentence.
 */
export function confidencesOf(
  { tokens, figures }: Scene,
  quotations: readonly Quotation[],
  reports: readonly Report[],
  resolutions: readonly Resolution[],
): number[] {
  const shared = sharedWords(figures);
  return reports.map((report, i) => {
    const { how, rivals } = resolutions[i] as Resolution;
    const mention = how === 'named' ? report.source?.mention : null;
    const isShared = mention && !mention.full && shared.has((tokens[mention.last] as Token).key);
    const doubt = (rivals ? RIVALS : isShared ? SHARED : 1) * (isFragment(tokens, quotations, report) ? FRAGMENT : 1);
    return Math.round(FRAME[report.rule] * SPEAKER[how] * doubt * 100) / 100;
  });
}

/** Words in the names of several people: "Roe" where Jane Roe and Richard Roe are named. */
function sharedWords(figures: readonly Figure[]): ReadonlySet<string> {
  const known = new Set<string>();
  const shared = new Set<string>();
  for (const { keys } of figures)
    for (const key of new Set(keys)) {
      if (known.has(key)) shared.add(key);
      known.add(key);
    }
  return shared;
}

/** Whether a direct quote's marks open right behind a word: `on Velanda's “Morning Talk,” Roe said the dam held`. */
function isFragment(tokens: readonly Token[], quotations: readonly Quotation[], { kind, quotations: own }: Report): boolean {
  const quotation = quotations[own[0] ?? -1];
  if (kind !== 'direct' || !quotation) return false;
  const before = tokens[quotation.first - 1];
  return (
    before !== undefined && before.block === tokens[quotation.first]?.block && (isWord(before) || before.shape === Shape.Clitic)
  );
}
