import Dexie, { type EntityTable } from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { watchQuery } from '@/lib/store/watch-query';

interface Row {
  readonly id: number;
}
type Rows = Dexie & { rows: EntityTable<Row, 'id'> };

function openRows(indexedDB?: { open: () => never }): Rows {
  const rows = new Dexie('rows', indexedDB && { indexedDB, IDBKeyRange }) as Rows;
  rows.version(1).stores({ rows: 'id' });
  return rows;
}

const first = <T>(query: () => Promise<T>) =>
  new Promise<T>((resolve, reject) => {
    watchQuery(query).subscribe({ next: resolve, error: reject });
  });

it('gives what was read', async () => {
  const rows = openRows();
  await rows.rows.put({ id: 7 });
  expect(await first(() => rows.rows.toArray())).toEqual([{ id: 7 }]);
  rows.close();
});

it('tells that the database cannot be opened, also to who asks later', async () => {
  const refused = {
    open: () => {
      throw new DOMException('refused', 'InvalidStateError');
    },
  };
  const rows = openRows(refused);
  await expect(rows.open()).rejects.toThrow();
  await expect(first(() => rows.rows.toArray())).rejects.toThrow('refused');
});
