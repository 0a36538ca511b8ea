import { shownState, textOf } from '@/lib/backup/shown-state';
import { stateOf } from '@/lib/backup/to-state';
import type { LibraryRecord } from '@/lib/model/backup';
import type { ImportReport } from '@/lib/model/import-report';
import { bringIn } from '@/lib/store/backup/bring-in';
import { readLibrary } from '@/lib/store/backup/read-library';
import { BACKED_UP } from '@/lib/store/backup/tables';
import { readSiteRules } from '@/lib/store/read-details';
import { readFollowed } from '@/lib/store/follow';
import { PetikDatabase } from '@/lib/store/db';

/** An empty library. */
export async function emptyLibrary(name: string): Promise<PetikDatabase> {
  const db = new PetikDatabase(name);
  await db.delete({ disableAutoOpen: false });
  return db;
}

/** A library's backup, as it would come out of its file. */
export async function backup(db: PetikDatabase): Promise<LibraryRecord[]> {
  const records: LibraryRecord[] = [];
  for await (const record of readLibrary(db)) records.push(JSON.parse(JSON.stringify(record)));
  return records;
}

/** Brings a backup into a library. */
export async function restore(db: PetikDatabase, records: readonly LibraryRecord[], writes = true): Promise<ImportReport> {
  return bringIn(
    db,
    (async function* () {
      yield* records;
    })(),
    { writes },
  );
}

/** All rows that a backup holds, by table. */
export async function rowsOfLibrary(db: PetikDatabase): Promise<Record<string, unknown[]>> {
  return Object.fromEntries(await Promise.all(BACKED_UP.map(async (name) => [name, await db.table(name).toArray()] as const)));
}

/** What a library shows, without anything that differs from computer to computer. */
export async function shownLibrary(db: PetikDatabase): Promise<string[]> {
  const people = new Map((await db.people.toArray()).map(({ id, key }) => [id, key]));
  const shown: string[] = [];
  for (const record of await backup(db)) {
    if (record.kind !== 'article') continue;
    const state = shownState(stateOf(record, (id) => people.get(id) ?? id));
    if (state) shown.push(textOf({ ...state, deleted: null }));
  }
  for (const { keys, authors, provenance } of await db.articles.toArray()) {
    shown.push(`${[...keys].sort().join()}: ${authors.join()} (${provenance.authors})`);
  }
  for (const { id, at } of await readSiteRules(db)) shown.push(`${id} (${at})`);
  for (const { personId, since, seen } of await readFollowed(db)) {
    shown.push(`follows ${people.get(personId ?? '') ?? 'somebody away'} (${since}, ${seen})`);
  }
  const notes = await db.notes.where({ articleId: '' }).toArray();
  for (const { personId = '', text, modified } of notes) shown.push(`${people.get(personId)}: ${text} (${modified})`);
  return shown.sort();
}
