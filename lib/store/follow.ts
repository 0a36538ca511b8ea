import { followedKeys, resolveFollowed } from '@/lib/corrections/resolve-followed';
import type { CorrectionRecord } from '@/lib/model/corrections';
import type { Followed } from '@/lib/model/following';
import type { WriteResult } from '@/lib/model/write-result';
import type { PetikDatabase } from './db';
import { readIdentities } from './read-identities';
import { storageFailure } from './storage-failure';
import { bury } from './tombstones';

/** Whom the reader follows. Throws when the database cannot be read. */
export async function readFollowed(db: PetikDatabase): Promise<readonly Followed[]> {
  const rows = await readIdentities(db);
  const keys = followedKeys(rows);
  if (keys.length === 0) return [];
  const people = await db.people.where('key').anyOf(keys).toArray();
  const byKey = new Map(people.map(({ key, id }) => [key, id]));
  return resolveFollowed(rows, (key) => byKey.get(key));
}

/** Those of these people whom the reader follows. Throws when the database cannot be read. */
export async function followedAmong(db: PetikDatabase, personIds: Iterable<string>): Promise<string[]> {
  const followed = new Set((await readFollowed(db)).map(({ personId }) => personId));
  return [...new Set(personIds)].filter((id) => followed.has(id));
}

/** Follows a person, or follows them no more. "Gone" when there is no such person. `at`: ms since the epoch. */
export function followPerson(db: PetikDatabase, personId: string, wish: boolean, at: number): Promise<WriteResult> {
  return writing(db, async () => {
    const person = await db.people.get(personId);
    if (!person) return { ok: false, reason: 'gone' };
    const ids = await rowsAbout(db, personId);
    if (wish && ids.length === 0) await db.corrections.add(rowFor(person, at));
    if (!wish) {
      await bury(
        db,
        ids.map((about) => ({ kind: 'correction', articleId: '', about })),
        at,
      );
      await db.corrections.bulkDelete([...ids]);
    }
    return { ok: true };
  });
}

/** The reader has looked at what a person said: what came until now is not new any more. `at`: ms since the epoch. */
export function lookAtPerson(db: PetikDatabase, personId: string, at: number): Promise<WriteResult> {
  return writing(db, async () => {
    for (const row of await db.corrections.bulkGet([...(await rowsAbout(db, personId))]))
      if (row?.change.what === 'follow') await db.corrections.update(row.id, { change: { ...row.change, seen: at } });
    return { ok: true };
  });
}

async function rowsAbout(db: PetikDatabase, personId: string): Promise<readonly string[]> {
  return (await readFollowed(db)).find((each) => each.personId === personId)?.ids ?? [];
}

function rowFor({ key, name }: { readonly key: string; readonly name: string }, at: number): CorrectionRecord {
  const change = { what: 'follow', key, name, seen: at } as const;
  return { id: crypto.randomUUID(), articleId: '', quoteId: '', personId: '', at, change, parked: null };
}

async function writing(db: PetikDatabase, write: () => Promise<WriteResult>): Promise<WriteResult> {
  try {
    return await db.transaction('rw', [db.people, db.corrections, db.tombstones], async () => write());
  } catch (error) {
    return { ok: false, reason: storageFailure(error) };
  }
}
