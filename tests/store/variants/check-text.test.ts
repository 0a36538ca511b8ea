import { beforeEach, describe, expect, it } from 'vitest';
import type { TextPart } from '@/lib/model/checked-text';
import { PetikDatabase } from '@/lib/store/db';
import { checkText } from '@/lib/store/variants/check-text';
import { store } from './library';

const STORED = '“Bendungan di hulu sungai selesai sebelum musim hujan,”';
const part = (kind: TextPart['kind'], exact: string): TextPart => ({ kind, exact, start: 0, end: exact.length, speaker: null });
const found = ({ part: { exact }, nearest }: { part: TextPart; nearest: { fidelity: string } | null }) =>
  `${exact} ${nearest?.fidelity ?? 'never'}`;

let db: PetikDatabase;
beforeEach(async () => {
  db = new PetikDatabase('check-text');
  await db.delete({ disableAutoOpen: false });
  await store(db, { outlet: 'kabar', exact: STORED });
});

describe('a pasted text', () => {
  const known = 'Bendungan di hulu sungai selesai sebelum musim hujan';
  const unknown = 'Pasar ikan pindah ke dermaga baru.';
  it('gives all its quotations, and of its sentences those that are stored', async () => {
    const parts = [part('sentence', unknown), part('quotation', '“Pasar ikan ditutup Senin malam.”'), part('sentence', known)];
    const { parts: checked, isCut } = await checkText(db, parts);
    expect(checked.map(found)).toEqual(['“Pasar ikan ditutup Senin malam.” never', `${known} verbatim`]);
    expect(isCut).toBe(false);
  });

  it('gives all sentences where it has no quotation', async () => {
    const { parts } = await checkText(db, [part('sentence', unknown), part('sentence', known)]);
    expect(parts.map(found)).toEqual([`${unknown} never`, `${known} verbatim`]);
  });

  it('leaves out what is too short to be told from others', async () => {
    expect((await checkText(db, [part('quotation', '“Ya, benar.”'), part('sentence', 'Begitu.')])).parts).toEqual([]);
  });

  it('is looked up as far as a long article goes', async () => {
    const { parts, isCut } = await checkText(
      db,
      Array.from({ length: 401 }, () => part('quotation', unknown)),
    );
    expect([parts.length, isCut]).toEqual([400, true]);
  });

  it('leaves nothing behind', async () => {
    const count = async () => Promise.all(db.tables.map((table) => table.count()));
    const before = await count();
    await checkText(db, [part('quotation', unknown), part('sentence', known)]);
    expect(await count()).toEqual(before);
  });
});
