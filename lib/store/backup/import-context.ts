import type { TombstoneRecord } from '@/lib/model/backup';
import { EMPTY_REPORT, type ImportConflict, type ImportReport } from '@/lib/model/import-report';
import type { PersonRecord } from '@/lib/model/records';
import type { PetikDatabase } from '../db';
import { readRules } from '../site-rules';

/** Conflicts that are told one by one. */
const MOST_CONFLICTS = 100;

/** What is known while a file is brought in: who its people are here, what it deletes, and what was done so far. */
export class ImportContext {
  /** Keys of all people, by the ids of this library. */
  readonly #keys: Map<string, string>;
  readonly #ids: Map<string, string>;
  /** Ids of this library by those of the file, where they differ. */
  readonly #renamed = new Map<string, string>();
  readonly #tombstones = new Map<string, TombstoneRecord[]>();
  /** Ids of articles by those of the file, where they differ. */
  readonly articles = new Map<string, string>();
  /** Sites of whose places of author and date the reader said something, here or in the file. */
  readonly sites: Set<string>;
  report: ImportReport = EMPTY_REPORT;

  /** `writes`: false for a dry run. `isEmpty`: the library has no article. */
  constructor(
    readonly db: PetikDatabase,
    readonly writes: boolean,
    readonly isEmpty: boolean,
    people: ReadonlyMap<string, string>,
    sites: readonly string[],
  ) {
    this.sites = new Set(sites);
    this.#keys = new Map(people);
    this.#ids = new Map([...people].map(([id, key]) => [key, id]));
  }

  /** A context over the library as it is. */
  static async open(db: PetikDatabase, writes: boolean): Promise<ImportContext> {
    const people = new Map<string, string>();
    await db.people.each(({ id, key }) => people.set(id, key));
    const sites = (await readRules(db)).map(({ site }) => site);
    return new ImportContext(db, writes, (await db.articles.count()) === 0, people, sites);
  }

  /** The key of a person of this library; the id itself where there is none. */
  readonly keyOf = (id: string): string => this.#keys.get(id) ?? id;
  /** The id in this library of a person's key. */
  readonly idOf = (key: string): string => this.#ids.get(key) ?? key;
  /** The id in this library of a person of the file. */
  readonly personHere = (id: string): string => this.#renamed.get(id) ?? id;
  /** Whether all people of the file have their ids here too. */
  get hasSamePeople(): boolean {
    return this.#renamed.size === 0;
  }

  /** Takes note of a person of the file; gives the id in this library. */
  meet({ id, key }: PersonRecord): string {
    const known = this.#ids.get(key);
    const here = known ?? (this.#keys.has(id) ? crypto.randomUUID() : id);
    if (here !== id) this.#renamed.set(id, here);
    this.#ids.set(key, here);
    this.#keys.set(here, key);
    return here;
  }

  /** Takes note of what the file says was deleted, for a dry run. */
  mourn(rows: readonly TombstoneRecord[]): void {
    for (const row of rows)
      for (const key of row.keys) {
        const known = this.#tombstones.get(key);
        if (known) known.push(row);
        else this.#tombstones.set(key, [row]);
      }
  }

  /** What was deleted of the article with these keys, as the file says. */
  deletions(keys: readonly string[]): TombstoneRecord[] {
    return keys.flatMap((key) => this.#tombstones.get(key) ?? []);
  }

  /** Adds to the report. */
  count(changes: Partial<Record<Exclude<keyof ImportReport, 'conflicts' | 'conflictCount'>, number>>): void {
    const next: Record<string, unknown> = { ...this.report };
    for (const [name, change] of Object.entries(changes)) next[name] = Number(next[name]) + change;
    this.report = next as unknown as ImportReport;
  }

  /** Adds conflicts to the report. */
  tell(conflicts: readonly ImportConflict[]): void {
    const { conflicts: told, conflictCount } = this.report;
    this.report = {
      ...this.report,
      conflicts: [...told, ...conflicts].slice(0, MOST_CONFLICTS),
      conflictCount: conflictCount + conflicts.length,
    };
  }
}
