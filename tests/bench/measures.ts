/** One row of the table of accuracy: what is measured, and what it is held against. Percentages. */
export interface Measure {
  readonly name: string;
  /** The gold file, without its ending. */
  readonly gold: 'pfsa-dev' | 'polnear-dev' | 'idner-dev' | 'seed';
  /** The scorer's own name of the metric, and which of its numbers counts. */
  readonly metric: string;
  readonly number: 'f1' | 'p' | 'share';
  /** What a regular expression for marks and cues reaches. */
  readonly floor: number | null;
  /** What others have published, in words: on which data is told in the bench's README. */
  readonly peer: string | null;
  readonly needed: number;
}

const row = (
  name: string,
  gold: Measure['gold'],
  metric: string,
  number: Measure['number'],
  needed: number,
  floor: number | null = null,
  peer: string | null = null,
): Measure => ({ name, gold, metric, number, floor, peer, needed });

/** What Petik is measured by. */
export const MEASURES: readonly Measure[] = [
  row(
    'PFSA-ID statements, strict F1',
    'pfsa-dev',
    'statements, strict (direct quotes by public figures)',
    'f1',
    95,
    73.4,
    '92.7 (spaCy)',
  ),
  row('PFSA-ID statement recall, any speaker', 'pfsa-dev', 'statement recall, all direct quotes', 'share', 99.5, 99.5),
  row('PFSA-ID attribution, end to end', 'pfsa-dev', 'attribution, end to end', 'share', 95, 60.1),
  row('  of which carried over (“ujarnya”)', 'pfsa-dev', 'found, gold speaker by cuecoref', 'share', 92, 0),
  row('PFSA-ID PERSON, whole name', 'pfsa-dev', 'PERSON recall, whole name (ranks aside)', 'share', 93, 30.4, '72.2 (spaCy)'),
  row('PFSA-ID ROLE F1, at found people', 'pfsa-dev', 'ROLE, at found people', 'f1', 85, 0, '63.6 (spaCy)'),
  row('PFSA-ID AFFILIATION F1, at found people', 'pfsa-dev', 'AFFILIATION, at found people', 'f1', 80, 0, '63.7 (spaCy)'),
  row('PFSA-ID CUE, exact F1', 'pfsa-dev', 'CUE, exact (direct quotes by public figures)', 'f1', 95, 73.9, '94.7 (spaCy)'),
  row('PolNeAR direct quotes, recall', 'polnear-dev', 'direct quotes: recall', 'share', 99, 97.9),
  row('PolNeAR source right, end to end', 'polnear-dev', 'direct quotes: source right, end to end', 'share', 92, 40.8),
  row('  gold source is a pronoun', 'polnear-dev', 'gold source is a pronoun (span must overlap)', 'share', 88, 4.2),
  row('PolNeAR content, overlap F1', 'polnear-dev', 'content, overlap', 'f1', 73, 55.3, '83.3 (Citron, PARC)'),
  row('  precision', 'polnear-dev', 'content, overlap', 'p', 90, 97.6, '93.2 (Citron, PARC)'),
  row('PolNeAR cue, exact F1', 'polnear-dev', 'cue, exact', 'f1', 58, 25.5, '82.3 (Citron, PARC)'),
  row('PolNeAR source, exact F1', 'polnear-dev', 'source, exact', 'f1', 52, 11.3, '82.0 (Citron, PARC)'),
  row('idner people, overlap F1', 'idner-dev', 'person mentions, overlap', 'f1', 88, 32.4),
  row('idner people, exact F1', 'idner-dev', 'person mentions, exact', 'f1', 83, 24.5),
  row('seed quotes found and attributed', 'seed', 'quotes found and attributed', 'share', 100, 60),
  row('seed people called official', 'seed', 'people called official', 'share', 100),
  row('seed predicted people who are people', 'seed', 'predicted people who are people', 'share', 100),
];
