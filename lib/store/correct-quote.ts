import type { CorrectionRecord, QuoteWish } from '@/lib/model/corrections';
import type { QuoteRecord, StoredSpeaker } from '@/lib/model/records';
import type { WriteResult } from '@/lib/model/write-result';
import { settleSite, undoDetails } from './correct-details';
import { undoIdentity } from './correct-person';
import type { PetikDatabase } from './db';
import { personKey } from './normalise';
import { settleArticle, writeCorrection } from './settle-article';
import { unparkQuotes } from './settle-corrections';
import { bury, readQuoteKeys } from './tombstones';

/** Keeps what the reader says of a quote; what is as it was makes no correction. `at`: ms since the epoch. */
export function correctQuote(db: PetikDatabase, quoteId: string, wish: QuoteWish, at: number): Promise<WriteResult> {
  return writeCorrection(db, async () => {
    const quote = await db.quotes.get(quoteId);
    if (!quote) return { ok: false, reason: 'gone' };
    const rows = (await changesOf(db, quote, wish, at)).map((change): CorrectionRecord => {
      const personId = change.what === 'person' && wish.person ? wish.person.personId : '';
      const about = personId === '' ? quoteId : '';
      return { id: crypto.randomUUID(), articleId: quote.articleId, quoteId: about, personId, at, change, parked: null };
    });
    const copies = await unparkQuotes(db, quote.articleId);
    await db.corrections.bulkAdd(rows);
    await settleArticle(db, quote.articleId, new Map([...copies, [quoteId, quote]]));
    return { ok: true };
  });
}

/** Takes a correction back; of words that the reader marked, all that belongs to them. `at`: ms since the epoch. */
export function undoCorrection(db: PetikDatabase, correctionId: string, at = Date.now()): Promise<WriteResult> {
  return writeCorrection(db, async () => {
    const undone = await db.corrections.get(correctionId);
    if (!undone) return { ok: false, reason: 'gone' };
    const { articleId, quoteId, change } = undone;
    if (change.what === 'authors' || change.what === 'published') return undoDetails(db, undone, at);
    const copies = new Map(await unparkQuotes(db, articleId));
    await bury(db, [{ kind: 'correction', articleId, about: undone.id }], at);
    await db.corrections.delete(undone.id);
    if (articleId === '') {
      await undoIdentity(db, undone);
      if (change.what === 'site') await settleSite(db, change.site);
      return { ok: true };
    }
    if (change.what === 'marked') {
      await buryQuote(db, articleId, quoteId, at);
      await db.corrections.where({ quoteId }).delete();
      await db.notes.where({ quoteId }).delete();
      await db.quotes.delete(quoteId);
      copies.delete(quoteId);
    }
    await settleArticle(db, articleId, copies);
    return { ok: true };
  });
}

/** Remembers that all is taken away that belongs to a quote. */
async function buryQuote(db: PetikDatabase, articleId: string, quoteId: string, at: number): Promise<void> {
  const about = (await readQuoteKeys(db, articleId)).get(quoteId) ?? '';
  const corrections = await db.corrections.where({ quoteId }).primaryKeys();
  await bury(
    db,
    [
      ...(['saved', 'note'] as const).map((kind) => ({ kind, articleId, about })),
      ...corrections.map((id) => ({ kind: 'correction' as const, articleId, about: id })),
    ],
    at,
  );
}

async function changesOf(
  db: PetikDatabase,
  quote: QuoteRecord,
  { kind, speaker, person, isQuote }: QuoteWish,
  at: number,
): Promise<CorrectionRecord['change'][]> {
  if (!isQuote) return [{ what: 'not-quote' }];
  const changes: CorrectionRecord['change'][] = [];
  if (kind !== null && kind !== quote.kind) changes.push({ what: 'kind', kind });
  if (speaker !== null) {
    const chosen = await speakerOf(db, quote.articleId, speaker, at);
    if (!isSame(chosen, quote.speaker)) changes.push({ what: 'speaker', speaker: chosen });
  }
  if (person !== null) changes.push({ what: 'person', official: person.official, titles: person.titles });
  return changes;
}

function isSame(a: StoredSpeaker | null, b: StoredSpeaker | null): boolean {
  return a?.personId === b?.personId && a?.name === b?.name;
}

/** Who is meant: somebody whom the article names, else a person who may be new to the library, else only a name. */
async function speakerOf(
  db: PetikDatabase,
  articleId: string,
  { name, personId, isPerson }: NonNullable<QuoteWish['speaker']>,
  at: number,
): Promise<StoredSpeaker | null> {
  if (name === '') return null;
  const bare = { name, personId: null, official: false, titles: [], affiliations: [] };
  if (!isPerson) {
    const same = await db.quotes
      .where({ articleId })
      .filter(({ speaker }) => speaker?.personId === null && speaker.name === name)
      .first();
    return same?.speaker ?? bare;
  }
  const id = personId ?? (await personNamed(db, name, at));
  const appearance = await db.appearances.get({ articleId, personId: id });
  if (!appearance) return { ...bare, personId: id };
  const { official, titles } = appearance.corrected?.found ?? appearance;
  return { name: appearance.name, personId: id, official, titles, affiliations: appearance.affiliations };
}

async function personNamed(db: PetikDatabase, name: string, at: number): Promise<string> {
  const key = personKey(name);
  const known = await db.people.get({ key });
  const id = known?.id ?? crypto.randomUUID();
  if (!known) await db.people.add({ id, key, name, firstSeen: at, lastSeen: at });
  return id;
}
