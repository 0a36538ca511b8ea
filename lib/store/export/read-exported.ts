import type { ExportedArticle, ExportedNote, ExportedPerson, ExportedQuote } from '@/lib/model/export';
import type { AppearanceRecord, ArticleRecord, NoteRecord, QuoteRecord, RevisionRecord } from '@/lib/model/records';
import { byArticle } from '../by-article';
import type { PetikDatabase } from '../db';
import { hashText } from '../hash-text';
import { checksByQuote, trailOf } from '../trails';
import type { PlannedArticle } from './plan-export';

/** Articles read at once: what is in memory at a time. */
const PORTION = 40;

/** The rows of a planned article. */
interface Read {
  readonly article: ArticleRecord;
  readonly quotes: readonly QuoteRecord[];
  /** Whether all its quotes are there. */
  readonly isWhole: boolean;
}

/**
 * What was planned, with all that is known of it, a portion at a time in the plan's order; each portion as it stood at one
 * moment. Quotes in `left` are left out, and articles that have no others. Articles that are gone meanwhile are left out.
 */
export async function* readExported(
  db: PetikDatabase,
  planned: readonly PlannedArticle[],
  left: ReadonlySet<string> = new Set(),
): AsyncGenerator<readonly ExportedArticle[]> {
  const told = new Set<string>();
  const tables = [db.documents, db.articles, db.quotes, db.notes, db.checks, db.revisions, db.appearances, db.people];
  for (let from = 0; from < planned.length; from += PORTION) {
    const portion = planned.slice(from, from + PORTION);
    const rows = await db.transaction('r', tables, () => readPortion(db, portion, left));
    yield await Promise.all(rows.map((row) => describe(row, told)));
  }
}

async function readPortion(db: PetikDatabase, planned: readonly PlannedArticle[], left: ReadonlySet<string>) {
  const read = await readArticles(db, planned, left);
  const ids = read.map(({ article }) => article.id);
  const [notes, checks, appearances, revisions] = await Promise.all([
    db.notes.where('articleId').anyOf(ids).toArray(),
    db.checks.where('articleId').anyOf(ids).toArray(),
    db.appearances.where('articleId').anyOf(ids).toArray(),
    db.revisions.bulkGet([...new Set(read.flatMap(({ quotes }) => quotes.map(({ revisionId }) => revisionId)))]),
  ]);
  const namedIn = byArticle(appearances);
  const peopleOf = new Map(read.map((each) => [each.article.id, personIds(each, namedIn.get(each.article.id) ?? [])]));
  const wanted = [...new Set([...peopleOf.values()].flat())];
  const onPeople = wanted.length > 0 ? await db.notes.where('personId').anyOf(wanted).toArray() : [];
  const people = await db.people.bulkGet(onPeople.map(({ personId }) => personId ?? ''));
  const saidOfPerson = new Map(
    onPeople.flatMap((note, index) => (people[index] ? [[people[index].id, { person: people[index], said: said(note) }]] : [])),
  );
  const noteOf = new Map(notes.map((note) => [note.quoteId ?? note.articleId, note]));
  const checksOf = checksByQuote(checks);
  const revisionOf = new Map(revisions.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  return read.map(({ article, quotes }) => ({
    article,
    said: saidOf(noteOf.get(article.id)),
    people: (peopleOf.get(article.id) ?? []).flatMap((id) => saidOfPerson.get(id) ?? []),
    quotes: quotes.map((quote) => ({
      quote,
      said: saidOf(noteOf.get(quote.id)),
      trail: trailOf(quote, checksOf.get(quote.id) ?? []),
      revision: revisionOf.get(quote.revisionId),
    })),
  }));
}

async function readArticles(db: PetikDatabase, planned: readonly PlannedArticle[], left: ReadonlySet<string>): Promise<Read[]> {
  const numbers = planned.flatMap((each) => ('number' in each ? [each.number] : []));
  const documents = new Map((await db.documents.bulkGet(numbers)).flatMap((row) => (row ? [[row.number, row] as const] : [])));
  const wanted = planned.map((each) => {
    if (!('number' in each)) return each;
    const document = documents.get(each.number);
    const ids = each.slots?.flatMap((slot) => document?.quotes[slot - 1]?.id ?? []);
    return { articleId: document?.articleId ?? '', quoteIds: ids ? new Set(ids) : null };
  });
  const articles = await db.articles.bulkGet(wanted.map(({ articleId }) => articleId));
  const quotes = byArticle(
    await db.quotes
      .where('articleId')
      .anyOf(wanted.map(({ articleId }) => articleId))
      .toArray(),
  );
  return wanted.flatMap(({ articleId, quoteIds }, index): Read[] => {
    const article = articles[index];
    if (!article) return [];
    const all = quotes.get(articleId) ?? [];
    const chosen = all.filter(({ id }) => quoteIds?.has(id) ?? true);
    const kept = chosen.filter(({ id }) => !left.has(id)).sort((one, other) => one.order - other.order);
    if (kept.length === 0 && chosen.length > 0) return [];
    return [{ article, quotes: kept, isWhole: kept.length === all.length }];
  });
}

/** Who speaks in the quotes; of whole articles also who else is named. */
function personIds({ quotes, isWhole }: Read, named: readonly AppearanceRecord[]): string[] {
  const speakers = quotes.flatMap(({ speaker }) => speaker?.personId ?? []);
  return [...new Set([...speakers, ...(isWhole ? named.map(({ personId }) => personId) : [])])];
}

type Portion = Awaited<ReturnType<typeof readPortion>>[number];

/** `told`: the people of the articles before; grows. */
async function describe({ article, said: onArticle, people, quotes }: Portion, told: Set<string>): Promise<ExportedArticle> {
  const described = people.map((each): ExportedPerson => ({ ...each, again: told.has(each.person.id) }));
  for (const { person } of people) told.add(person.id);
  return { article, said: onArticle, people: described, quotes: await Promise.all(quotes.map(describeQuote)) };
}

async function describeQuote({ quote, revision, ...rest }: Portion['quotes'][number]): Promise<ExportedQuote> {
  return { ...quote, ...rest, ...textOf(quote, revision), checksum: await hashText(quote.exact) };
}

function textOf(quote: QuoteRecord, revision: RevisionRecord | undefined): Pick<ExportedQuote, 'textHash' | 'before'> {
  return { textHash: revision?.hash ?? '', before: revision?.text.slice(0, quote.targets[0]?.position.start ?? 0) ?? '' };
}

const saidOf = (note: NoteRecord | undefined): ExportedNote | null => (note ? said(note) : null);
const said = ({ text, tags, verdict, modified }: NoteRecord): ExportedNote => ({ text, tags, verdict, modified });
