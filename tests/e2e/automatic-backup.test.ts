/** Backups that are saved by themselves, as real files, also after the background was ended. */
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AutomaticBackup } from '@/lib/model/automatic-backup';
import { axeFaults } from '@/tests/browser/axe-faults';
import { BROWSERS } from '@/tests/browser/launch';
import { newsPage, RICE } from '@/tests/browser/news-pages';
import { settledPaint } from '@/tests/browser/painted';
import type { PetikBrowser } from '@/tests/browser/petik-browser';
import { type Site, serveSite } from '@/tests/browser/serve';
import { openSession, type Session } from '@/tests/browser/session';
import { tabSurface } from '@/tests/browser/tab-surface';
import { waitFor } from '@/tests/browser/wait-for';
import { FIXTURES_ROOT } from '@/tests/fixtures/read-fixtures';

const TITLE = 'Padi Ditanam Lagi di Lembah Aruna';

describe.each(BROWSERS)('automatic backups in %s', (name) => {
  let session: Session;
  let site: Site;
  let browser: PetikBrowser;
  let page: Page;
  const read = (run: string) => page.evaluate(run) as Promise<string>;
  const state = async (): Promise<AutomaticBackup | null> =>
    JSON.parse(
      await read('chrome.storage.local.get("automaticBackup").then((all) => JSON.stringify(all.automaticBackup ?? null))'),
    );
  const pathOf = (downloadId: number) =>
    read(`chrome.downloads.search({ id: ${downloadId} }).then(([found]) => found?.filename ?? '')`);

  beforeAll(async () => {
    session = openSession(name);
    site = await serveSite(FIXTURES_ROOT, new Map([['/padi', newsPage(TITLE, RICE)]]));
    browser = await session.start(true, ['downloads', 'offscreen']);
    await settledPaint(await browser.openPage(site.url('/padi')));
    page = await browser.openExtensionPage('library.html?backup=');
  });
  afterAll(async () => {
    await session.end();
    await site.close();
  });

  it('begin with a file, as soon as they are turned on', async () => {
    await waitFor(
      'the switch',
      () => read('String(!!document.querySelector("[role=switch]"))'),
      (there) => there === 'true',
    );
    await tabSurface(page).press('[role=switch]');
    const saved = await waitFor('the file', state, (now) => now?.files.length === 1);
    expect(saved).toMatchObject({ plan: { every: 'week' }, failed: null, pending: null });
    const file = await pathOf(saved?.files[0]?.downloadId ?? 0);
    expect(file).toMatch(/[\\/]Petik[\\/]\d{4}-\d{2}-\d{2}-petik-backup\.json$/);
    expect(readFileSync(file, 'utf8')).toContain(TITLE);
    await waitFor(
      'the word of it',
      () => read('document.querySelector(".automatic [role=status]")?.textContent'),
      (text) => text.includes('petik-backup.json'),
    );
    expect(await axeFaults(name, page)).toEqual([]);
  });

  it('go on after the background was ended, and the oldest file gives way', async () => {
    const first = await pathOf((await state())?.files[0]?.downloadId ?? 0);
    // As if it were a month later.
    await read(`chrome.storage.local.get('automaticBackup').then(({ automaticBackup: now }) => chrome.storage.local.set({ automaticBackup:
      { ...now, plan: { every: 'week', keep: 1 }, files: now.files.map((file) => ({ ...file, at: file.at - 30 * 86_400_000 })) } }))`);
    await browser.endBackground();
    await read(`chrome.alarms.create('automatic-backup', { when: Date.now() + 100, periodInMinutes: 60 })`);
    const before = (await state())?.files[0]?.downloadId;
    const now = await waitFor('the next file', state, (found) => found?.files[0]?.downloadId !== before);
    expect(now?.files).toHaveLength(1);
    await waitFor(
      'the first file to be gone',
      async () => existsSync(first),
      (there) => !there,
    );
    expect(existsSync(await pathOf(now?.files[0]?.downloadId ?? 0))).toBe(true);
    expect(await browser.takeExceptions()).toEqual([]);
  });

  it('end when they are turned off; the files stay', async () => {
    await tabSurface(page).press('[role=switch]');
    const off = await waitFor('the plan to end', state, (now) => now?.plan.every === null);
    expect(off?.files).toHaveLength(1);
    const alarm = () =>
      read("chrome.alarms.get('automatic-backup').then((found) => String(found === undefined || found === null))");
    await waitFor('the alarm to be gone', alarm, (gone) => gone === 'true');
    const path = name === 'firefox' ? '' : await pathOf(off?.files[0]?.downloadId ?? 0);
    expect(path === '' || existsSync(path)).toBe(true);
  });
});
