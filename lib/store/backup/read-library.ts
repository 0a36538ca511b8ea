import type { LibraryRecord } from '@/lib/model/backup';
import { ARTICLE_PARTS } from '../article-parts';
import type { PetikDatabase } from '../db';
import { readArticleRows } from './read-article-rows';

/** Articles, and rows of other tables, that are read at once: what is in memory at a time. */
const ARTICLES = 50;
const ROWS = 500;

/** The whole library, part by part, in constant memory. Each article is read in one transaction: it is as it stood at one moment. */
export async function* readLibrary(db: PetikDatabase): AsyncGenerator<LibraryRecord> {
  for await (const rows of pages((last) => db.tombstones.where('id').above(last).limit(ROWS).toArray())) {
    const own = rows.filter(({ kind }) => kind === 'article');
    if (own.length > 0) yield { kind: 'tombstones', rows: own };
  }
  for await (const rows of pages((last) => db.people.where('id').above(last).limit(ROWS).toArray()))
    yield { kind: 'people', rows };
  let last = '';
  for (;;) {
    const parts = await db.transaction('r', [db.articles, ...ARTICLE_PARTS.map((part) => db.table(part))], async () => {
      return await readArticleRows(db, await db.articles.where('id').above(last).limit(ARTICLES).toArray());
    });
    for (const rows of parts) yield { kind: 'article', ...rows };
    const end = parts.at(-1);
    if (!end) break;
    last = end.article.id;
  }
  const [corrections, notes, buried] = await Promise.all([
    db.corrections.where({ articleId: '' }).toArray(),
    db.notes.where({ articleId: '' }).toArray(),
    db.tombstones.where({ articleId: '' }).toArray(),
  ]);
  const tombstones = buried.filter(({ kind }) => kind !== 'article');
  if (corrections.length + notes.length + tombstones.length > 0) yield { kind: 'people-work', corrections, notes, tombstones };
}

async function* pages<Row extends { readonly id: string }>(
  read: (last: string) => PromiseLike<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  let last = '';
  for (;;) {
    const rows = await read(last);
    const end = rows.at(-1);
    if (!end) return;
    yield rows;
    last = end.id;
  }
}
