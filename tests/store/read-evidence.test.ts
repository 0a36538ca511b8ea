import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describe as describePlace } from '@/lib/anchoring/describe';
import { correctQuote } from '@/lib/store/correct-quote';
import { PetikDatabase } from '@/lib/store/db';
import { hashText } from '@/lib/store/hash-text';
import { saveQuote } from '@/lib/store/keep-quote';
import { readEvidence } from '@/lib/store/read-evidence';
import { recordVisit } from '@/lib/store/record-visit';
import { writeNote } from '@/lib/store/write-note';
import { quote, visit } from './visits';

let db: PetikDatabase;
beforeEach(async () => {
  db = new PetikDatabase('read-evidence');
  await db.delete({ disableAutoOpen: false });
});
afterEach(() => db.close());

const WORDS = '"Kami siap menanam padi lagi mulai besok."';
const OTHER = '"Kami siap menanam padi lagi mulai lusa."';
const told = (words: string) => `Hujan turun dua pekan.\n${words} kata Rina Lestari.\nJalan dibuka.`;

/** Reads the article with these words in it. */
async function read(words: string, at: number): Promise<string> {
  const text = told(words);
  const start = text.indexOf(words);
  const targets = [describePlace(text, { start, end: start + words.length })];
  const recorded = await recordVisit(db, visit({ text, quotes: [{ ...quote(words, 0), targets }], at }));
  if (!recorded.ok) throw new Error(recorded.reason);
  return recorded.quotes[0]?.id as string;
}

describe('what is known of a quote', () => {
  it('is its article, the texts with the place in each, its checks and corrections, by time', async () => {
    const id = await read(WORDS, 1000);
    await saveQuote(db, id, true, 1100);
    await read(OTHER, 2000);
    await correctQuote(db, id, { kind: 'mixed', speaker: null, person: null, isQuote: true }, 2500);
    const evidence = await readEvidence(db, id);
    expect(evidence).toMatchObject({
      quote: { exact: WORDS, savedAt: 1100 },
      article: { title: 'Rapat berlanjut' },
      checksum: await hashText(WORDS),
      texts: [
        { firstSeen: 1000, hash: await hashText(told(WORDS)), holds: true, passage: `${WORDS} kata Rina Lestari.` },
        { firstSeen: 2000, hash: await hashText(told(OTHER)), holds: false, passage: `${OTHER} kata Rina Lestari.` },
      ],
      checks: [{ verdict: 'changed', at: 2000, exact: OTHER }],
      corrections: [{ at: 2500, change: { what: 'kind', kind: 'mixed' } }],
    });
  });

  it('leaves out what is said of other quotes', async () => {
    const recorded = await recordVisit(
      db,
      visit({ quotes: [quote(WORDS, 0), quote(OTHER, 0)], text: told(`${WORDS} ${OTHER}`) }),
    );
    const [one, other] = recorded.ok ? recorded.quotes : [];
    await correctQuote(db, other?.id ?? '', { kind: 'mixed', speaker: null, person: null, isQuote: true }, 1500);
    const title = { personId: one?.speaker?.personId ?? '', official: true, titles: ['Camat'] };
    await correctQuote(db, other?.id ?? '', { kind: null, speaker: null, person: title, isQuote: true }, 1600);
    expect((await readEvidence(db, one?.id ?? ''))?.corrections.map(({ change }) => change.what)).toEqual(['person']);
  });

  it('says where words stand no more', async () => {
    const id = await read(WORDS, 1000);
    await writeNote(db, { quoteId: id }, { text: 'Penting' }, 1100);
    await recordVisit(db, visit({ text: 'Hujan turun dua pekan.\nJalan dibuka.', quotes: [], at: 2000 }));
    expect((await readEvidence(db, id))?.texts[1]).toMatchObject({ holds: false, passage: null });
  });

  it('is nothing of a quote that is gone', async () => {
    expect(await readEvidence(db, 'q')).toBeNull();
  });
});
