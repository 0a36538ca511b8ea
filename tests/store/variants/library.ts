import type { PetikDatabase } from '@/lib/store/db';
import { recordVisit } from '@/lib/store/record-visit';
import type { VisitQuote } from '@/lib/store/visit';
import { quote, visit } from '../visits';

/** What one invented outlet reports. */
export interface Told {
  /** Names article and outlet. */
  readonly outlet: string;
  readonly exact: string;
  readonly by?: string;
  readonly titles?: readonly string[];
  readonly agency?: string;
  readonly text?: string;
  readonly day?: string;
}

/** Stores an article with one quote; gives the quote's id. */
export async function store(db: PetikDatabase, told: Told): Promise<string> {
  const {
    outlet,
    exact,
    by = 'Rina Lestari',
    titles = ['Menteri'],
    agency,
    text = `Berita ${outlet}. ${exact}`,
    day = '2026-03-02',
  } = told;
  const base = quote(exact, 0, by);
  const said: VisitQuote = {
    ...base,
    speaker: base.speaker && { ...base.speaker, titles },
    context: { channels: agency ? [{ kind: 'agency', words: `dikutip ${agency}`, outlet: agency }] : [], when: null },
  };
  const url = `https://www.${outlet}.example/1`;
  const { article } = visit();
  const stored = await recordVisit(db, {
    ...visit(),
    article: { ...article, url, publisher: outlet, title: `Judul ${outlet}`, published: `${day}T08:00:00+07:00`, text },
    keys: [`${outlet}.example/1`],
    quotes: [said],
    people: [{ name: by, official: true, titles, affiliations: [], mentionCount: 1 }],
  });
  if (!stored.ok) throw new Error(stored.reason);
  return stored.quotes[0]?.id ?? '';
}
