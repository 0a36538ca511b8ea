import { beforeEach, describe, expect, it } from 'vitest';
import { PetikDatabase } from '@/lib/store/db';
import { correctQuote, undoCorrection } from '@/lib/store/correct-quote';
import { deleteArticles } from '@/lib/store/delete-articles';
import { markQuote, readNewestText } from '@/lib/store/mark-quote';
import { undoDelete } from '@/lib/store/undo-delete';
import { findNearest } from '@/lib/store/variants/find-nearest';
import { countVariants, findGroup } from '@/lib/store/variants/find-group';
import { printBatch } from '@/lib/store/variants/keep-prints';
import { store } from './library';

const FULL = '“Bendungan di hulu sungai selesai sebelum musim hujan, dan warga desa tidak perlu mengungsi lagi,”';
const SHORTER = '“Bendungan di hulu sungai selesai sebelum musim hujan,”';
const CHANGED = '“Bendungan di hulu sungai rampung sebelum musim hujan, dan warga desa perlu mengungsi lagi,”';
const OTHER = '“Harga gabah petani naik karena panen raya terlambat dua pekan.”';
const STOCK = '“Kita serahkan kepada pihak berwajib.”';

let db: PetikDatabase;
let name = 0;
beforeEach(() => {
  name += 1;
  db = new PetikDatabase(`variants-${name}`);
});

async function outlets(quoteId: string): Promise<string[][]> {
  const group = await findGroup(db, quoteId);
  return (group?.sources ?? []).map(({ variants }) => variants.map(({ article }) => article.publisher ?? ''));
}

describe('the variants of a quote', () => {
  it('are one group, the earliest first, whichever of them is asked for', async () => {
    const full = await store(db, { outlet: 'kabar', exact: FULL, day: '2026-03-03' });
    const changed = await store(db, { outlet: 'warta', exact: CHANGED, day: '2026-03-04' });
    const shorter = await store(db, { outlet: 'lintas', exact: SHORTER, day: '2026-03-02' });
    await store(db, { outlet: 'lain', exact: OTHER });
    for (const id of [full, changed, shorter]) expect(await outlets(id)).toEqual([['lintas'], ['kabar'], ['warta']]);
    expect(await countVariants(db, [full, changed, shorter])).toEqual(new Map([full, changed, shorter].map((id) => [id, 2])));
  });

  it('tell which words were dropped or changed, from the quote at hand', async () => {
    const full = await store(db, { outlet: 'kabar', exact: FULL });
    await store(db, { outlet: 'warta', exact: CHANGED });
    const group = await findGroup(db, full);
    const [own, other] = (group?.sources ?? []).flatMap(({ variants }) => variants);
    expect(own?.difference).toEqual([]);
    const changes = other?.difference.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => `${kind} ${text.trim()}`);
    expect(changes).toEqual(['deleted selesai', 'inserted rampung', 'deleted tidak']);
  });

  it.each([
    { what: 'another name', by: 'Bayu Anggoro', naming: 'other-name' },
    { what: 'another title', titles: ['Gubernur'], naming: 'other-title' },
    { what: 'no title', titles: [], naming: 'other-title' },
    { what: 'a part of the name', by: 'Lestari', naming: 'same' },
  ])('tell that the speaker has $what', async ({ naming, what: _, ...given }) => {
    const one = await store(db, { outlet: 'kabar', exact: FULL });
    await store(db, { outlet: 'warta', exact: FULL, ...given });
    const variants = (await findGroup(db, one))?.sources.flatMap((source) => source.variants) ?? [];
    expect(variants.map((variant) => variant.naming)).toEqual(['same', naming]);
  });

  it('are none for stock phrases of different people, and for words of its own', async () => {
    const one = await store(db, { outlet: 'kabar', exact: STOCK });
    const alone = await store(db, { outlet: 'lain', exact: OTHER });
    await store(db, { outlet: 'warta', exact: STOCK, by: 'Bayu Anggoro' });
    expect(await countVariants(db, [one, alone, 'gone'])).toEqual(new Map());
    expect(await outlets(one)).toEqual([['kabar']]);
    expect(await findGroup(db, 'gone')).toBeNull();
  });

  it('fold ten copies of one wire into one source', async () => {
    const wire = Array.from({ length: 40 }, (_, index) => `tanggul${index} kanal${index} pintu${index}`).join(' ');
    const papers = Array.from({ length: 10 }, (_, index) => `koran${index}`);
    for (const outlet of papers) await store(db, { outlet, exact: FULL, text: `Kota ${outlet}. ${wire}. ${FULL}` });
    const own = await store(db, { outlet: 'mandiri', exact: FULL, day: '2026-03-05' });
    expect((await outlets(own)).map((group) => group.length)).toEqual([10, 1]);
    expect((await findGroup(db, own))?.articleCount).toBe(11);
  });

  it('fold what names the same agency, and name it', async () => {
    const one = await store(db, { outlet: 'kabar', exact: FULL, agency: 'Antara' });
    await store(db, { outlet: 'warta', exact: SHORTER, agency: 'Kantor Berita Antara' });
    await store(db, { outlet: 'lintas', exact: FULL });
    const group = await findGroup(db, one);
    expect(group?.sources.map(({ agency, articleCount }) => [agency, articleCount])).toEqual([
      ['Antara', 2],
      [null, 1],
    ]);
  });

  it('follow what is read anew, deleted and put back', async () => {
    const one = await store(db, { outlet: 'kabar', exact: FULL });
    const two = await store(db, { outlet: 'warta', exact: FULL });
    const { articleId = '' } = (await db.quotes.get(two)) ?? {};
    const deletion = await deleteArticles(db, [articleId], 5);
    expect(await countVariants(db, [one])).toEqual(new Map());
    await undoDelete(db, deletion.trashId ?? '');
    expect(await printBatch(db)).toBe(0);
    expect(await countVariants(db, [one])).toEqual(new Map([[one, 1]]));
    await store(db, { outlet: 'warta', exact: OTHER });
    expect(await countVariants(db, [one])).toEqual(new Map());
  });

  it('follow what the reader corrects: no quote, somebody else, and as it was', async () => {
    const one = await store(db, { outlet: 'kabar', exact: FULL });
    const two = await store(db, { outlet: 'warta', exact: FULL });
    const wish = { kind: null, speaker: null, person: null, isQuote: true };
    await correctQuote(db, two, { ...wish, isQuote: false }, 5);
    await store(db, { outlet: 'warta', exact: FULL });
    expect(await countVariants(db, [one])).toEqual(new Map());
    for (const { id } of await db.corrections.toArray()) await undoCorrection(db, id);
    expect(await countVariants(db, [one])).toEqual(new Map([[one, 1]]));
    await correctQuote(db, two, { ...wish, speaker: { name: 'Bayu Anggoro', personId: null, isPerson: true } }, 6);
    const variants = (await findGroup(db, one))?.sources.flatMap((source) => source.variants) ?? [];
    expect(variants.map(({ naming }) => naming)).toEqual(['same', 'other-name']);
  });

  it('hold the words that the reader marked', async () => {
    const one = await store(db, { outlet: 'kabar', exact: FULL });
    const { articleId = '' } = (await db.quotes.get(await store(db, { outlet: 'warta', exact: OTHER }))) ?? {};
    const text = await readNewestText(db, articleId);
    const target = { quote: { exact: FULL, prefix: '', suffix: '' }, position: { start: 0, end: FULL.length } };
    if (text) await markQuote(db, text, { target, sentence: '' }, 9);
    expect(await countVariants(db, [one])).toEqual(new Map([[one, 1]]));
  });

  it('of a library of before are found once their fingerprints are made, batch by batch', async () => {
    const one = await store(db, { outlet: 'kabar', exact: FULL });
    for (let index = 0; index < 4; index += 1) await store(db, { outlet: `koran${index}`, exact: FULL });
    await db.prints.toCollection().modify({ prints: [], waiting: 1 });
    expect(await countVariants(db, [one])).toEqual(new Map());
    expect(await printBatch(db, 3)).toBe(2);
    expect(await printBatch(db, 3)).toBe(0);
    expect(await countVariants(db, [one])).toEqual(new Map([[one, 4]]));
  });
});

