import type { ArticleRows, TombstoneRecord } from '@/lib/model/backup';
import type { QuoteRecord } from '@/lib/model/records';
import { ARTICLE_NOTE, type ArticleState, type QuoteValue } from './article-state';
import { type Names, renameCheck, renameCorrection, renameQuote } from './rename-references';

/** The ids of this library: of what it has, else those of the other library, else new ones. */
export interface Ids extends Names {
  readonly article: string;
  /** By the key of the quote. */
  readonly note: (key: string) => string;
  /** By the key of the person. */
  readonly appearance: (key: string) => string;
}

/**
 * The rows of a state that is shown, with this library's ids. Quotes are as they were found: the corrections are still to
 * be settled, and the article's counts to be made.
 */
export function rowsOf(state: ArticleState, ids: Ids): ArticleRows {
  const { reading } = state;
  if (!reading) throw new TypeError('Nothing is shown of this state');
  const articleId = ids.article;
  const { article, quotes, people } = reading.value;
  const row = (key: string, value: QuoteValue): QuoteRecord => ({
    ...renameQuote(value, ids),
    id: ids.quote(key),
    articleId,
    firstSeen: state.since.get(`quote/${key}`) ?? value.lastSeen,
    savedAt: state.saved.get(key)?.value ?? 0,
  });
  const there = new Set(quotes.map(({ key }) => key));
  const absent = [...state.words].filter(([key]) => !there.has(key));
  return {
    article: {
      ...article,
      ...{ id: articleId, revisionId: ids.revision(article.revisionId), keys: state.keys },
      ...{ firstSeen: state.firstSeen, lastSeen: state.lastSeen, quoteCount: 0, savedCount: 0 },
    },
    revisions: [...state.revisions].map(([hash, { at, value }]) => {
      const firstSeen = state.since.get(`revision/${hash}`) ?? at;
      return { ...value, id: ids.revision(hash), articleId, hash, firstSeen, lastSeen: at };
    }),
    quotes: [
      ...quotes.flatMap(({ key, order, value }) => {
        const shown = value ?? state.words.get(key)?.value;
        return shown ? [{ ...row(key, shown), order, present: true }] : [];
      }),
      ...absent.map(([key, { value }]) => ({ ...row(key, value), present: false })),
    ],
    appearances: people.map((person) => ({
      ...person,
      ...{ id: ids.appearance(person.personId), personId: ids.person(person.personId), articleId },
    })),
    notes: [...state.notes].flatMap(([key, { at, value }]) =>
      value
        ? [
            {
              ...value,
              id: ids.note(key),
              ...(key !== ARTICLE_NOTE && { quoteId: ids.quote(key) }),
              articleId,
              modified: at,
            },
          ]
        : [],
    ),
    checks: [...state.checks].map(([id, { value }]) => ({ ...renameCheck(value, ids), id, articleId })),
    corrections: [...state.corrections].flatMap(([id, { value }]) =>
      value ? [{ ...renameCorrection(value, ids), id, articleId, parked: null }] : [],
    ),
    tombstones: tombstonesOf(state, articleId),
  };
}

/** What was taken away of an article that is there. */
function tombstonesOf({ saved, notes, corrections }: ArticleState, articleId: string): TombstoneRecord[] {
  const bury = (kind: TombstoneRecord['kind'], about: string, at: number): TombstoneRecord => {
    return { id: `${kind}/${articleId}/${about}`, kind, articleId, keys: [], about, at, revived: false };
  };
  return [
    ...[...saved].flatMap(([key, { at, value }]) => (value === 0 ? [bury('saved', key, at)] : [])),
    ...[...notes].flatMap(([key, { at, value }]) => (value === null ? [bury('note', key, at)] : [])),
    ...[...corrections].flatMap(([id, { at, value }]) => (value === null ? [bury('correction', id, at)] : [])),
  ];
}
