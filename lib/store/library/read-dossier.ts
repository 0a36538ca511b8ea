import type { DocumentRecord } from '@/lib/model/index-records';
import { resolvePerson } from '@/lib/corrections/resolve-person';
import type { Dossier, Given } from '@/lib/model/library';
import { NO_NOTE } from '@/lib/model/notes';
import type { PetikDatabase } from '../db';
import { readIdentities } from '../read-identities';
import { readNote } from '../write-note';
import { readFollowedOne } from './list-followed';
import { articlesWithTerm } from './find-articles';
import { institutionKey, namedTerm } from './terms';

/** All that the library knows of a person; null when there is no such row (any more). */
export async function readDossier(db: PetikDatabase, personId: string): Promise<Dossier | null> {
  const person = await db.people.get(personId);
  if (!person) return null;
  const [numbers, appearances, note, otherNotes, followed] = await Promise.all([
    articlesWithTerm(db, namedTerm(personId)),
    db.appearances.where({ personId }).toArray(),
    readNote(db, { personId }),
    notesOfOthers(db, personId),
    readFollowedOne(db, personId),
  ]);
  const documents = (await db.documents.bulkGet(numbers)).filter((row) => row !== undefined);
  const dayOf = new Map(documents.map((row) => [row.articleId, row.day]));
  const titles = new GivenWords();
  const institutions = new GivenWords();
  for (const { articleId, ...given } of appearances) {
    const day = dayOf.get(articleId);
    if (day === undefined) continue;
    for (const title of given.titles) titles.add(title, day);
    for (const institution of given.affiliations) institutions.add(institution, day);
  }
  return {
    person,
    note: note ?? NO_NOTE,
    otherNotes,
    followed,
    official: appearances.some((row) => row.official),
    titles: titles.latestFirst(),
    institutions: institutions.latestFirst(),
    outlets: outletsOf(documents, personId),
    articles: documents.length,
  };
}

/** The notes on the people whom the reader made one with this one. */
async function notesOfOthers(db: PetikDatabase, personId: string): Promise<Dossier['otherNotes']> {
  const identities = await readIdentities(db);
  const merged = new Set(identities.filter(({ change }) => change.what === 'merge').map((row) => row.personId));
  const others = [...merged].filter((id) => id !== personId && resolvePerson(id, '', identities) === personId);
  const [people, notes] = await Promise.all([db.people.bulkGet(others), db.notes.where('personId').anyOf(others).toArray()]);
  const nameOf = new Map(people.flatMap((person) => (person ? [[person.id, person.name]] : [])));
  return notes.map((note) => ({ name: nameOf.get(note.personId ?? '') ?? '', note }));
}

function outletsOf(documents: readonly DocumentRecord[], personId: string): Dossier['outlets'] {
  const outlets = new GivenWords();
  const quotesOf = new Map<string, number>();
  for (const { outlet, day, quotes } of documents) {
    const own = quotes.filter((quote) => quote.personId === personId).length;
    if (own === 0) continue;
    outlets.add(outlet, day);
    quotesOf.set(institutionKey(outlet), (quotesOf.get(institutionKey(outlet)) ?? 0) + own);
  }
  return outlets
    .latestFirst()
    .map((given) => ({ ...given, quotes: quotesOf.get(given.key) ?? 0 }))
    .sort((a, b) => b.quotes - a.quotes);
}

/** Gathers words that differ in case or punctuation only, with their days; they are shown as last written. */
class GivenWords {
  readonly #given = new Map<string, { -readonly [K in keyof Given]: Given[K] }>();

  add(words: string, day: string): void {
    const key = institutionKey(words);
    const known = this.#given.get(key);
    if (!known) {
      this.#given.set(key, { key, words, first: day, last: day, articles: 1 });
      return;
    }
    known.articles += 1;
    if (day < known.first) known.first = day;
    if (day > known.last) Object.assign(known, { last: day, words });
  }

  latestFirst(): Given[] {
    return [...this.#given.values()].sort((a, b) => b.last.localeCompare(a.last) || b.articles - a.articles);
  }
}
