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

/** Confidence of a quote, 0..1: the frame's share times the speaker's, lower when several people fit. */
export function confidenceOf(report: Report, { how, rivals }: Resolution): number {
  return Math.round(FRAME[report.rule] * SPEAKER[how] * (rivals ? 0.8 : 1) * 100) / 100;
}
