/** Two values for the same thing, of which the later one counts. */
export interface ImportConflict {
  readonly what: 'note' | 'correction';
  /** The quote, else the title of the article, or the name of the person. */
  readonly about: string;
  readonly here: string;
  readonly there: string;
  /** Whether the one of this library stays. */
  readonly kept: 'here' | 'there';
}

/** What bringing a file into the library does, or would do. */
export interface ImportReport {
  /** That the library did not have. */
  readonly newArticles: number;
  readonly newQuotes: number;
  readonly newNotes: number;
  /** Articles of the library that the file knows more of. */
  readonly changedArticles: number;
  readonly sameArticles: number;
  /** Articles that go from the library, for they were deleted in the other one later. */
  readonly removedArticles: number;
  /** Notes and saved quotes that go with them, or were taken away in the other library. */
  readonly lost: number;
  /** Articles of the file that do not come, for they were deleted here later. */
  readonly deletedHere: number;
  /** The first hundred. */
  readonly conflicts: readonly ImportConflict[];
  readonly conflictCount: number;
}

/** Nothing done. */
export const EMPTY_REPORT: ImportReport = {
  ...{ newArticles: 0, newQuotes: 0, newNotes: 0, changedArticles: 0, sameArticles: 0 },
  ...{ removedArticles: 0, lost: 0, deletedHere: 0, conflicts: [], conflictCount: 0 },
};
