import type { PetikBrowser } from './petik-browser';

/** Reads a table of Petik's database as it lies in the browser. */
export async function storedRows<T>(browser: PetikBrowser, table: string): Promise<T[]> {
  // A page that runs nothing, so that reading changes nothing.
  const page = await browser.openExtensionPage('welcome.html');
  try {
    return (await page.evaluate(readTable(table))) as T[];
  } finally {
    await page.close();
  }
}

/** Evaluated in the page as text, so that no transpiler's helper is missing there. */
const readTable = (table: string): string => `(async () => {
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('petik');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  try {
    return await new Promise((resolve, reject) => {
      const reading = database.transaction(${JSON.stringify(table)}).objectStore(${JSON.stringify(table)}).getAll();
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    });
  } finally {
    database.close();
  }
})()`;
