import Dexie, { type EntityTable, type Table } from 'dexie';
import type { TombstoneRecord } from '@/lib/model/backup';
import type { CorrectionRecord } from '@/lib/model/corrections';
import type { QueuedCheck } from '@/lib/model/check-queue';
import type { CatalogueRecord, DocumentRecord, FacetRecord, TermsRecord, UnindexedRecord } from '@/lib/model/index-records';
import type {
  AppearanceRecord,
  ArticleRecord,
  BinRecord,
  CheckRecord,
  NoteRecord,
  PersonRecord,
  PrintsRecord,
  QuoteRecord,
  RevisionRecord,
} from '@/lib/model/records';
import { SCHEMA_VERSIONS } from './upgrades';

/** The one database. The background writes; extension pages read (with `watchQuery`) and write by message. */
export class PetikDatabase extends Dexie {
  declare articles: EntityTable<ArticleRecord, 'id'>;
  declare revisions: EntityTable<RevisionRecord, 'id'>;
  declare quotes: EntityTable<QuoteRecord, 'id'>;
  declare people: EntityTable<PersonRecord, 'id'>;
  declare appearances: EntityTable<AppearanceRecord, 'id'>;
  declare notes: EntityTable<NoteRecord, 'id'>;
  declare checks: EntityTable<CheckRecord, 'id'>;
  declare prints: EntityTable<PrintsRecord, 'number'>;
  declare corrections: EntityTable<CorrectionRecord, 'id'>;
  declare tombstones: EntityTable<TombstoneRecord, 'id'>;
  declare checkQueue: EntityTable<QueuedCheck, 'articleId'>;
  declare bin: Table<BinRecord, number>;
  declare documents: EntityTable<DocumentRecord, 'number'>;
  declare terms: EntityTable<TermsRecord, 'number'>;
  declare facets: EntityTable<FacetRecord, 'key'>;
  declare catalogue: EntityTable<CatalogueRecord, 'block'>;
  /** Packed places by `postingKey`. */
  declare postings: Table<Uint8Array, string>;
  /** Words, one a line, by `shelfKey`. */
  declare vocabulary: Table<string, string>;
  declare unindexed: EntityTable<UnindexedRecord, 'articleId'>;

  /** Opens nothing: Dexie connects at the first query. `name` differs in tests only. */
  constructor(name = 'petik') {
    // Dexie would keep a copy of each answer of a live query: a second library in memory.
    super(name, { cache: 'disabled' });
    for (const { version, stores, upgrade } of SCHEMA_VERSIONS) {
      const step = this.version(version).stores(stores);
      if (upgrade) step.upgrade(upgrade);
    }
  }
}

export const db = new PetikDatabase();
