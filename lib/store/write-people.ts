import { resolvePerson } from '@/lib/corrections/resolve-person';
import type { AppearanceRecord, PersonRecord } from '@/lib/model/records';
import type { PetikDatabase } from './db';
import { joinAppearances } from './correct-person';
import { personKey } from './normalise';
import { readIdentities } from './read-identities';
import type { VisitPerson } from './visit';

/**
 * Writes the people of one article, in the place of those it named before, or, where only a `part` of it was read, beside them. Gives the row ids, in the order of `people`.
 * Call inside a read-write transaction over `people`, `appearances` and `corrections`.
 */
export async function writePeople(
  db: PetikDatabase,
  articleId: string,
  people: readonly VisitPerson[],
  at: number,
  part?: number,
): Promise<string[]> {
  const keys = people.map((person) => personKey(person.name));
  const known = new Map((await db.people.where('key').anyOf(keys).toArray()).map((row) => [row.key, row]));
  const rows = people.map((person, index): PersonRecord => {
    const key = keys[index] as string;
    const row = known.get(key) ?? { id: crypto.randomUUID(), key, name: person.name, firstSeen: at, lastSeen: at };
    known.set(key, row);
    return { ...row, lastSeen: at };
  });
  const identities = await readIdentities(db);
  // Who they are after what the reader said of people across articles.
  const ids = rows.map((row) => resolvePerson(row.id, articleId, identities));
  const former = new Map((await db.appearances.where({ articleId }).toArray()).map((row) => [row.personId, row.id]));
  const appearances = new Map<string, AppearanceRecord>();
  for (const [order, person] of people.entries()) {
    const personId = ids[order] as string;
    const id = former.get(personId) ?? crypto.randomUUID();
    const row = { ...person, id, personId, articleId, order, lastSeen: at };
    const same = appearances.get(personId);
    appearances.set(personId, same ? joinAppearances(same, row) : row);
  }
  const kept = new Set([...appearances.values()].map((row) => row.id));
  await db.people.bulkPut(rows);
  await db.people.where('id').anyOf(ids).modify({ lastSeen: at });
  if (part === undefined) await db.appearances.bulkDelete([...former.values()].filter((id) => !kept.has(id)));
  await db.appearances.bulkPut([...appearances.values()]);
  return ids;
}
