import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../.ci/browsers.mjs';
import { evaluateInChrome } from './firefox-chrome-scope';
import { firefoxPopup, firefoxSidebar } from './firefox-popup';
import type { LaunchOptions, PetikBrowser } from './petik-browser';
import { waitFor } from './wait-for';

/** The host of the extension's pages; chosen here because Firefox would draw a new one for each profile. */
const HOST = '2f9cf2d4-9d3c-4f0e-8f0b-6f6d1a1c7e11';

/** Starts Firefox with Petik as a temporary add-on. Throws when there is no Firefox, or when it does not start. */
export async function launchFirefox({ extension, profile, headless = true }: LaunchOptions): Promise<PetikBrowser> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('Firefox not found');
  const id = extensionId(extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    userDataDir: profile,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: HOST }),
      // A request for a site, made by a real click, is granted without the question that no driver can answer.
      'extensions.webextOptionalPermissionPrompts': false,
      'browser.download.folderList': 2,
      'browser.download.dir': join(profile, 'downloads'),
      // Temporary add-ons leave with the browser; what they stored stays in the profile.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  await browser.installExtension(extension);
  await closeWelcome(browser);
  await evaluateInChrome(browser, 'Services.console.reset()');

  return {
    name: 'firefox',
    version: await browser.version(),
    async openPage(url) {
      if (!/^https?:/.test(url)) return await openUnseen(browser, url);
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async openPopup(page) {
      await page.bringToFront();
      return await firefoxPopup(browser, clickAction(id));
    },
    sidePanel: () => firefoxSidebar(browser),
    openExtensionPage: (path) => openUnseen(browser, `moz-extension://${HOST}/${path}`),
    badgeText: () => evaluateInChrome(browser, readBadge(id)),
    async endBackground() {
      return (await evaluateInChrome(browser, endBackground(id))) === 'running';
    },
    takeExceptions: async () => JSON.parse(await evaluateInChrome(browser, readExceptions)),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

function extensionId(extension: string): string {
  const manifest: { browser_specific_settings: { gecko: { id: string } } } = JSON.parse(
    readFileSync(join(extension, 'manifest.json'), 'utf8'),
  );
  return manifest.browser_specific_settings.gecko.id;
}

const toolbarAction = (id: string): string => `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);`;

/** What a click on the toolbar button runs in Firefox itself: grants activeTab and opens the popup. */
const clickAction = (id: string): string => `(async () => { ${toolbarAction(id)} await action.triggerAction(window); })()`;

const readBadge = (id: string): string =>
  `(() => { ${toolbarAction(id)} return action.action.getContextData(gBrowser.selectedTab).badgeText ?? ''; })()`;

const endBackground = (id: string): string => `(async () => {
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
  const state = extension.backgroundState;
  await extension.terminateBackground();
  return state;
})()`;

/**
 * Errors of pages and of content scripts; Firefox's own code logs some too, from chrome: and resource: addresses, and says
 * of a page that was closed while its script waited for an answer that nobody hears the answer.
 */
const readExceptions = `(() => {
  const errors = Services.console.getMessageArray()
    .filter((each) => each instanceof Ci.nsIScriptError && !(each.flags & Ci.nsIScriptError.warningFlag))
    .filter((each) => /^(https?|moz-extension):/.test(each.sourceName))
    .filter((each) => !/^Promise (rejected|resolved) after context unloaded/.test(each.errorMessage))
    .map((each) => each.errorMessage + ' (' + each.sourceName + ')');
  Services.console.reset();
  return JSON.stringify(errors);
})()`;

/** Each start installs anew, so the first-run page opens: only then is it sure that it will not get in front of another. */
async function closeWelcome(browser: Browser): Promise<void> {
  const close = `(() => {
    const tab = gBrowser.tabs.find((each) => each.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
    if (tab) gBrowser.removeTab(tab);
    return String(Boolean(tab));
  })()`;
  await waitFor(
    'the first-run page',
    () => evaluateInChrome(browser, close),
    (closed) => closed === 'true',
    10_000,
  );
}

/** The driver never learns that a page of an extension or of Firefox itself has loaded: ask the page. */
async function openUnseen(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(url, { timeout: 1000 }).catch(() => {});
  for (let attempt = 0; attempt < 200; attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const loaded = page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url);
    if (await loaded.catch(() => false)) return page;
  }
  throw new Error(`Firefox did not open ${url}`);
}
