import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { findBrowser } from '../../.ci/browsers.mjs';
import type { LaunchOptions, PetikBrowser } from './petik-browser';
import { tabSurface } from './tab-surface';

/** Chromium refuses its sandbox to root, as in most containers. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Starts Chromium with Petik. Throws when there is no Chromium, or when it does not start. */
export async function launchChromium({ extension, profile, headless = true }: LaunchOptions): Promise<PetikBrowser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium not found');
  keepDownloads(profile);
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    userDataDir: profile,
    enableExtensions: [extension],
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [...sandbox, '--no-first-run', '--window-size=1280,900'],
  });
  const petik = await installed(browser);
  await closeWelcome(browser);
  const exceptions: string[] = [];

  const extensionPage = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${petik.id}/${path}`);
    return page;
  };

  return {
    name: 'chromium',
    version: await browser.version(),
    async openPage(url) {
      const page = await browser.newPage();
      await collectExceptions(page, exceptions);
      await page.goto(url);
      return page;
    },
    async openPopup(page) {
      await page.bringToFront();
      const before = new Set(browser.targets());
      await page.triggerExtensionAction(petik);
      const target = await browser.waitForTarget((each) => !before.has(each) && each.url().endsWith('/popup.html'), {
        timeout: 10_000,
      });
      return tabSurface(await target.asPage());
    },
    async sidePanel() {
      const target = await browser.waitForTarget((each) => each.url().endsWith('/sidepanel.html'), { timeout: 10_000 });
      return tabSurface(await target.asPage());
    },
    openExtensionPage: extensionPage,
    async badgeText() {
      const worker = (await petik.workers())[0];
      if (!worker) throw new Error('The background is asleep.');
      return (await worker.evaluate(
        'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))',
      )) as string;
    },
    async endBackground() {
      const workers = await petik.workers();
      for (const worker of workers) await worker.close();
      return workers.length > 0;
    },
    takeExceptions: async () => exceptions.splice(0),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

/** Has a new profile save files beside itself instead of the person's downloads. */
function keepDownloads(profile: string): void {
  const preferences = join(profile, 'Default', 'Preferences');
  if (existsSync(preferences)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(preferences, JSON.stringify({ download: { default_directory: join(profile, 'downloads') } }));
}

async function installed(browser: Browser): Promise<Extension> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const [petik] = (await browser.extensions()).values();
    if (petik) return petik;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Chromium did not install the extension.');
}

/** Each start installs anew, so the first-run page opens: only then is it sure that it will not get in front of another. */
async function closeWelcome(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((each) => each.url().endsWith('/welcome.html'), { timeout: 10_000 });
  await (await target.page())?.close();
}

/** The driver's own events leave out the worlds of content scripts; the protocol's do not. */
async function collectExceptions(page: Page, into: string[]): Promise<void> {
  const session = await page.createCDPSession();
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception, url } }) => {
    into.push(`${exception?.description ?? text} (${url ?? 'no address'})`);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error') into.push(`console.error: ${args.map((each) => each.description ?? String(each.value)).join(' ')}`);
  });
  await session.send('Runtime.enable');
}
