import { expect, it } from 'vitest';
import { ARTICLE_PARTS } from '@/lib/store/article-parts';
import { BACKED_UP, DERIVED, PASSING } from '@/lib/store/backup/tables';
import { PetikDatabase } from '@/lib/store/db';

it('says of every table of the database whether a backup holds it', () => {
  const named = [...BACKED_UP, ...DERIVED, ...PASSING];
  expect([...named].sort()).toEqual(new PetikDatabase('tables').tables.map(({ name }) => name).sort());
  expect(new Set(named).size).toBe(named.length);
});

it('backs up all that belongs to an article', () => {
  expect(ARTICLE_PARTS.filter((part) => !(BACKED_UP as readonly string[]).includes(part))).toEqual([]);
});
