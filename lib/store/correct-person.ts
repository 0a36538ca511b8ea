import { resolvePerson } from '@/lib/corrections/resolve-person';
import type { CorrectionRecord, PersonWish } from '@/lib/model/corrections';
import type { AppearanceRecord } from '@/lib/model/records';
import type { WriteResult } from '@/lib/model/write-result';
import type { PetikDatabase } from './db';
import { joinPersonNotes } from './join-notes';
import { markChanged } from './library/mark-changed';
import { personKey } from './normalise';
import { presentPerson } from './present-person';
import { readIdentities } from './read-identities';
import { storageFailure } from './storage-failure';

/** What the reader says of who a person is. */
type IdentityWish = Exclude<PersonWish, { what: 'present' }>;

/**
 * Keeps what the reader says of a person: another name, that two are one, that one is two, or how articles present them.
 * "Gone" when there is no such person, or nobody of the name that is to be the same one. `at`: ms since the epoch.
 */
export async function correctPerson(db: PetikDatabase, personId: string, wish: PersonWish, at: number): Promise<WriteResult> {
  if (wish.what === 'present') return presentPerson(db, personId, wish, at);
  try {
    const tables = [db.people, db.appearances, db.quotes, db.corrections, db.unindexed];
    return await db.transaction('rw', tables, async (): Promise<WriteResult> => {
      const change = await changeOf(db, personId, wish, at);
      if (!change) return { ok: false, reason: 'gone' };
      await db.corrections.add({ id: crypto.randomUUID(), articleId: '', quoteId: '', personId, at, change, parked: null });
      await reassign(db, [personId]);
      return { ok: true };
    });
  } catch (error) {
    return { ok: false, reason: storageFailure(error) };
  }
}

/** Takes such a correction back, after its row was deleted. Call inside a read-write transaction over all that it touches. */
export async function undoIdentity(db: PetikDatabase, { personId, change }: CorrectionRecord): Promise<void> {
  if (change.what === 'rename') {
    await db.people.update(personId, { name: change.former });
    await reassign(db, [personId]);
  }
  if (change.what === 'merge') await reassign(db, [change.into]);
  if (change.what === 'split') {
    await reassign(db, [change.into], personId);
    await db.notes.where({ personId: change.into }).modify({ personId });
    await joinPersonNotes(db, [personId]);
    await db.people.delete(change.into);
  }
}

async function changeOf(
  db: PetikDatabase,
  personId: string,
  wish: IdentityWish,
  at: number,
): Promise<CorrectionRecord['change'] | null> {
  const person = await db.people.get(personId);
  const name = wish.name.trim();
  if (!person || name === '') return null;
  if (wish.what === 'rename') {
    await db.people.update(personId, { name });
    return { what: 'rename', name, former: person.name };
  }
  if (wish.what === 'merge') {
    const named = await db.people.get({ key: personKey(name) });
    const into = named && resolvePerson(named.id, '', await readIdentities(db));
    return !into || into === personId ? null : { what: 'merge', into, name: named.name };
  }
  if (wish.what !== 'split' || wish.articleIds.length === 0) return null;
  const into = crypto.randomUUID();
  // No name has this key: articles come to this person by the correction only.
  await db.people.add({ id: into, key: `${person.key}#${into}`, name, firstSeen: at, lastSeen: at });
  return { what: 'split', into, name, articleIds: wish.articleIds };
}

/**
 * Gives what these people are said to have said and where they are named to who they are now. Whom the name stands for
 * is known by the name; `otherwise` where nobody has it. The library's index is told of all these articles.
 */
export async function reassign(db: PetikDatabase, personIds: readonly string[], otherwise?: string): Promise<void> {
  const identities = await readIdentities(db);
  const appearances = await db.appearances.where('personId').anyOf(personIds).toArray();
  const quotes = await db.quotes.where('speaker.personId').anyOf(personIds).toArray();
  const names = [...appearances.map(({ name }) => name), ...quotes.map(({ speaker }) => speaker?.name ?? '')];
  const people = await db.people.where('key').anyOf(names.map(personKey)).toArray();
  const byKey = new Map(people.map((row) => [row.key, row.id]));
  const whoIs = (name: string, articleId: string, now: string) =>
    resolvePerson(byKey.get(personKey(name)) ?? otherwise ?? now, articleId, identities);
  for (const row of appearances) {
    const personId = whoIs(row.name, row.articleId, row.personId);
    if (personId === row.personId) continue;
    const same = await db.appearances.get({ articleId: row.articleId, personId });
    await db.appearances.delete(row.id);
    await db.appearances.put(same ? joinAppearances(same, row) : { ...row, personId });
  }
  await markChanged(db, [...new Set([...appearances, ...quotes].map(({ articleId }) => articleId))]);
  await db.quotes.bulkPut(
    quotes.map((row) => {
      const { speaker } = row;
      if (!speaker?.personId) return row;
      return { ...row, speaker: { ...speaker, personId: whoIs(speaker.name, row.articleId, speaker.personId) } };
    }),
  );
}

/** One person who has two names in one article. */
export function joinAppearances(one: AppearanceRecord, other: AppearanceRecord): AppearanceRecord {
  return {
    ...one,
    official: one.official || other.official,
    titles: [...new Set([...one.titles, ...other.titles])],
    affiliations: [...new Set([...one.affiliations, ...other.affiliations])],
    mentionCount: one.mentionCount + other.mentionCount,
  };
}
