import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from './petik-browser';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page, in the light and, where the driver can ask for it, in the dark: rule and first element of each fault. */
export async function axeFaults(name: BrowserName, page: Page): Promise<string[]> {
  const found = await faults(page);
  if (name === 'firefox') return found;
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  return [...found, ...(await faults(page)).map((fault) => `dark: ${fault}`)];
}

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate('axe.run().then((result) => JSON.stringify(result.violations))');
  const violations: { id: string; nodes: { html: string }[] }[] = JSON.parse(String(found));
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
