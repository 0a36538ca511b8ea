import type { LibraryRecord } from '@/lib/model/backup';
import { BackupFault } from './fault';
import { libraryRecord } from './record-shapes';
import { RecordSplitter } from './split-records';
import { UniqueRows } from './unique-rows';

/** What a file of Petik's says of itself. */
const FORMAT = 'petik-library';
/** Goes up when older versions of Petik could not read the file rightly. */
const VERSION = 1;
/** More text than any library. UTF-16 units. */
const LONGEST_FILE = 8e9;

/** A library as one JSON text, piece by piece: one record a line. `exported`: ISO 8601. */
export async function* writeLibraryFile(records: AsyncIterable<LibraryRecord>, exported: string): AsyncGenerator<string> {
  yield `{"format":"${FORMAT}","version":${VERSION},"exported":${JSON.stringify(exported)},"records":[`;
  let count = 0;
  for await (const record of records) {
    yield `${count === 0 ? '' : ','}\n${JSON.stringify(record)}`;
    count += 1;
  }
  // Tells a whole file from one that was cut off and closed again.
  yield `\n],"count":${count}}\n`;
}

/** Whether a text begins as a library of Petik's. */
export function isLibraryFile(beginning: string): boolean {
  return new RegExp(`^\\s*\\{[^[\\]{}]*"format"\\s*:\\s*"${FORMAT}"`).test(beginning);
}

/** The records of such a text, each looked at and built anew. Throws `BackupFault` at the first thing that is wrong. */
export async function* readLibraryFile(chunks: AsyncIterable<string>): AsyncGenerator<LibraryRecord> {
  const splitter = new RecordSplitter();
  let count = 0;
  let length = 0;
  let isHeadRead = false;
  const unique = new UniqueRows();
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > LONGEST_FILE) throw new BackupFault('too-large');
    const records = splitter.push(chunk);
    if (!isHeadRead && splitter.head !== '') {
      readHead(splitter.head);
      isHeadRead = true;
    }
    for (const record of records) {
      count += 1;
      yield readRecord(record, count, unique);
    }
  }
  const frame = parse(splitter.end(), '');
  if (memberOf(frame, 'count') !== count) throw new BackupFault('truncated');
}

function readHead(head: string): void {
  const frame = parse(head, '');
  if (memberOf(frame, 'format') !== FORMAT) throw new BackupFault('foreign');
  const version = memberOf(frame, 'version');
  if (typeof version !== 'number') throw new BackupFault('broken', 'version');
  if (version > VERSION) throw new BackupFault('newer', String(version));
}

function readRecord(source: string, number: number, unique: UniqueRows): LibraryRecord {
  const value = parse(source, String(number));
  try {
    const record = libraryRecord(value, '');
    unique.check(record);
    return record;
  } catch (error) {
    if (error instanceof BackupFault && error.where !== '') throw new BackupFault(error.kind, `${number}: ${error.where}`);
    throw error;
  }
}

function parse(source: string, where: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    throw new BackupFault(where === '' ? 'not-json' : 'broken', where);
  }
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}
