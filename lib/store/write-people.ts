import type { AppearanceRecord, PersonRecord } from '@/lib/model/records';
import type { PetikDatabase } from './db';
import { personKey } from './normalise';
import type { VisitPerson } from './visit';

/**
 * Writes the people of one article, in the place of those it named before, or, where only a `part` of it was read, beside them. Gives the row ids, in the order of `people`.
 * Call inside a read-write transaction over `people` and `appearances`.
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
  const former = new Map((await db.appearances.where({ articleId }).toArray()).map((row) => [row.personId, row.id]));
  const appearances = people.map(
    (person, order): AppearanceRecord => ({
      ...person,
      id: former.get(rows[order]?.id as string) ?? crypto.randomUUID(),
      personId: rows[order]?.id as string,
      articleId,
      order,
      lastSeen: at,
    }),
  );
  const kept = new Set(appearances.map((row) => row.id));
  await db.people.bulkPut(rows);
  if (part === undefined) await db.appearances.bulkDelete([...former.values()].filter((id) => !kept.has(id)));
  await db.appearances.bulkPut(appearances);
  return rows.map((row) => row.id);
}
