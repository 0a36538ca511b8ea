import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { QuoteKind } from '@/lib/model/analysis';
import { PetikDatabase } from '@/lib/store/db';
import { deleteArticles } from '@/lib/store/delete-articles';
import { saveQuote } from '@/lib/store/keep-quote';
import { writeNote } from '@/lib/store/write-note';
import { indexBatch } from '@/lib/store/library/index-batch';
import { loadEntries } from '@/lib/store/library/load-entries';
import { type RecordedVisit, recordVisit } from '@/lib/store/record-visit';
import { undoDelete } from '@/lib/store/undo-delete';
import type { Visit, VisitQuote } from '@/lib/store/visit';
import { told } from '../checking/told-articles';
import { visit } from './visits';

let db: PetikDatabase;
afterEach(() => db.close());
beforeEach(async () => {
  db = new PetikDatabase('check-on-visit');
  await db.delete({ disableAutoOpen: false });
});

const OPENING =
  'Pasar lama dibuka kembali pada hari Senin setelah ditutup sejak kebakaran tahun lalu, dan ratusan pedagang datang sejak pagi untuk menata dagangan di kios yang baru selesai dicat. ';
const CLOSING =
  ' Pasar itu menampung empat ratus kios di dua lantai, dengan tempat parkir di belakang gedung. Jalan di depannya dilebarkan supaya angkutan kota dapat berhenti tanpa menutup jalan, dan lampu dipasang di tiap sudutnya.';
const BODY =
  '{Rina Lestari, Bupati|“Harga sewa tidak akan naik,”} kata Bupati Rina Lestari. {Damar|“Undian itu sudah adil,”} kata Damar.';
const NAIK = '“Harga sewa tidak akan naik,”';

/** A visit of an article told in one string (see `told`). */
function visitOf(body: string, at: number, change: { modified?: string | null; url?: string; keys?: string[] } = {}): Visit {
  const { text, quotes } = told(OPENING + body + CLOSING);
  const names = [...new Set(quotes.flatMap(({ speaker }) => speaker?.name ?? []))];
  const base = visit({ text, at, modified: change.modified ?? null, keys: change.keys ?? ['warta.example/1'] });
  return {
    ...base,
    article: { ...base.article, url: change.url ?? base.article.url, published: '2026-03-02T09:15:00+07:00' },
    quotes: quotes.map(({ exact, contents, speaker }): VisitQuote => {
      const kind: QuoteKind = 'direct';
      return {
        kind,
        exact,
        speaker: speaker && { ...speaker, official: true, person: names.indexOf(speaker.name) },
        targets: contents.map(({ start, end }) => ({
          quote: {
            exact: text.slice(start, end),
            prefix: text.slice(Math.max(0, start - 64), start),
            suffix: text.slice(end, end + 64),
          },
          position: { start, end },
        })),
        context: { channels: [], when: null },
        evidence: { cue: 'kata', source: null, sourceKind: null, sentence: `${exact} kata.`, rule: 'test', confidence: 1 },
      };
    }),
    people: names.map((name) => ({ name, official: true, titles: [], affiliations: [], mentionCount: 1 })),
  };
}

async function record(...of: Parameters<typeof visitOf>): Promise<RecordedVisit> {
  // As the service does: who said it, by today's reading of the former text.
  const rows = await db.quotes.toArray();
  const recorded = await recordVisit(db, visitOf(...of), new Map(rows.map(({ id, speaker }) => [id, speaker])));
  if (!recorded.ok) throw new Error(recorded.reason);
  return recorded;
}

/** Reads the article, and saves its quotes at these places. */
async function saved(body = BODY, at = [0]): Promise<{ first: RecordedVisit; id: string }> {
  const first = await record(body, 1000, { modified: '2026-03-02T09:15:00+07:00' });
  for (const index of at) await saveQuote(db, first.quotes[index]?.id as string, true, 1100);
  return { first, id: first.quotes[at[0] ?? 0]?.id as string };
}

