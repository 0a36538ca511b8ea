import { resolvePerson } from '@/lib/corrections/resolve-person';
import type { CorrectionRecord } from '@/lib/model/corrections';
import type { LibraryTitle } from '@/lib/model/page-state';
import type { AppearanceRecord, ArticleRecord, PersonRecord } from '@/lib/model/records';
import type { PetikDatabase } from './db';
import { dayOf } from './library/describe-article';
import { personKey } from './normalise';
import { readIdentities } from './read-identities';

/** Articles that are looked at together, the last read first: one of the first few nearly always does. */
const STEP = 20;

/** The article at hand, as far as it matters for what others say. */
export interface ArticleAtHand {
  readonly articleId: string;
  readonly published: string | null;
  /** When it is read, ms since the epoch. */
  readonly at: number;
  /** Whom it names. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** Which part of a full name its language usually keeps. */
  readonly shortName: 'first' | 'last';
}

/**
 * Titles that earlier articles of the library give people whom the article at hand names without one: the latest that is no
 * later than it. Nothing where two people of the library can be meant by the name, also one who was parted from a
 * namesake. `names` as the article gives them. Throws when the database cannot be read.
 */
export async function titlesFromLibrary(
  db: PetikDatabase,
  names: Iterable<string>,
  hand: ArticleAtHand,
): Promise<LibraryTitle[]> {
  const wanted = [...new Set(names)];
  if (wanted.length === 0) return [];
  const identities = await readIdentities(db);
  const resolve = (id: string) => resolvePerson(id, '', identities);
  const isShort = (name: string) => !personKey(name).includes(' ');
  // One word may be of any name; the row of a whole name is found by its key.
  const people = wanted.some(isShort) ? await db.people.toArray() : await namesakes(db, wanted, identities);
  const given: LibraryTitle[] = [];
  for (const name of wanted) {
    const rows = people.filter((person) => canBe(person, personKey(name), hand.shortName));
    const title = await onlyTitle(db, new Set(rows.map(({ id }) => resolve(id))), name, hand);
    if (title) given.push(title);
  }
  return given;
}

/** Whether the name can be this person's: the whole name, or of one word the part that is kept of it. */
function canBe({ key, name }: PersonRecord, wanted: string, shortName: ArticleAtHand['shortName']): boolean {
  return [key.split('#', 1)[0] ?? '', personKey(name)].some((full) => {
    if (full === wanted) return true;
    const words = full.split(' ');
    return words.at(-1) === wanted || (shortName === 'first' && words[0] === wanted);
  });
}

/** Everybody who has one of these names, or was given it by the reader. */
async function namesakes(
  db: PetikDatabase,
  names: readonly string[],
  identities: readonly CorrectionRecord[],
): Promise<readonly PersonRecord[]> {
  const keys = new Set(names.map(personKey));
  const renamed = identities.flatMap(({ personId, change }) =>
    change.what === 'rename' && keys.has(personKey(change.name)) ? [personId] : [],
  );
  const [named, others, parted] = await Promise.all([
    db.people
      .where('key')
      .anyOf([...keys])
      .toArray(),
    db.people.bulkGet(renamed),
    db.people
      .where('key')
      .startsWithAnyOf([...keys].map((key) => `${key}#`))
      .toArray(),
  ]);
  return [...named, ...parted, ...others.flatMap((row) => row ?? [])];
}

/** The title of the one who can be meant; null where that is nobody, or more than one. */
async function onlyTitle(
  db: PetikDatabase,
  candidates: ReadonlySet<string>,
  name: string,
  hand: ArticleAtHand,
): Promise<LibraryTitle | null> {
  const isWhole = async (id: string) => personKey((await db.people.get(id))?.name ?? '').includes(' ');
  const known: string[] = [];
  // A short name has a row of its own from articles that give no more: that is nobody else.
  for (const id of candidates) if ((await isWhole(id)) || (await hasTitle(db, id, hand))) known.push(id);
  const [personId, other] = known;
  if (personId === undefined || other !== undefined) return null;
  // Both names in one article: its reader was meant to tell them apart.
  if (hand.people.some((each) => each.id === personId && personKey(each.name) !== personKey(name))) return null;
  const latest = await latestTitled(db, personId, hand);
  if (!latest) return null;
  const { appearance, article, day } = latest;
  return {
    ...{ name, fullName: appearance.name, titles: appearance.titles, affiliations: appearance.affiliations },
    ...{ articleId: article.id, articleTitle: article.title, outlet: article.publisher ?? new URL(article.url).hostname, day },
  };
}

async function hasTitle(db: PetikDatabase, personId: string, hand: ArticleAtHand): Promise<boolean> {
  return (await latestTitled(db, personId, hand)) !== null;
}

interface Titled {
  readonly appearance: AppearanceRecord;
  readonly article: ArticleRecord;
  readonly day: string;
}

async function latestTitled(db: PetikDatabase, personId: string, hand: ArticleAtHand): Promise<Titled | null> {
  const today = dayOf({ published: hand.published, firstSeen: hand.at });
  const rows = await db.appearances
    .where({ personId })
    .filter(({ titles, articleId }) => titles.length > 0 && articleId !== hand.articleId)
    .toArray();
  rows.sort((a, b) => b.lastSeen - a.lastSeen);
  for (let start = 0; start < rows.length; start += STEP) {
    const some = rows.slice(start, start + STEP);
    const articles = await db.articles.bulkGet(some.map(({ articleId }) => articleId));
    const titled = some.flatMap((appearance, index): Titled[] => {
      const article = articles[index];
      return article && dayOf(article) <= today ? [{ appearance, article, day: dayOf(article) }] : [];
    });
    const [latest] = titled.sort((a, b) => b.day.localeCompare(a.day));
    if (latest) return latest;
  }
  return null;
}