describe('the nearest stored quote', () => {
  it.each([
    { what: 'verbatim', exact: FULL.slice(1, -2) },
    { what: 'part', exact: 'Bendungan di hulu sungai selesai sebelum musim hujan' },
    { what: 'part', exact: 'warga desa tidak perlu mengungsi lagi' },
    { what: 'changed', exact: CHANGED },
  ])('is $what for $exact', async ({ what, exact }) => {
    const id = await store(db, { outlet: 'kabar', exact: FULL });
    await store(db, { outlet: 'lain', exact: OTHER });
    const nearest = await findNearest(db, { exact, speaker: null });
    expect([nearest?.fidelity, nearest?.quote.id, nearest?.otherSpeaker]).toEqual([what, id, false]);
  });

  it('is the one with the same words before one that is changed or cut', async () => {
    await store(db, { outlet: 'kabar', exact: FULL });
    await store(db, { outlet: 'warta', exact: CHANGED });
    const id = await store(db, { outlet: 'lintas', exact: SHORTER, day: '2026-04-01' });
    expect((await findNearest(db, { exact: SHORTER, speaker: null }))?.quote.id).toBe(id);
  });

  it('tells that somebody else said it, and prefers who is named', async () => {
    await store(db, { outlet: 'kabar', exact: FULL });
    const nearest = await findNearest(db, { exact: FULL, speaker: { name: 'Bayu Anggoro' } });
    expect([nearest?.fidelity, nearest?.otherSpeaker]).toEqual(['verbatim', true]);
    const id = await store(db, { outlet: 'warta', exact: FULL, by: 'Bayu Anggoro' });
    expect((await findNearest(db, { exact: FULL, speaker: { name: 'Bayu Anggoro' } }))?.quote.id).toBe(id);
  });

  it.each([OTHER, '“Ya.”', '', 'Bendungan di hulu sungai jebol'])('is none for %s', async (exact) => {
    await store(db, { outlet: 'kabar', exact: FULL });
    expect(await findNearest(db, { exact, speaker: null })).toBeNull();
  });
});
