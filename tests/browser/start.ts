/**
 * `npm start`: builds Petik, serves the demo article on the loopback device and opens it with Petik at work.
 * With a display a browser window stays open; without one the quotes are printed and a screenshot is saved.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildFor } from './build';
import { launch } from './launch';
import { savePicture } from './demo-picture';
import type { BrowserName, PetikBrowser } from './petik-browser';
import { quoteTable } from './quote-table';
import { serveSite } from './serve';
import { storedQuotes } from './stored-quotes';

const name: BrowserName = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
const headless =
  process.argv.includes('--headless') ||
  !(process.env.DISPLAY || process.env.WAYLAND_DISPLAY || /^(darwin|win32)$/.test(process.platform));
/** The same at every start, so that the library knows the demo again. */
const PORT = 4738;
const screenshot = `.cache/demo-${name}.png` as const;

async function annotated(page: Page): Promise<void> {
  const painted = `[...CSS.highlights.keys()].some((name) => name.startsWith('petik-'))`;
  await page.waitForFunction(painted, { timeout: 15_000 });
}

async function report(browser: PetikBrowser, page: Page): Promise<void> {
  await savePicture(browser, page, screenshot);
  const { quotes, appearances } = await storedQuotes(browser);
  if (quotes.length === 0) throw new Error('Petik found no quote in the demo article.');
  console.log(`${quoteTable(quotes, appearances)}\n\nScreenshot: ${resolve(screenshot)}`);
}

async function start(): Promise<void> {
  mkdirSync('.cache', { recursive: true });
  const { status } = spawnSync(process.execPath, ['.ci/setup.mjs', name], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`There is no ${name} to start.`);
  console.log('Building Petik …');
  const extension = await buildFor(name);
  const site = await serveSite(resolve('tests/fixtures'), new Map(), PORT);
  // With a window the reader's own history grows from start to start; without one each run shows the demo alone.
  const profile = headless ? mkdtempSync(join(tmpdir(), 'petik-')) : resolve(`.cache/profile-${name}`);
  const browser = await launch(name, { extension, profile, headless });
  try {
    const page = await browser.openPage(site.url('/demo/'));
    await browser.openPopup(page);
    await annotated(page);
    if (headless) return await report(browser, page);
    console.log(`Petik runs in ${browser.version}: the demo's quotes are highlighted, the popup at the toolbar lists them.`);
    console.log('Point at a highlight for its card. Close the browser, or press Ctrl+C here, to end.');
    await browser.closed;
  } finally {
    await browser.close();
    await site.close();
    if (headless) rmSync(profile, { recursive: true, force: true });
  }
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
