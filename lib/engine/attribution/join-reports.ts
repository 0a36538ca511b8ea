import type { Quotation } from '../quotation/pair-marks';
import type { Sentence } from '../text/sentences';
import type { Report } from './report';

/**
 * Joins what one person says in one go: quotations carried on over paragraphs, and utterances that follow an
 * attributed one in the same paragraph (`"A," X said. "B."`). Other quotations without a clause of their own take the
 * source of the report before them in their paragraph. Order is kept.
 */
export function joinReports(
  reports: readonly Report[],
  quotations: readonly Quotation[],
  sentences: readonly Sentence[],
): Report[] {
  const joined: Report[] = [];
  const ofQuotation = new Map<number, Report>();
  let attributed: Report | null = null;
  for (const report of reports) {
    const first = report.quotations[0];
    const carried = first === undefined ? -1 : (quotations[first] as Quotation).carriesOn;
    const origin = ofQuotation.get(carried);
    const near: Report | null = attributed && sameBlock(attributed, report, sentences) ? attributed : null;
    const target = origin && !report.cue ? origin : near && followsOn(near, report) ? near : null;
    if (target) {
      target.contents.push(...report.contents);
      target.quotations.push(...report.quotations);
      for (const index of report.quotations) ofQuotation.set(index, target);
      continue;
    }
    if (origin && report.cue && !origin.cue) {
      // The reporting clause stands in the last paragraph of the quote.
      const whole: Report = {
        ...report,
        contents: [...origin.contents, ...report.contents],
        quotations: [...origin.quotations, ...report.quotations],
      };
      joined[joined.indexOf(origin)] = whole;
      for (const index of whole.quotations) ofQuotation.set(index, whole);
      if (whole.source && whole.source.kind !== 'clitic') attributed = whole;
      continue;
    }
    const before =
      near ?? (attributed && report.rule === 'carried-over' && opensNextBlock(attributed, report, sentences) ? attributed : null);
    if (before && !report.source && !report.cue) {
      report.source = before.source;
      report.borrowed = before !== near;
    }
    for (const index of report.quotations) ofQuotation.set(index, report);
    if (
      report.source &&
      report.source.kind !== 'relative' &&
      report.source.kind !== 'clitic' &&
      report.cue?.entry.force !== 'stance'
    )
      attributed = report;
    joined.push(report);
  }
  return joined;
}

/** Whether a quotation without a clause of its own belongs to the quote before it in its paragraph. */
const followsOn = (before: Report, report: Report): boolean =>
  report.rule === 'convention'
    ? report.source === null && before.rule === 'convention'
    : report.rule === 'carried-over' && before.kind === 'direct' && (before.cue !== null || before.rule === 'colon');

/** Whether a report opens the paragraph after another's. */
const opensNextBlock = (a: Report, b: Report, sentences: readonly Sentence[]): boolean => {
  const block = sentences[b.sentence]?.block;
  return (sentences[a.sentence]?.block ?? 0) + 1 === block && sentences[b.sentence - 1]?.block !== block;
};

const sameBlock = (a: Report, b: Report, sentences: readonly Sentence[]): boolean =>
  sentences[a.sentence]?.block === sentences[b.sentence]?.block;
