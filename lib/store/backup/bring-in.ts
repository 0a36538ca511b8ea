import type { ArticleRows, LibraryRecord } from '@/lib/model/backup';
import type { ImportReport } from '@/lib/model/import-report';
import type { PetikDatabase } from '../db';
import { ImportContext } from './import-context';
import { mergeArticles, mergeTombstones } from './merge-articles';
import { mergePeople, mergePeopleWork, settleLibrary } from './merge-people';

/** Articles per transaction. */
const BATCH = 100;

/** What a run needs beside the file. */
export interface BringIn {
  /** False: nothing is written, the report tells what would be. */
  readonly writes: boolean;
  /** Told after each batch how many records have been read. */
  readonly onProgress?: (records: number) => void;
  /** Ends the run between two batches: it rejects, and what was written stays; a later run goes on from there. */
  readonly signal?: AbortSignal;
}

/**
 * Brings the records of a file into the library; safe to run again. Rejects when the records do, when it is aborted, or when
 * the database cannot be written.
 */
export async function bringIn(
  db: PetikDatabase,
  records: AsyncIterable<LibraryRecord>,
  { writes, onProgress, signal }: BringIn,
): Promise<ImportReport> {
  const context = await ImportContext.open(db, writes);
  const inTransaction = (work: () => Promise<void>): Promise<void> =>
    // Dexie keeps a transaction open over awaits only when the function it is given is itself `async`.
    writes ? db.transaction('rw', db.tables, async () => work()) : work();
  let batch: ArticleRows[] = [];
  let count = 0;
  const flush = async () => {
    signal?.throwIfAborted();
    const articles = batch;
    batch = [];
    if (articles.length > 0) await inTransaction(() => mergeArticles(context, articles));
    onProgress?.(count);
  };
  for await (const record of records) {
    count += 1;
    if (record.kind === 'article') {
      const { kind: _kind, ...rows } = record;
      batch.push(rows);
      if (batch.length >= BATCH) await flush();
      continue;
    }
    await flush();
    if (record.kind === 'people') await inTransaction(() => mergePeople(context, record.rows));
    else if (record.kind === 'tombstones') await inTransaction(() => mergeTombstones(context, record.rows));
    else await inTransaction(() => mergePeopleWork(context, record));
  }
  await flush();
  if (writes) await inTransaction(() => settleLibrary(context));
  return context.report;
}
