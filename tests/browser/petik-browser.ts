import type { Page } from 'puppeteer-core';

/** Something that shows one of Petik's pages and can be looked into: a tab, or the popup at the toolbar. */
export interface Surface {
  /** Runs a function in the page; arguments and result travel as JSON. */
  evaluate<A extends readonly unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Clicks the first element that the selector matches, as a person would (permission requests count it as a gesture). */
  press(selector: string): Promise<void>;
  close(): Promise<void>;
}

/** A real browser with Petik installed. */
export interface PetikBrowser {
  readonly name: BrowserName;
  /** Name and version as the browser gives them. */
  readonly version: string;
  /** Opens a tab at `url`, in front. */
  openPage(url: string): Promise<Page>;
  /** Brings the tab to the front and clicks Petik's toolbar button there: grants `activeTab` and opens the real popup. */
  openPopup(page: Page): Promise<Surface>;
  /** Waits for the side panel (in Firefox the sidebar) that was asked for in the popup. */
  sidePanel(): Promise<Surface>;
  /** Opens one of the extension's pages ("library.html?q=x") in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** The text on the toolbar button for the tab in front. */
  badgeText(): Promise<string>;
  /** Ends Petik's background, as browsers do when they need the memory; the next message starts it anew. False when it did not run. */
  endBackground(): Promise<boolean>;
  /** Exceptions that no one caught in web pages and content scripts, since the last call. */
  takeExceptions(): Promise<string[]>;
  /** Resolves when the browser has ended, by us or by the person at it. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** Unpacked build, as in `.output`. */
  readonly extension: string;
  /** Kept between launches: history, permissions, the extension's database. */
  readonly profile: string;
  /** Default true. */
  readonly headless?: boolean;
}
