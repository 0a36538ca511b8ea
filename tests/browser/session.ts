import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BUILDS, launch } from './launch';
import type { BrowserName, PetikBrowser } from './petik-browser';
import { waitFor } from './wait-for';
import { copyWithSites } from './with-sites';

/** A profile of its own in which Petik can be started again and again. */
export interface Session {
  /**
   * Starts the browser; with `allSites` Petik may read every site without a click. `permissions`: optional ones that are
   * granted in Chromium, whose question no driver can answer; in Firefox the click that asks for them grants them.
   */
  start(allSites?: boolean, permissions?: readonly string[]): Promise<PetikBrowser>;
  /** Ends the browser if it runs, and removes the profile. */
  end(): Promise<void>;
}

/** An empty profile for one browser. */
export function openSession(name: BrowserName): Session {
  const folder = mkdtempSync(join(tmpdir(), `petik-${name}-`));
  const build = resolve(BUILDS[name]);
  let running: PetikBrowser | null = null;
  return {
    async start(allSites = false, permissions = []) {
      const isCopy = name === 'chromium' && (allSites || permissions.length > 0);
      const origins = allSites ? ['*://*/*'] : [];
      const extension = isCopy ? copyWithSites(build, origins, join(folder, 'extension'), permissions) : build;
      running = await launch(name, { extension, profile: join(folder, 'profile') });
      if (allSites) await allowAllSites(running);
      return running;
    },
    async end() {
      await running?.close().catch(() => {});
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Turns on "all news sites I visit" as a reader does, where it is off, and waits until Petik has acted on it. */
async function allowAllSites(browser: PetikBrowser): Promise<void> {
  const page = await browser.openExtensionPage('welcome.html');
  const control = await page.waitForSelector('[role=switch]');
  const isOn = () => page.evaluate(() => document.querySelector('[role=switch]')?.getAttribute('aria-checked') === 'true');
  // The switch shows "off" until the permissions have been read.
  await waitFor('the switch to show a state', isOn, (on) => on || browser.name === 'firefox', 3000);
  if (!(await isOn())) await control?.click();
  await waitFor('the switch to be on', isOn, Boolean);
  const scouts = () => page.evaluate('chrome.scripting.getRegisteredContentScripts().then((scripts) => scripts.length)');
  await waitFor('the scout to be registered', scouts, (count) => count !== 0);
  await page.close();
}
