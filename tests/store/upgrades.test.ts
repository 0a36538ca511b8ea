import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { PetikDatabase } from '@/lib/store/db';
import { SCHEMA_VERSIONS } from '@/lib/store/upgrades';

/** For each shipped version, rows as it wrote them, and what they must have become in today's schema. */
const EXAMPLES: Record<number, { table: string; before: { id: string }; after: object }[]> = {
  1: [
    {
      table: 'notes',
      before: { id: 'n', ...{ quoteId: 'q', articleId: 'a', text: 't', created: 1, modified: 2 } },
      after: { text: 't' },
    },
  ],
};

describe('schema versions', () => {
  it('are numbered from 1 without gaps', () => {
    expect(SCHEMA_VERSIONS.map((step) => step.version)).toEqual(SCHEMA_VERSIONS.map((_, index) => index + 1));
  });

  it.each(SCHEMA_VERSIONS.map((step) => step.version))('version %i opens as today', async (version) => {
    const name = `upgrade-from-${version}`;
    await Dexie.delete(name);
    const old = new Dexie(name);
    for (const step of SCHEMA_VERSIONS.slice(0, version)) old.version(step.version).stores(step.stores);
    const examples = EXAMPLES[version] ?? [];
    for (const { table, before } of examples) await old.table(table).add(before);
    old.close();
    const today = new PetikDatabase(name);
    expect(examples.length).toBeGreaterThan(0);
    for (const { table, before, after } of examples) expect(await today.table(table).get(before.id)).toMatchObject(after);
    today.close();
  });
});
