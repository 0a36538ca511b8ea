import type { PersonSheet } from '@/lib/model/corrections';
import type { PetikDatabase } from './db';

/** Names offered as the same person; more are typed. */
const MOST_SIMILAR = 50;

/** All that is needed to correct a person; null when the library has them no more. Throws when the database cannot be opened. */
export async function readPersonSheet(db: PetikDatabase, personId: string): Promise<PersonSheet | null> {
  const person = await db.people.get(personId);
  if (!person) return null;
  const appearances = await db.appearances.where({ personId }).toArray();
  const presented = new Map(appearances.map((row) => [row.articleId, row]));
  const articles = await db.articles
    .where('id')
    .anyOf([...presented.keys()])
    .sortBy('lastSeen');
  const words = new Set(person.key.split(' '));
  const similar = await db.people
    .filter((row) => row.id !== personId && row.key.split(' ').some((word) => words.has(word)))
    .limit(MOST_SIMILAR)
    .toArray();
  const corrections = await db.corrections.where({ personId }).or('articleId').equals('').sortBy('at');
  return {
    person,
    articles: articles.reverse().map(({ id, title, language, lastSeen }) => {
      const { official = false, titles = [] } = presented.get(id) ?? {};
      return { id, title, language, lastSeen, official, titles };
    }),
    similar: similar.map(({ name }) => name),
    corrections: corrections.filter(
      ({ personId: about, change }) => about === personId || ('into' in change && change.into === personId),
    ),
  };
}