describe('a visit of a stored article', () => {
  it('writes no check while the text is the same, and none for what was not kept', async () => {
    await saved();
    await record(BODY, 2000);
    await record(BODY.replace('adil', 'wajar'), 3000);
    expect(await db.checks.count()).toBe(0);
    expect(await db.revisions.count()).toBe(2);
  });

  it('tells what changed, between which texts and dates, and keeps the saved words', async () => {
    const { first, id } = await saved();
    await writeNote(db, { quoteId: id }, { text: 'janji' }, 1200);
    await record(BODY, 2000);
    const second = await record(BODY.replace('naik', 'turun'), 3000, { modified: '2026-03-02T09:15:00+07:00' });
    expect(await db.checks.toArray()).toMatchObject([
      {
        quoteId: id,
        verdict: 'changed',
        since: 2000,
        at: 3000,
        fromRevisionId: first.revisionId,
        revisionId: second.revisionId,
        formerModified: '2026-03-02T09:15:00+07:00',
        modified: '2026-03-02T09:15:00+07:00',
        exact: '“Harga sewa tidak akan turun,”',
        speaker: { name: 'Rina Lestari', personId: second.personIds[0] },
        reattributed: false,
        difference: [
          { kind: 'same', text: '“Harga sewa tidak akan' },
          { kind: 'deleted', text: ' naik' },
          { kind: 'inserted', text: ' turun' },
          { kind: 'same', text: ',”' },
        ],
      },
    ]);
    expect(await db.quotes.get(id)).toMatchObject({ exact: NAIK, present: true, revisionId: first.revisionId, lastSeen: 2000 });
    expect(second.notes.get(id)?.text).toBe('janji');
  });

  it('ties the changed words to the saved quote: no stranger beside it, at later visits neither', async () => {
    const { id } = await saved();
    const changed = BODY.replace('naik', 'turun');
    for (const at of [3000, 4000]) {
      const { quotes, trails } = await record(changed, at);
      expect(quotes.map((quote) => quote.id)[0]).toBe(id);
      expect(trails.get(id)?.steps).toHaveLength(1);
      expect(await db.quotes.count()).toBe(2);
    }
    expect(await db.checks.count()).toBe(1);
    expect(await db.articles.toArray()).toMatchObject([{ quoteCount: 2, savedCount: 1 }]);
  });

  it('tells of a quote that is gone, and that it came back', async () => {
    const { id } = await saved();
    const gone = await record(BODY.slice(BODY.indexOf('{Damar')), 3000);
    expect(gone.absent).toMatchObject([{ id, exact: NAIK, present: false }]);
    const back = await record(BODY, 4000);
    expect(back.quotes[0]).toMatchObject({ id, present: true, lastSeen: 4000 });
    expect(back.trails.get(id)).toMatchObject({
      firstSeen: 1000,
      steps: [
        { verdict: 'missing', at: 3000 },
        { verdict: 'verbatim', at: 4000 },
      ],
      edit: null,
    });
    await record(`${BODY} Tambahan.`, 5000);
    expect(await db.checks.count()).toBe(2);
  });

  it('tells of another speaker, and keeps the one that was saved', async () => {
    const { id } = await saved();
    const swapped = BODY.replace('{Rina Lestari, Bupati|', '{Damar|').replace('Bupati Rina Lestari', 'Damar');
    const { quotes, trails } = await record(swapped, 3000);
    expect(quotes[0]).toMatchObject({ id, speaker: { name: 'Rina Lestari', titles: ['Bupati'] } });
    expect(trails.get(id)?.edit).toMatchObject({
      verdict: 're-attributed',
      difference: [],
      attribution: [{ text: 'Rina Lestari, Bupati' }, { text: 'Damar' }],
    });
    await record(swapped, 4000);
    expect(await db.quotes.get(id)).toMatchObject({ speaker: { name: 'Rina Lestari' } });
  });

  it('does not take a newer reading of the same text for a change of it', async () => {
    const { id } = await saved();
    await record(BODY.replace('{Rina Lestari, Bupati|', '{Damar|'), 2000);
    expect(await db.checks.count()).toBe(0);
    expect(await db.quotes.get(id)).toMatchObject({ speaker: { name: 'Damar' } });
  });

  it('tells each change of several once', async () => {
    const { id } = await saved();
    await record(BODY.replace('naik', 'turun'), 3000);
    await record(`${BODY.replace('naik', 'turun')} Tambahan.`, 4000);
    const { trails } = await record(BODY.replace('naik', 'tetap'), 5000);
    expect(trails.get(id)).toMatchObject({ steps: [{ at: 3000 }, { at: 5000 }], edit: { since: 4000, at: 5000 } });
  });

  it('says nothing of quotes on a page that shows only a part of the article', async () => {
    const { id } = await saved();
    const part = visit({ text: OPENING, at: 3000, keys: ['warta.example/1'], quotes: [] });
    await recordVisit(db, part);
    expect(await db.checks.count()).toBe(0);
    expect((await record(BODY, 4000)).quotes[0]).toMatchObject({ id, exact: NAIK, present: true });
    expect(await db.checks.count()).toBe(0);
  });

  it('knows an article that has moved to another address, changed or not', async () => {
    const { id, first } = await saved();
    const moved = await record(BODY, 3000, { url: 'https://www.warta.example/ekonomi/77', keys: ['warta.example/ekonomi/77'] });
    expect([moved.articleId, moved.quotes[0]?.id]).toEqual([first.articleId, id]);
    const again = await record(BODY.replace('naik', 'turun'), 4000, {
      url: 'https://m.warta.example/pasar/5',
      keys: ['warta.example/pasar/5'],
    });
    expect([again.articleId, again.quotes[0]?.id]).toEqual([first.articleId, id]);
    expect(await db.checks.toArray()).toMatchObject([{ verdict: 'changed', since: 3000 }]);
    const elsewhere = await record(BODY, 5000, { url: 'https://kabar.example/5', keys: ['kabar.example/5'] });
    expect(elsewhere.articleId).not.toBe(first.articleId);
  });

  it('lists trails in the library, also after a deletion that was undone', async () => {
    const { first, id } = await saved();
    await record(BODY.replace('naik', 'turun'), 3000);
    const deletion = await deleteArticles(db, 'all', 3500);
    expect(await db.checks.count()).toBe(0);
    await undoDelete(db, deletion.trashId as string);
    await indexBatch(db);
    const [document] = await db.documents.toArray();
    const found = { number: document?.number ?? 0, slots: [] };
    const entries = await loadEntries(db, [found], first.articleId);
    expect(entries.get(found.number)?.quotes).toMatchObject([
      { id, exact: NAIK, trail: { firstSeen: 1000, steps: [{ verdict: 'changed' }] } },
      { trail: null },
    ]);
  });

  it('forgets the checks of a quote that the reader no longer keeps', async () => {
    const { id } = await saved();
    await record(BODY.replace('naik', 'turun'), 3000);
    await saveQuote(db, id, false, 3500);
    const { quotes } = await record(BODY.replace('naik', 'turun'), 4000);
    expect(quotes[0]).toMatchObject({ exact: '“Harga sewa tidak akan turun,”', savedAt: 0 });
    expect(await db.checks.count()).toBe(0);
  });

  it('joins the checks of two articles that turn out to be one', async () => {
    const { id } = await saved();
    await record(BODY.replace('naik', 'turun'), 3000);
    const other = visitOf(BODY, 2000, { keys: ['x.example/1'], url: 'https://x.example/1' });
    await recordVisit(db, other);
    const both = visitOf(BODY.replace('naik', 'turun'), 5000, { keys: ['warta.example/1', 'x.example/1'] });
    await recordVisit(db, both);
    expect(await db.checks.toArray()).toMatchObject([{ quoteId: id, verdict: 'changed' }]);
    const revisions = new Set((await db.revisions.toArray()).map((revision) => revision.id));
    for (const { revisionId, fromRevisionId } of await db.checks.toArray())
      expect([revisionId, fromRevisionId].every((each) => each !== null && revisions.has(each))).toBe(true);
  });
});
