/**
 * "Always on this site", turned on and off in the popup. Firefox only: nothing can answer Chromium's question for a site, and
 * a copy of the build that has the site from the start cannot give it back.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureNamed } from '@/tests/browser/fixture-named';
import { settledPaint } from '@/tests/browser/painted';
import type { PetikBrowser, Surface } from '@/tests/browser/petik-browser';
import { type Site, serveSite } from '@/tests/browser/serve';
import { openSession, type Session } from '@/tests/browser/session';
import { waitFor } from '@/tests/browser/wait-for';
import { FIXTURES_ROOT } from '@/tests/fixtures/read-fixtures';

describe('the switch for a site', () => {
  let session: Session;
  let browser: PetikBrowser;
  let site: Site;
  let popup: Surface;
  const { url } = fixtureNamed('demo');

  beforeAll(async () => {
    session = openSession('firefox');
    site = await serveSite(FIXTURES_ROOT);
    browser = await session.start();
    popup = await browser.openPopup(await browser.openPage(site.url(url)));
  });
  afterAll(async () => {
    await session.end();
    await site.close();
  });

  it('is off at first, and turned on by a click', async () => {
    await waitFor(
      'the switch',
      () => switchState(popup),
      (state) => state === 'false',
    );
    await popup.press('[role=switch]');
    await waitFor(
      'the switch to be on',
      () => switchState(popup),
      (state) => state === 'true',
    );
  });

  it('has this site read without a click, and no other', async () => {
    const page = await browser.openPage(site.url(url));
    expect(Object.keys(await settledPaint(page))).not.toEqual([]);
    const elsewhere = await browser.openPage(site.url(url, 'other.localhost'));
    expect(await settledPaint(elsewhere, undefined, 1500)).toEqual({});
  });

  it('is taken back in the same place', async () => {
    popup = await browser.openPopup(await browser.openPage(site.url(url)));
    await waitFor(
      'the switch to be on',
      () => switchState(popup),
      (state) => state === 'true',
    );
    await popup.press('[role=switch]');
    await waitFor(
      'the switch to be off',
      () => switchState(popup),
      (state) => state === 'false',
    );
    await popup.close();
    const page = await browser.openPage(site.url(url));
    expect(await settledPaint(page, undefined, 1500)).toEqual({});
    expect(await browser.takeExceptions()).toEqual([]);
  });
});

const switchState = (popup: Surface): Promise<string | null> =>
  popup.evaluate(() => document.querySelector('[role=switch]')?.getAttribute('aria-checked') ?? null);
