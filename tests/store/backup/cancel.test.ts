/** Runs that are ended midway: what is written is whole, and a later run completes it. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { LibraryRecord } from '@/lib/model/backup';
import { bringIn } from '@/lib/store/backup/bring-in';
import { makeBackup } from '@/lib/store/backup/make-backup';
import type { PetikDatabase } from '@/lib/store/db';
import { recordVisit } from '@/lib/store/record-visit';
import { visit } from '../visits';
import { backup, emptyLibrary, restore, rowsOfLibrary } from './libraries';

/** More than are written at once. */
const ARTICLES = 130;

let here: PetikDatabase;
let there: PetikDatabase;
let records: LibraryRecord[];
beforeEach(async () => {
  [here, there] = await Promise.all([emptyLibrary('here'), emptyLibrary('there')]);
  for (let number = 0; number < ARTICLES; number += 1)
    await recordVisit(here, visit({ keys: [`warta.example/${number}`], at: 1000 + number, text: `Teks ke-${number}.` }));
  records = await backup(here);
});
afterEach(() => {
  here.close();
  there.close();
});

/** Brings the records in, and ends that after the first batch of articles. */
async function bringPart(writes: boolean): Promise<void> {
  const stop = new AbortController();
  const onProgress = (count: number) => {
    if (records.slice(0, count).some(({ kind }) => kind === 'article')) stop.abort();
  };
  const source = (async function* () {
    yield* records;
  })();
  await expect(bringIn(there, source, { writes, onProgress, signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' });
}

it('bringing in leaves whole articles only, and goes on from there', async () => {
  await bringPart(true);
  const written = await there.articles.toArray();
  expect(written.length).toBeGreaterThan(0);
  expect(written.length).toBeLessThan(ARTICLES);
  for (const { id, quoteCount } of written) expect(await there.quotes.where({ articleId: id }).count()).toBe(quoteCount);
  expect(await there.quotes.count()).toBe(written.reduce((sum, { quoteCount }) => sum + quoteCount, 0));
  await restore(there, records);
  expect(await rowsOfLibrary(there)).toEqual(await rowsOfLibrary(here));
});

it('a dry run leaves nothing', async () => {
  await bringPart(false);
  expect(Object.values(await rowsOfLibrary(there)).flat()).toEqual([]);
});

it('saving gives no file', async () => {
  const stop = new AbortController();
  const saving = makeBackup(here, 0, (articles) => articles > 60 && stop.abort(), stop.signal);
  await expect(saving).rejects.toMatchObject({ name: 'AbortError' });
});
