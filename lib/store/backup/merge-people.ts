import type { TombstoneRecord } from '@/lib/model/backup';
import type { CorrectionRecord } from '@/lib/model/corrections';
import type { NoteRecord, PersonRecord } from '@/lib/model/records';
import { settleSite } from '../correct-details';
import { reassign, undoIdentity } from '../correct-person';
import type { PetikDatabase } from '../db';
import { readIdentities } from '../read-identities';
import { ruleIn } from '../site-rules';
import { tombstoneId } from '../tombstones';
import type { ImportContext } from './import-context';

/** Brings people of a file in: those whom the library knows keep their ids. Call as `mergeArticles`. */
export async function mergePeople(context: ImportContext, people: readonly PersonRecord[]): Promise<void> {
  const { db } = context;
  const rows = people.map((person) => ({ ...person, id: context.meet(person) }));
  if (!context.writes) return;
  const known = await db.people.bulkGet(rows.map(({ id }) => id));
  await db.people.bulkPut(rows.map((row, index) => joined(row, known[index])));
}

/** One person of two libraries; the name is the one that was written first. */
function joined(row: PersonRecord, known: PersonRecord | undefined): PersonRecord {
  if (!known) return row;
  const [one, other] = [known, row].sort((a, b) => a.firstSeen - b.firstSeen || (a.name < b.name ? -1 : 1));
  return {
    ...(one ?? row),
    id: known.id,
    firstSeen: Math.min(row.firstSeen, known.firstSeen),
    lastSeen: Math.max(row.lastSeen, known.lastSeen, other?.lastSeen ?? 0),
  };
}

/** What the reader says of people and sites: corrections across articles, notes, and what she took away of these. */
export interface PeopleWork {
  readonly corrections: readonly CorrectionRecord[];
  readonly notes: readonly NoteRecord[];
  readonly tombstones: readonly TombstoneRecord[];
}

/** Brings in what the reader says of people and sites. Call as `mergeArticles`, after all articles: it names them. */
export async function mergePeopleWork(context: ImportContext, work: PeopleWork): Promise<void> {
  for (const { site } of work.corrections.flatMap(ruleIn)) context.sites.add(site);
  await mergeTombs(context, work.tombstones);
  await mergeNotes(context, work.notes);
  await mergeIdentities(context, work.corrections);
}

async function mergeTombs({ db, writes }: ImportContext, rows: readonly TombstoneRecord[]): Promise<void> {
  if (!writes) return;
  const known = await db.tombstones.bulkGet(rows.map(({ id }) => id));
  await db.tombstones.bulkPut(rows.filter((row, index) => row.at > (known[index]?.at ?? 0)));
  for (const { kind, about, at, revived } of rows) {
    if (kind === 'correction') {
      const undone = await db.corrections.get(about);
      if (undone?.articleId !== '') continue;
      await db.corrections.delete(about);
      await undoIdentity(db, undone);
    }
    if (kind === 'note' && !revived) {
      const person = await db.people.get({ key: about });
      const note = person && (await db.notes.get({ personId: person.id }));
      if (note && note.modified <= at) await db.notes.delete(note.id);
    }
  }
}

async function mergeNotes(context: ImportContext, notes: readonly NoteRecord[]): Promise<void> {
  const { db } = context;
  for (const note of notes) {
    const personId = context.personHere(note.personId ?? '');
    const key = context.keyOf(personId);
    const known = await db.notes.get({ personId });
    const tomb = await db.tombstones.get(tombstoneId({ kind: 'note', articleId: '', about: key }));
    if (tomb && !tomb.revived && tomb.at >= note.modified) continue;
    const isLater = !known || note.modified > known.modified || (note.modified === known.modified && note.text > known.text);
    if (known && known.text !== note.text) {
      const kept = isLater ? 'there' : 'here';
      context.tell([{ what: 'note', about: key, here: known.text, there: note.text, kept }]);
    }
    if (!known) context.count({ newNotes: 1 });
    if (!context.writes || !isLater) continue;
    const taken = known ? undefined : await db.notes.get(note.id);
    const id = known?.id ?? (taken ? crypto.randomUUID() : note.id);
    await db.notes.put({ ...note, id, personId, created: Math.min(note.created, known?.created ?? note.created) });
  }
}

async function mergeIdentities(context: ImportContext, corrections: readonly CorrectionRecord[]): Promise<void> {
  const { db } = context;
  if (!context.writes) return;
  const known = await db.corrections.bulkGet(corrections.map(({ id }) => id));
  const undone = await db.tombstones.bulkGet(
    corrections.map(({ id }) => tombstoneId({ kind: 'correction', articleId: '', about: id })),
  );
  const rows = corrections.map((row) => translate(context, row));
  await db.corrections.bulkAdd(rows.filter((_, index) => !known[index] && !undone[index]));
  await mergeLooks(db, corrections, known);
  // The people and articles of the file still are as if she had not taken it back.
  for (const row of rows.filter((_, index) => undone[index])) await undoIdentity(db, row);
  for (const { personId, change } of rows) if (change.what === 'rename') await renameLatest(context, personId);
}

/**
 * Has what the reader says of people and sites hold in all articles, also in those that came from a library where she did
 * not say it, or had not yet taken it back. Call inside a read-write transaction over all tables, after all of the file.
 */
export async function settleLibrary({ db, sites }: ImportContext): Promise<void> {
  const said = (await readIdentities(db)).filter(({ change }) => change.what === 'merge' || change.what === 'split');
  if (said.length > 0) await reassign(db, [...new Set(said.map(({ personId }) => personId))]);
  for (const site of sites) await settleSite(db, site);
}

/** When she last looked at what somebody said, in whatever library that was. */
async function mergeLooks(
  db: PetikDatabase,
  corrections: readonly CorrectionRecord[],
  known: readonly (CorrectionRecord | undefined)[],
): Promise<void> {
  for (const [index, { id, change }] of corrections.entries()) {
    const here = known[index]?.change;
    if (change.what !== 'follow' || here?.what !== 'follow' || change.seen <= here.seen) continue;
    await db.corrections.update(id, { change: { ...here, seen: change.seen } });
  }
}

function translate({ personHere, articles }: ImportContext, row: CorrectionRecord): CorrectionRecord {
  const { change } = row;
  return {
    ...row,
    personId: personHere(row.personId),
    change:
      change.what === 'merge'
        ? { ...change, into: personHere(change.into) }
        : change.what === 'split'
          ? { ...change, into: personHere(change.into), articleIds: change.articleIds.map((id) => articles.get(id) ?? id) }
          : change,
  };
}

/** Of several names that the reader gave somebody, the last one counts. */
async function renameLatest({ db }: ImportContext, personId: string): Promise<void> {
  const names = (await db.corrections.where({ personId }).sortBy('at')).flatMap(({ change }) =>
    change.what === 'rename' ? [change.name] : [],
  );
  const name = names.at(-1);
  if (name !== undefined) await db.people.update(personId, { name });
}
