import type { AppearanceRecord, ArticleRecord, QuoteRecord } from '@/lib/model/records';
import type { PetikBrowser } from './petik-browser';

export interface Stored {
  readonly articles: readonly ArticleRecord[];
  readonly quotes: readonly QuoteRecord[];
  readonly appearances: readonly AppearanceRecord[];
}

/** Reads articles, quotes and people's appearances from Petik's database as it lies in the browser, by article and in its order. */
export async function storedQuotes(browser: PetikBrowser): Promise<Stored> {
  const page = await browser.openExtensionPage('library.html');
  try {
    const stored = (await page.evaluate(readDatabase)) as Stored;
    return { articles: stored.articles, quotes: inOrder(stored.quotes), appearances: inOrder(stored.appearances) };
  } finally {
    await page.close();
  }
}

function inOrder<T extends { readonly articleId: string; readonly order: number }>(rows: readonly T[]): readonly T[] {
  return [...rows].sort((a, b) => a.articleId.localeCompare(b.articleId) || a.order - b.order);
}

/** Evaluated in the page as text, so that no transpiler's helper is missing there. */
const readDatabase = `(async () => {
  const stored = { articles: [], quotes: [], appearances: [] };
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    for (const table of Object.keys(stored).filter((each) => database.objectStoreNames.contains(each))) {
      stored[table] = await new Promise((resolve, reject) => {
        const reading = database.transaction(table).objectStore(table).getAll();
        reading.onsuccess = () => resolve(reading.result);
        reading.onerror = () => reject(reading.error);
      });
    }
    database.close();
  }
  return stored;
})()`;
