/** A library saved to a file and brought into an empty profile, in both browsers; and files that are refused. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BACKED_UP } from '@/lib/store/backup/tables';
import messages from '@/public/_locales/en/messages.json';
import { generateLibrary, type LibraryRows } from '@/tests/bench/generated-library';
import { writeRows } from '@/tests/bench/library-page';
import { CATCH_FILE, CAUGHT_FILE, chooseFile, digestTables } from '@/tests/browser/backup-file';
import { BROWSERS } from '@/tests/browser/launch';
import { openSession, type Session } from '@/tests/browser/session';
import { waitFor } from '@/tests/browser/wait-for';

const SIZE = { articles: 120, quotes: 1200, people: 60 };

const text = (page: Page, selector: string): Promise<string> =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
const click = (page: Page, selector: string): Promise<void> =>
  page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
/** Presses "Cancel" as soon as there is one. */
const CANCEL_AT_ONCE = `(() => {
  const look = new MutationObserver(() => {
    const button = document.querySelector('.backup-progress button');
    if (!button) return;
    look.disconnect();
    button.click();
  });
  look.observe(document.body, { childList: true, subtree: true });
})()`;
const says = (page: Page, words: string) =>
  waitFor(
    words,
    () => text(page, 'body'),
    (shown) => shown.includes(words),
    30_000,
  );
const encoded = (content: string): string => Buffer.from(content).toString('base64');

