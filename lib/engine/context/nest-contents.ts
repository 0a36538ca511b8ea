import type { Report } from '../attribution/report';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/token';

/**
 * For each token of a sentence, in which content it stands: the number of the innermost one, -1 for none. Tokens with
 * one number are the sentence of a clause without what it reports, so a report within a report has a clause of its own.
 */
export function nestContents(tokens: readonly Token[], sentence: Sentence, reports: readonly Report[]): number[] {
  const contents = reports.flatMap((report) => report.contents).sort((a, b) => a.start - b.start || b.end - a.end);
  const open: number[] = [];
  const regions: number[] = [];
  let next = 0;
  for (let at = sentence.first; at < sentence.end; at++) {
    const { start } = tokens[at] as Token;
    for (let content = contents[next]; content && content.start <= start; content = contents[++next]) open.push(next);
    while (open.length > 0 && (contents[open.at(-1) as number]?.end ?? 0) <= start) open.pop();
    regions.push(open.at(-1) ?? -1);
  }
  return regions;
}
