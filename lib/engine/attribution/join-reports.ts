import type { Quotation } from '../quotation/pair-marks';
import type { Sentence } from '../text/sentences';
import type { Report } from './report';

/**
 * Joins what one person says in one go: quotations carried on over paragraphs, and utterances that follow an
 * attributed one in the same paragraph (`"A," X said. "B."`). Headings excepted, order is kept.
 */
export function joinReports(reports: readonly Report[], quotations: readonly Quotation[], sentences: readonly Sentence[]): Report[] {
  const joined: Report[] = [];
  const ofQuotation = new Map<number, Report>();
  for (const report of reports) {
    const first = report.quotations[0];
    const carried = first === undefined ? -1 : (quotations[first] as Quotation).carriesOn;
    const origin = ofQuotation.get(carried);
    const previous = joined.at(-1);
    const target =
      origin && !report.cue
        ? origin
        : previous && report.rule === 'carried-over' && isDirect(previous) && follows(previous, report, sentences)
          ? previous
          : null;
    if (target) {
      target.contents.push(...report.contents);
      target.quotations.push(...report.quotations);
      for (const index of report.quotations) ofQuotation.set(index, target);
      continue;
    }
    for (const index of report.quotations) ofQuotation.set(index, report);
    joined.push(report);
  }
  return joined;
}

const isDirect = (report: Report): boolean => report.kind === 'direct' && report.cue !== null;

/** In the same paragraph, with no other sentence between. */
function follows(previous: Report, report: Report, sentences: readonly Sentence[]): boolean {
  return sentences[previous.sentence]?.block === sentences[report.sentence]?.block && report.sentence - previous.sentence <= previous.contents.length;
}
