import type { ArticleRows, LibraryRecord } from '@/lib/model/backup';
import { BackupFault } from './fault';

const PARTS = ['revisions', 'quotes', 'appearances', 'notes', 'checks', 'corrections', 'tombstones'] as const;

/** Watches that no two rows of a file are in each other's place, and that the parts of an article belong to it. */
export class UniqueRows {
  readonly #ids = new Set<string>();

  /** Throws `BackupFault` at the first row that stands where it cannot. */
  check(record: LibraryRecord): void {
    if (record.kind === 'article') this.#checkArticle(record);
    else if (record.kind === 'people')
      this.#once(
        record.rows.map(({ id }) => id),
        (index) => `rows[${index}].id`,
      );
    else if (record.kind === 'people-work') {
      this.#once(
        record.corrections.map(({ id }) => id),
        (index) => `corrections[${index}].id`,
      );
      this.#once(
        record.notes.map(({ id }) => id),
        (index) => `notes[${index}].id`,
      );
      distinct(
        record.notes.map(({ personId }) => personId ?? ''),
        (index) => `notes[${index}].personId`,
      );
    }
  }

  #checkArticle(rows: ArticleRows): void {
    const { article, revisions, quotes, appearances, notes } = rows;
    if (article.keys.length === 0) throw new BackupFault('broken', 'article.keys');
    this.#once([article.id], () => 'article.id');
    for (const part of PARTS) {
      const all: readonly { readonly id: string; readonly articleId: string }[] = rows[part];
      const stranger = all.findIndex(({ articleId }) => articleId !== article.id);
      if (stranger >= 0) throw new BackupFault('broken', `${part}[${stranger}].articleId`);
      this.#once(
        all.map(({ id }) => id),
        (index) => `${part}[${index}].id`,
      );
    }
    distinct(
      revisions.map(({ hash }) => hash),
      (index) => `revisions[${index}].hash`,
    );
    distinct(
      appearances.map(({ personId }) => personId),
      (index) => `appearances[${index}].personId`,
    );
    distinct(
      notes.map(({ quoteId }) => quoteId ?? ''),
      (index) => `notes[${index}].quoteId`,
    );
    const known = new Set(['', ...quotes.map(({ id }) => id)]);
    const lost = notes.findIndex(({ quoteId }) => !known.has(quoteId ?? ''));
    if (lost >= 0) throw new BackupFault('broken', `notes[${lost}].quoteId`);
  }

  /** `where` tells the place of the row at an index. */
  #once(ids: readonly string[], where: (index: number) => string): void {
    for (const [index, id] of ids.entries()) {
      if (this.#ids.has(id)) throw new BackupFault('broken', where(index));
      this.#ids.add(id);
    }
  }
}

function distinct(values: readonly string[], where: (index: number) => string): void {
  const seen = new Set<string>();
  for (const [index, value] of values.entries()) {
    if (seen.has(value)) throw new BackupFault('broken', where(index));
    seen.add(value);
  }
}
