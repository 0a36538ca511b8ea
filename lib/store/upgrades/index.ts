import type { Transaction } from 'dexie';
import { version1 } from './version-1';
import { version10 } from './version-10';
import { version11 } from './version-11';
import { version12 } from './version-12';
import { version2 } from './version-2';
import { version3 } from './version-3';
import { version4 } from './version-4';
import { version5 } from './version-5';
import { version6 } from './version-6';
import { version7 } from './version-7';
import { version8 } from './version-8';
import { version9 } from './version-9';

/**
 * One step of the database's schema. A shipped step is never edited: a change is a new file with the next number,
 * an `upgrade` for the rows that are there, and an example of the former rows in its test.
 */
export interface SchemaVersion {
  readonly version: number;
  /** Dexie's index syntax per table; only the tables that change. */
  readonly stores: Readonly<Record<string, string>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/** All versions, oldest first. */
export const SCHEMA_VERSIONS: readonly SchemaVersion[] = [
  version1,
  version2,
  version3,
  version4,
  version5,
  version6,
  version7,
  version8,
  version9,
  version10,
  version11,
  version12,
];
