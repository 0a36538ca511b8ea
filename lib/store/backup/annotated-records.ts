import type { AnnotatedArticle, AnnotatedLibrary, AnnotatedQuote } from '@/lib/model/annotated';
import type { LibraryRecord } from '@/lib/model/backup';
import type { PersonRecord } from '@/lib/model/records';
import type { PetikDatabase } from '../db';
import { personKey } from '../normalise';
import { annotatedRows } from './annotated-rows';
import { readArticleRows } from './read-article-rows';

/**
 * What a file of annotations says as records of a library: of each article what is here, with what the file knows more, so
 * that nothing that was read gives way to it. `keysOf` gives the identities of an article by its address. Rejects when the
 * database cannot be read.
 */
export async function* annotatedRecords(
  db: PetikDatabase,
  { articles }: AnnotatedLibrary,
  keysOf: (url: string) => readonly string[],
): AsyncGenerator<LibraryRecord> {
  const people = await peopleOf(db, articles);
  yield { kind: 'people', rows: [...people.values()] };
  const personId = ({ speaker }: AnnotatedQuote) =>
    speaker?.isPerson ? (people.get(personKey(speaker.name))?.id ?? null) : null;
  for (const article of articles) {
    const keys = keysOf(article.url);
    const known = await db.articles.where('keys').anyOf(keys).distinct().sortBy('firstSeen');
    const [here = null] = await readArticleRows(db, known.slice(0, 1));
    yield { kind: 'article', ...(await annotatedRows(here, article, keys, personId)) };
  }
}

/** The people who speak, by their keys; those who are here with their rows. */
async function peopleOf(db: PetikDatabase, articles: readonly AnnotatedArticle[]): Promise<ReadonlyMap<string, PersonRecord>> {
  const people = new Map<string, PersonRecord>();
  for (const { quotes } of articles)
    for (const { speaker, at } of quotes) {
      if (!speaker?.isPerson) continue;
      const key = personKey(speaker.name);
      const row = { id: crypto.randomUUID(), key, name: speaker.name, firstSeen: at, lastSeen: at };
      if (key !== '' && !people.has(key)) people.set(key, row);
    }
  for (const row of await db.people
    .where('key')
    .anyOf([...people.keys()])
    .toArray())
    people.set(row.key, row);
  return people;
}
