import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { evaluateInChrome } from './firefox-chrome-scope';
import type { BrowserName } from './petik-browser';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SCHEMES = ['light', 'dark'] as const;

/**
 * What axe finds on a page, in the light and in the dark: rule and element of each fault. All its rules, with that for the
 * size of targets, which WCAG 2.2 brought and axe leaves off. `within`: only there.
 */
export async function axeFaults(name: BrowserName, page: Page, within = ''): Promise<string[]> {
  const all: string[] = [];
  for (const scheme of SCHEMES) {
    await prefer(name, page, scheme);
    all.push(...(await faults(page, within)).map((fault) => `${scheme}: ${fault}`));
  }
  await prefer(name, page, 'light');
  return all;
}

async function faults(page: Page, within: string): Promise<string[]> {
  await page.evaluate(AXE);
  // What is partly under a bar that stays would be taken for covered.
  if (within === '') await page.evaluate(() => scrollTo(0, 0));
  const where = within === '' ? 'document' : `{ include: [${JSON.stringify(within)}] }`;
  const run = `axe.run(${where}, { rules: { 'target-size': { enabled: true } } })`;
  const found = await page.evaluate(`${run}.then((result) => JSON.stringify(result.violations))`);
  const violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] = JSON.parse(String(found));
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary.replace(/\s+/g, ' ')}`),
  );
}

/** Has the page shown in one of the colour schemes. Firefox's driver cannot ask for one; its preference can, for all pages. */
async function prefer(name: BrowserName, page: Page, scheme: 'light' | 'dark'): Promise<void> {
  if (name === 'chromium') return page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  const set = `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1})`;
  await evaluateInChrome(page.browser(), set);
  await page.waitForFunction((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, {}, scheme);
}
