import { Corrections } from '@/lib/corrections/apply-corrections';
import { settleDetails } from '@/lib/corrections/settle-details';
import type { ArticleRows, TombstoneRecord } from '@/lib/model/backup';
import type { QuoteRecord } from '@/lib/model/records';
import {
  ARTICLE_NOTE,
  type ArticleState,
  type CorrectionValue,
  type NoteValue,
  type QuoteValue,
  type Register,
} from './article-state';
import { quoteKeys } from './quote-keys';
import { type Names, renameCheck, renameCorrection, renameQuote } from './rename-references';

const NONE = new Corrections([]);

/** The state of one article: its rows without ids. `personKey` gives the key of a person's row by its id. */
export function stateOf(rows: ArticleRows, personKey: (id: string) => string): ArticleState {
  const { article, revisions, appearances, tombstones } = rows;
  const quotes = foundQuotes(rows);
  const keys = quoteKeys(quotes);
  const hashes = new Map(revisions.map(({ id, hash }) => [id, hash]));
  const names: Names = {
    person: personKey,
    quote: (id) => keys.get(id) ?? id,
    revision: (id) => hashes.get(id) ?? id,
  };
  const keyOf = ({ id }: QuoteRecord) => names.quote(id);
  const saved = savedOf(rows, quotes, keyOf);
  const notes = notesOf(rows, names);
  const corrections = correctionsOf(rows, names);
  const touched = lastTouches(saved, notes, corrections);
  const kept = keptQuotes(saved, notes, corrections);
  const asRead = settleDetails(article, [], []);
  const { id: _id, keys: _keys, firstSeen, lastSeen, quoteCount: _quotes, savedCount: _saved, ...read } = asRead;
  const present = quotes.filter((row) => row.present).sort((a, b) => a.order - b.order || (keyOf(a) < keyOf(b) ? -1 : 1));
  return {
    keys: [...article.keys].sort(),
    firstSeen,
    lastSeen,
    deleted: deletionOf(tombstones),
    reading: {
      at: revisions.find(({ id }) => id === article.revisionId)?.lastSeen ?? lastSeen,
      value: {
        article: { ...read, revisionId: names.revision(article.revisionId) },
        quotes: present.map((row) => {
          const key = keyOf(row);
          return { key, order: row.order, value: kept.has(key) ? null : quoteValue(row, names) };
        }),
        people: appearances
          .map((row) => {
            const { id: _row, articleId: _article, ...rest } = NONE.correctAppearance(row);
            return { ...rest, personId: personKey(row.personId) };
          })
          .sort((a, b) => a.order - b.order || (a.personId < b.personId ? -1 : 1)),
      },
    },
    revisions: new Map(
      revisions.map(({ hash, text, modified, lastSeen: at }) => [hash, { at, value: { text, modified } }] as const),
    ),
    saved,
    words: new Map(
      quotes
        .map((row) => [keyOf(row), row] as const)
        .filter(([key]) => kept.has(key))
        .map(([key, row]) => [key, { at: Math.max(row.lastSeen, touched.get(key) ?? 0), value: quoteValue(row, names) }]),
    ),
    notes,
    checks: new Map(
      rows.checks.map(({ id, articleId: _article, ...check }) => [id, { at: check.at, value: renameCheck(check, names) }]),
    ),
    corrections,
    since: new Map([
      ...revisions.map((row) => [`revision/${row.hash}`, row.firstSeen] as const),
      ...quotes.map((row) => [`quote/${keyOf(row)}`, row.firstSeen] as const),
    ]),
  };
}

/** All quotes of the article as they were found, those too that are parked with a correction. */
function foundQuotes({ quotes, corrections }: ArticleRows): QuoteRecord[] {
  const there = new Set(quotes.map(({ id }) => id));
  const parked = corrections.flatMap((row) => (row.parked && !there.has(row.parked.id) ? [row.parked] : []));
  return [...quotes, ...parked].map((row) => NONE.correctQuote(row));
}

function quoteValue(row: QuoteRecord, names: Names): QuoteValue {
  const { id: _id, articleId: _article, savedAt: _saved, firstSeen: _first, corrected: _corrected, ...value } = row;
  return renameQuote(value, names);
}

function savedOf(
  { tombstones }: ArticleRows,
  quotes: readonly QuoteRecord[],
  keyOf: (row: QuoteRecord) => string,
): ReadonlyMap<string, Register<number>> {
  const saved = new Map<string, Register<number>>();
  for (const { kind, about, at } of tombstones) if (kind === 'saved') saved.set(about, { at, value: 0 });
  for (const row of quotes) {
    if (row.savedAt > (saved.get(keyOf(row))?.at ?? 0)) saved.set(keyOf(row), { at: row.savedAt, value: row.savedAt });
  }
  return saved;
}

function notesOf({ notes, tombstones }: ArticleRows, names: Names): ReadonlyMap<string, Register<NoteValue | null>> {
  const registers = new Map<string, Register<NoteValue | null>>();
  for (const { kind, about, at } of tombstones) if (kind === 'note') registers.set(about, { at, value: null });
  for (const { id: _id, articleId: _article, quoteId, personId: _person, modified: at, ...value } of notes) {
    const key = quoteId === undefined ? ARTICLE_NOTE : names.quote(quoteId);
    if (at >= (registers.get(key)?.at ?? 0)) registers.set(key, { at, value });
  }
  return registers;
}

function correctionsOf(
  { corrections, tombstones }: ArticleRows,
  names: Names,
): ReadonlyMap<string, Register<CorrectionValue | null>> {
  const undone = tombstones.filter(({ kind }) => kind === 'correction');
  return new Map<string, Register<CorrectionValue | null>>([
    ...corrections.map(({ id, articleId: _article, parked: _parked, ...value }) => {
      return [id, { at: value.at, value: renameCorrection(value, names) }] as const;
    }),
    ...undone.map(({ about, at }) => [about, { at, value: null }] as const),
  ]);
}

/** When the reader last did something with each quote. */
function lastTouches(
  saved: ArticleState['saved'],
  notes: ArticleState['notes'],
  corrections: ArticleState['corrections'],
): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  const touch = (key: string, at: number) => times.set(key, Math.max(at, times.get(key) ?? 0));
  for (const registers of [saved, notes]) for (const [key, { at }] of registers) touch(key, at);
  for (const { at, value } of corrections.values()) if (value) touch(value.quoteId, at);
  return times;
}

function keptQuotes(
  saved: ArticleState['saved'],
  notes: ArticleState['notes'],
  corrections: ArticleState['corrections'],
): ReadonlySet<string> {
  return new Set([
    ...[...saved].flatMap(([key, { value }]) => (value > 0 ? [key] : [])),
    ...[...notes].flatMap(([key, { value }]) => (value ? [key] : [])),
    ...[...corrections.values()].flatMap(({ value }) => (value ? [value.quoteId] : [])),
  ]);
}

function deletionOf(tombstones: readonly TombstoneRecord[]): ArticleState['deleted'] {
  const of = tombstones.filter(({ kind }) => kind === 'article').map(({ at, revived }) => ({ at, value: revived }));
  const last = of.sort((a, b) => a.at - b.at || Number(a.value) - Number(b.value)).at(-1);
  return last ? { at: last.at, value: last.value ? 'revived' : 'deleted' } : null;
}