describe.each(BROWSERS)('a backup in %s', (name) => {
  let one: Session;
  let other: Session;
  let page: Page;
  let file = '';
  let before = '';
  beforeAll(async () => {
    [one, other] = [openSession(name), openSession(name)];
  });
  afterAll(async () => {
    await one.end();
    await other.end();
  });

  it('is no file when it is cancelled', async () => {
    const browser = await one.start();
    page = await browser.openExtensionPage('library.html?backup=');
    await waitFor('the page', () => text(page, '[data-action=save-backup]'), Boolean);
    for (const rows of generateLibrary(SIZE).parts(60))
      for (const table of Object.keys(rows) as (keyof LibraryRows)[]) await page.evaluate(writeRows(table, rows[table]));
    before = String(await page.evaluate(digestTables(BACKED_UP)));
    await page.evaluate(CATCH_FILE);
    await page.evaluate(CANCEL_AT_ONCE);
    await click(page, '[data-action=save-backup]');
    await says(page, messages.saveBackupCancelled.message);
    expect(await page.evaluate('globalThis.petikFileName ?? ""')).toBe('');
  });

  it('is saved from the page, packed', async () => {
    await click(page, '[data-action=save-backup]');
    const saved = await waitFor('the file', () => page.evaluate('globalThis.petikFileName ?? ""'), Boolean, 30_000);
    expect(saved).toMatch(/^\d{4}-\d{2}-\d{2}-petik-backup\.json\.gz$/);
    file = String(await page.evaluate(CAUGHT_FILE));
    await one.end();
  });

  it('brings nothing in when it is cancelled, and no article by halves', async () => {
    const browser = await other.start();
    page = await browser.openExtensionPage('library.html?backup=');
    await waitFor('the page', () => text(page, '[type=file] , .backup'), Boolean);
    await page.evaluate(CANCEL_AT_ONCE);
    await page.evaluate(chooseFile('backup.json.gz', file));
    await says(page, messages.bringCancelled.message);
    await page.evaluate(chooseFile('backup.json.gz', file));
    await waitFor('the dry run', () => text(page, '.import-outcome strong'), Boolean, 30_000);
    await page.evaluate(CANCEL_AT_ONCE);
    await click(page, '[data-action=bring-in]');
    await waitFor(
      'the way out',
      () => text(page, 'body'),
      (shown) => [messages.bringCancelled, messages.bringCancelledPartly].some(({ message }) => shown.includes(message)),
      30_000,
    );
    expect(String(await page.evaluate(digestTables(['articles', 'quotes'])))).toMatch(/"0 .*"0 /);
  });

  it('brings the very same rows into an empty profile, after telling what it will do', async () => {
    await page.evaluate(chooseFile('backup.json.gz', file));
    const told = await waitFor('the dry run', () => text(page, '.import-outcome strong'), Boolean, 30_000);
    expect(told).toBe('120 new articles, 0 changed, 0 lost');
    const rows = String(await page.evaluate(digestTables(['articles'])));
    expect(rows).toMatch(/"0 /);
    await click(page, '[data-action=bring-in]');
    const done = messages.bringDone.message.replace('$1', 'backup.json.gz');
    await waitFor(
      'the end',
      () => text(page, '.bring-report'),
      (report) => report.startsWith(done),
      60_000,
    );
    expect(JSON.parse(String(await page.evaluate(digestTables(BACKED_UP))))).toEqual(JSON.parse(before));
  });

  it('changes nothing the second time', async () => {
    await page.evaluate(chooseFile('again.json.gz', file));
    await waitFor(
      'the dry run',
      () => text(page, '.bring-report'),
      (report) => report.includes('again.json.gz'),
      30_000,
    );
    expect(await text(page, '.import-outcome strong')).toBe('0 new articles, 0 changed, 0 lost');
    await click(page, '[data-action=bring-in]');
    const done = messages.bringDone.message.replace('$1', 'again.json.gz');
    await waitFor(
      'the end',
      () => text(page, '.bring-report'),
      (report) => report.startsWith(done),
      60_000,
    );
    expect(JSON.parse(String(await page.evaluate(digestTables(BACKED_UP))))).toEqual(JSON.parse(before));
  });

  it.each([
    ['another program’s file', () => encoded('{"name":"something else"}'), messages.faultForeign.message],
    [
      'annotations of which one has no page',
      () => encoded('[{"type":"Annotation","target":{"type":"SpecificResource"}}]'),
      messages.faultBroken.message.replace('$1', '1: target'),
    ],
    ['an empty file', () => '', messages.faultEmpty.message],
    ['a file that was cut off', () => encoded(Buffer.from(file, 'base64').subarray(0, 9000).toString('latin1')), null],
    [
      'half of a packed file',
      () => Buffer.from(file, 'base64').subarray(0, 9000).toString('base64'),
      messages.faultTruncated.message,
    ],
  ])('refuses %s, and changes nothing', async (_, content, told) => {
    await page.evaluate(chooseFile('bad.json', content()));
    const failure = await waitFor('the failure', () => text(page, '.bring-failed .failure'), Boolean, 20_000);
    if (told !== null) expect(failure).toBe(told);
    expect(await text(page, '.bring-failed .hint')).toBe(messages.bringNothingChanged.message);
    expect(JSON.parse(String(await page.evaluate(digestTables(BACKED_UP))))).toEqual(JSON.parse(before));
    await page.evaluate(chooseFile('again.json.gz', file));
    await waitFor('the dry run', () => text(page, '.bring-report'), Boolean, 30_000);
  });

  it('brings in what Hypothesis exported as quotes and notes, after telling what it will do', async () => {
    const annotations = readFileSync('tests/backup/examples/hypothesis.json').toString('base64');
    const told = '1 new article, 0 changed, 0 lost';
    const notes = () => page.evaluate(digestTables(['notes', 'quotes'])) as Promise<string>;
    const untouched = await notes();
    await page.evaluate(chooseFile('hypothesis.json', annotations));
    await waitFor(
      'the dry run',
      () => text(page, '.bring-report'),
      (report) => report.includes('hypothesis.json') && report.includes(told),
      30_000,
    );
    expect(await text(page, '.bring-report')).toContain(messages.importSkipped_one.message.replace('$1', '1'));
    expect(await notes()).toBe(untouched);
    await click(page, '[data-action=bring-in]');
    const done = messages.bringDone.message.replace('$1', 'hypothesis.json');
    await waitFor(
      'the end',
      () => text(page, '.bring-report'),
      (report) => report.startsWith(done),
      30_000,
    );
    expect(await notes()).not.toBe(untouched);
    await page.evaluate(chooseFile('hypothesis-again.json', annotations));
    await waitFor(
      'the second dry run',
      () => text(page, '.bring-report'),
      (report) => report.includes('hypothesis-again.json') && report.includes('0 new articles, 0 changed, 0 lost'),
      30_000,
    );
  });
});
