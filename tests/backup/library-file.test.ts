import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BackupFault } from '@/lib/backup/fault';
import { packText, textOfFile } from '@/lib/backup/file-text';
import { isLibraryFile, readLibraryFile, writeLibraryFile } from '@/lib/backup/library-file';
import type { LibraryRecord } from '@/lib/model/backup';
import { articleRows } from './article-rows';

const AT = '2026-11-25T20:00:00.000Z';
const person = { id: 'p', key: 'rina', name: 'Rina', firstSeen: 1, lastSeen: 2 };
const RECORDS: LibraryRecord[] = [
  { kind: 'people', rows: [person] },
  { kind: 'article', ...articleRows() },
];

async function* each<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values;
}

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const value of values) list.push(value);
  return list;
}

const fileOf = async (records: readonly LibraryRecord[]) => (await all(writeLibraryFile(each(records), AT))).join('');
const read = (text: string, size = text.length) => {
  const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
    text.slice(index * size, (index + 1) * size),
  );
  return all(readLibraryFile(each(pieces)));
};
const faultOf = async (text: string) => {
  const error = await read(text).catch((reason: unknown) => reason);
  return error instanceof BackupFault ? [error.kind, error.where] : error;
};

/** An article's text with something else in it. */
const forged = async (change: (article: Record<string, unknown>) => unknown) => {
  const file = JSON.parse(await fileOf(RECORDS));
  file.records[1] = change(file.records[1]) ?? file.records[1];
  return JSON.stringify(file);
};

describe('a library as a file', () => {
  it('is JSON, and gives the same records again', async () => {
    const text = await fileOf(RECORDS);
    expect(JSON.parse(text)).toMatchObject({ format: 'petik-library', version: 1, exported: AT, count: 2 });
    expect(isLibraryFile(text)).toBe(true);
    expect(await read(text)).toEqual(RECORDS);
  });

  it('is read whatever its spacing, and in whatever pieces it comes', async () => {
    const text = JSON.stringify(JSON.parse(await fileOf(RECORDS)), null, 3);
    for (const size of [1, 2, 7, 100, 5000]) expect(await read(text, size)).toEqual(RECORDS);
  });

  it('keeps every text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 50 }), async (exact, size) => {
        const records: LibraryRecord[] = [{ kind: 'article', ...articleRows({ exact, title: exact }) }];
        expect(await read(await fileOf(records), size)).toEqual(records);
      }),
    );
  });

  it('is packed when it is large, and unpacked again', async () => {
    const large = Array.from({ length: 40 }, (_, index): LibraryRecord => {
      return { kind: 'article', ...articleRows({ id: `a${index}`, exact: `"${'kata lain '.repeat(5000)}${index}."` }) };
    });
    for (const [records, isZipped] of [[RECORDS, false] as const, [large, true] as const]) {
      const packed = await packText(writeLibraryFile(each(records), AT));
      expect(packed.isZipped).toBe(isZipped);
      expect(await all(readLibraryFile(textOfFile(packed.blob)))).toEqual(records);
    }
  });
});

describe('what is wrong with a file', () => {
  it.each<[string, (text: string) => string | Promise<string>, string, string]>([
    ['nothing in it', () => '', 'foreign', ''],
    ['no JSON', () => 'Halo, dunia', 'foreign', ''],
    ['another program’s JSON', () => '{"records":[{"a":1}],"count":1}', 'foreign', ''],
    ['a later Petik’s', (text) => text.replace('"version":1', '"version":2'), 'newer', '2'],
    ['cut off in a record', (text) => text.slice(0, text.length / 2), 'truncated', ''],
    ['cut off between records', (text) => text.slice(0, text.indexOf('{"kind":"article"')), 'truncated', ''],
    ['cut off and closed again', (text) => `${text.slice(0, text.indexOf(',\n{"kind":"article"'))}],"count":2}`, 'truncated', ''],
    ['a broken record', (text) => text.replace('"kind":"people"', '"kind":people'), 'broken', '1'],
    ['something between the records', (text) => text.replace(',\n', ',x\n'), 'broken', ''],
    ['deeper than any', (text) => text.replace('"keys":[', `"keys":${'['.repeat(100_000)}`), 'too-deep', ''],
    ['a record of another kind', (text) => text.replace('"kind":"people"', '"kind":"toString"'), 'broken', '1: kind'],
    ['a number for a text', () => forged((record) => ({ ...record, quotes: [{ id: 5 }] })), 'broken', '2: quotes[0].id'],
    ['no list', () => forged((record) => ({ ...record, quotes: { length: 1e9 } })), 'broken', '2: quotes'],
    ['a row of another article', () => forged(({ ...record }) => strange(record)), 'broken', '2: quotes[0].articleId'],
    ['a row twice', () => forged(({ ...record }) => twice(record)), 'broken', '2: quotes[1].id'],
    ['a time that is none', (text) => text.replace('"firstSeen":1,', '"firstSeen":1e999,'), 'broken', '1: rows[0].firstSeen'],
  ])('%s', async (_, change, kind, where) => {
    expect(await faultOf(await change(await fileOf(RECORDS)))).toEqual([kind, where]);
  });

  it('is told of one that is packed and cut off', async () => {
    const long = articleRows({ exact: Array.from({ length: 300_000 }, (_, index) => (index * 7919) % 10_007).join(' ') });
    const { blob } = await packText(writeLibraryFile(each<LibraryRecord>([{ kind: 'article', ...long }]), AT));
    const cut = all(readLibraryFile(textOfFile(blob.slice(0, blob.size / 2))));
    await expect(cut).rejects.toMatchObject({ kind: 'truncated' });
  });

  it('is told of bytes that are no text', async () => {
    await expect(all(textOfFile(new Blob([new Uint8Array([0xff, 0xfe, 0x00])])))).rejects.toMatchObject({ kind: 'not-json' });
  });
});

describe('a forged file', () => {
  it('cannot reach the prototypes of objects', async () => {
    const evil = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"kind":"article"';
    const text = (await fileOf(RECORDS)).replace('"kind":"article"', evil);
    const [, record] = await read(text);
    expect(record).toEqual(RECORDS[1]);
    expect(Object.keys(record ?? {})).not.toContain('__proto__');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

const strange = (record: Record<string, unknown>) => ({
  ...record,
  quotes: (record.quotes as object[]).map((row) => ({ ...row, articleId: 'other' })),
});
const twice = (record: Record<string, unknown>) => ({ ...record, quotes: [...(record.quotes as []), ...(record.quotes as [])] });
