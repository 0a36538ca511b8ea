/** What tests of backups evaluate in the backup page. Each gives an expression; values are promises or plain. */
import { pageExpression } from './page-expression';

/** Keeps the next files that the page saves at hand, instead of the downloads folder. */
export const CATCH_FILE = `(() => {
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => { globalThis.petikFile = blob; return make(new Blob(['caught'])); };
  HTMLAnchorElement.prototype.click = function () { globalThis.petikFileName = this.download; };
})()`;

/** The caught file, in base 64. */
export const CAUGHT_FILE = `new Promise((resolve, reject) => {
  const reader = new FileReader();
  reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(',') + 1));
  reader.onerror = () => reject(reader.error);
  reader.readAsDataURL(globalThis.petikFile);
})`;

/** Chooses a file (in base 64; null for the caught one) in the page's field for files, as a reader does. */
export function chooseFile(name: string, base64: string | null): string {
  return pageExpression(
    (fileName: string, content: string | null) => {
      const caught = (globalThis as unknown as { petikFile?: Blob }).petikFile;
      const bytes = content === null ? (caught as Blob) : Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], fileName));
      const field = document.querySelector('[type=file]') as HTMLInputElement;
      field.files = transfer.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [name, base64],
  );
}

/** For each of these tables of the database: how many rows it has, and a digest of them in the order of their keys. */
export function digestTables(tables: readonly string[]): string {
  return pageExpression(
    async (names: readonly string[]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('petik');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const sorted = (_: string, value: unknown) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
          : value;
      const page = (name: string, after: IDBKeyRange | null) =>
        new Promise<{ id: string }[]>((resolve, reject) => {
          const reading = database.transaction(name).objectStore(name).getAll(after, 2000);
          reading.onsuccess = () => resolve(reading.result);
          reading.onerror = () => reject(reading.error);
        });
      const digests: Record<string, string> = {};
      for (const name of names) {
        let digest = '';
        let count = 0;
        for (let rows = await page(name, null); rows.length > 0; ) {
          const bytes = new TextEncoder().encode(digest + JSON.stringify(rows, sorted));
          const hashed = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
          digest = [...hashed].map((byte) => byte.toString(16).padStart(2, '0')).join('');
          count += rows.length;
          rows = await page(name, IDBKeyRange.lowerBound(rows.at(-1)?.id, true));
        }
        digests[name] = `${count} ${digest}`;
      }
      database.close();
      return JSON.stringify(digests);
    },
    [tables],
  );
}

/** Empties these tables of the database. */
export function clearTables(tables: readonly string[]): string {
  return pageExpression(
    (names: readonly string[]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('petik');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction([...names], 'readwrite');
          for (const name of names) transaction.objectStore(name).clear();
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [tables],
  );
}
