/** What the library's bench evaluates in the library page. Each gives an expression whose value is a promise. */
import type { PageClues, PageText } from '@/lib/model/page-text';
import { pageExpression } from '../browser/page-expression';

/** Adds rows to a table of the database, which must exist. */
export function writeRows(table: string, rows: readonly unknown[]): string {
  return pageExpression(
    (name: string, list: readonly unknown[]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('petik');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(name, 'readwrite');
          for (const row of list) transaction.objectStore(name).put(row);
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [table, rows],
  );
}

/** Ms from the start of loading to the first article in the list. */
export function firstListTime(): string {
  return pageExpression(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (!document.querySelector('.entry-title')) return false;
          document.body.getBoundingClientRect();
          resolve(performance.now());
          return true;
        };
        if (look()) return;
        const observer = new MutationObserver(() => look() && observer.disconnect());
        observer.observe(document, { childList: true, subtree: true });
      }),
    [],
  );
}

/** Ms from the start of loading to the reports of one statement. */
export function variantsTime(): string {
  return pageExpression(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (!document.querySelector('.at-hand')) return false;
          document.body.getBoundingClientRect();
          resolve(performance.now());
          return true;
        };
        if (look()) return;
        const observer = new MutationObserver(() => look() && observer.disconnect());
        observer.observe(document, { childList: true, subtree: true });
      }),
    [],
  );
}

/** Defines `petikAnswered`, which the others use: waits until the page has answered a view and laid it out. */
export function prepare(): string {
  return pageExpression(() => {
    Object.assign(globalThis, {
      petikAnswered: (isAnswer: () => boolean) =>
        new Promise<number>((resolve) => {
          const look = () => {
            if (!isAnswer()) return false;
            document.body.getBoundingClientRect();
            resolve(performance.now());
            return true;
          };
          if (look()) return;
          const observer = new MutationObserver(() => look() && observer.disconnect());
          observer.observe(document, { childList: true, subtree: true, attributes: true });
        }),
    });
  }, []);
}

type Answered = (isAnswer: () => boolean) => Promise<number>;

/** Ms from the last keystroke of a search to its results. */
export function searchTime(query: string): string {
  return pageExpression(
    async (wanted: string) => {
      const answered = (globalThis as unknown as { petikAnswered: Answered }).petikAnswered;
      const field = document.querySelector<HTMLInputElement>('[type=search]') as HTMLInputElement;
      await new Promise((resolve) => setTimeout(resolve, 100));
      const started = performance.now();
      field.value = wanted;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      const ended = await answered(() => {
        const answer = document.querySelector<HTMLElement>('[data-answered]')?.dataset.answered ?? '';
        return (new URLSearchParams(answer).get('q') ?? '') === wanted;
      });
      return ended - started;
    },
    [query],
  );
}

/** Ms from a click on a person's name to the dossier with the first quotes. */
export function dossierTime(personId: string): string {
  return pageExpression(
    async (id: string) => {
      const answered = (globalThis as unknown as { petikAnswered: Answered }).petikAnswered;
      const link = document.createElement('a');
      link.setAttribute('href', `?shelf=people&open=${id}`);
      document.body.append(link);
      await new Promise((resolve) => setTimeout(resolve, 100));
      const started = performance.now();
      link.click();
      const ended = await answered(() => {
        const answer = document.querySelector<HTMLElement>('[data-answered]')?.dataset.answered ?? '';
        return answer.includes(id) && document.querySelector('.dossier') !== null && document.querySelector('.quote') !== null;
      });
      link.remove();
      return ended - started;
    },
    [personId],
  );
}

/** Ms from the reading of an article to the answer that is painted, quotes found, compared with the store and written. */
export function revisitTime(round: number): string {
  return pageExpression(
    async (nth: number) => {
      const paragraphs = Array.from(
        { length: 12 },
        (_, index) =>
          `Panen ke-${index} di lembah itu berlangsung tenang. "Kami menanam ${index + 2} petak sawah lebih awal tahun ini," kata Ketua Koperasi Tani Sri Harjanti kepada wartawan.`,
      );
      const text = paragraphs.join('\n');
      let start = 0;
      const blocks = paragraphs.map((paragraph) => {
        const block = { kind: 'paragraph' as const, start, end: start + paragraph.length };
        start = block.end + 1;
        return block;
      });
      const title = 'Panen lebih awal';
      const clues: PageClues = {
        ...{ headline: null, windowTitle: title, language: 'id', canonical: '', jsonLd: [], bylines: [], dates: [] },
        meta: [
          ['og:site_name', 'Lembah'],
          ['article:published_time', '2026-01-02'],
        ],
        headings: [{ level: 1, text: title, isBefore: true }],
      };
      const page: PageText = { url: 'https://www.lembah.example/panen', text, blocks, clues };
      const runtime = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<{ err?: unknown }> } } }
      ).chrome.runtime;
      await new Promise((resolve) => setTimeout(resolve, 300));
      const started = performance.now();
      const reply = await runtime.sendMessage({ id: nth, type: 'articleRead', data: { page }, timestamp: Date.now() });
      if (reply?.err !== undefined) throw new Error(JSON.stringify(reply.err));
      return performance.now() - started;
    },
    [round],
  );
}

/** What the store holds of some visits. */
export interface Visits {
  /** Articles that were seen after the given time. */
  readonly articles: number;
  /** Quotes that the reader keeps. */
  readonly saved: number;
  /** Checks with any other verdict than that the words are the same. */
  readonly notVerbatim: number;
}

/** The visits after `since` (ms since 1970), as a `Visits`. */
export function storedVisits(since: number): string {
  return pageExpression(
    (after: number) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('petik');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['articles', 'quotes', 'checks']);
          const articles = transaction.objectStore('articles').index('lastSeen').count(IDBKeyRange.lowerBound(after));
          const saved = transaction.objectStore('quotes').index('savedAt').count();
          const checks = transaction.objectStore('checks').getAll();
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            const notVerbatim = checks.result.filter(({ verdict }) => verdict !== 'verbatim').length;
            resolve({ articles: articles.result, saved: saved.result, notVerbatim });
          };
        };
      }),
    [since],
  );
}

/** Saves all quotes of the store, which must be small, as a click on each would. */
export function saveAllQuotes(): string {
  return pageExpression(async () => {
    const ids = await new Promise<IDBValidKey[]>((resolve, reject) => {
      const opening = indexedDB.open('petik');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const reading = opening.result.transaction('quotes').objectStore('quotes').getAllKeys();
        reading.onerror = () => reject(reading.error);
        reading.onsuccess = () => {
          opening.result.close();
          resolve(reading.result);
        };
      };
    });
    const runtime = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<{ err?: unknown }> } } }
    ).chrome.runtime;
    for (const [id, quoteId] of ids.entries()) {
      const message = { id, type: 'saveQuote', data: { quoteId, saved: true }, timestamp: Date.now() };
      const reply = await runtime.sendMessage(message);
      if (reply?.err !== undefined) throw new Error(JSON.stringify(reply.err));
    }
  }, []);
}
