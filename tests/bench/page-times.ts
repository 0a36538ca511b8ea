import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type CDPSession } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../../.ci/browsers.mjs';
import { type GoldPage, htmlOf } from './gold-pages';
import type { CallTimes, Stopwatch } from './in-page/time-calls';
import type { ReaderName } from './node-readers';

/** Times of one reader over all pages, ms. */
export interface Times {
  readonly pages: number;
  readonly firstCall: Spread;
  /** The longest task of any page, and pages with a task over 50 ms: as the machine is, and four times slower. */
  readonly longest: number;
  readonly longPages: number;
  readonly longestThrottled: number;
  readonly longPagesThrottled: number;
  readonly decision: Spread | null;
}

interface Spread {
  readonly median: number;
  readonly p95: number;
}

const LONG_TASK = 50;
const THROTTLING = 4;
/** Chromium refuses its sandbox to root, as in most containers. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
/** Only style sheets within the page count: no script of it runs, nothing is loaded. */
const POLICY = "script-src 'none'; object-src 'none'; connect-src 'none'";

/** Whether times can be taken on this machine. */
export const hasChromium = (): boolean => findBrowser('chromium') !== null;

/** Times each reader on each page, always in a fresh tab; the readers take turns, so that noise falls on all of them. */
export async function measureTimes(
  readers: readonly ReaderName[],
  articles: readonly GoldPage[],
  others: readonly { readonly url: string; readonly html: string }[],
): Promise<Record<ReaderName, Times>> {
  const bundles = await Promise.all(readers.map(async (name) => [name, await bundle(name)] as const));
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? '',
    pipe: true,
    args: [...sandbox, '--no-first-run', '--window-size=1280,900'],
  });
  const calls = new Map(
    readers.map((name) => [name, { plain: [] as CallTimes[], slow: [] as CallTimes[], decisions: [] as number[] }]),
  );
  try {
    for (const page of articles) {
      const saved = { url: page.url, html: htmlOf(page) };
      for (const [name, source] of bundles) {
        const own = calls.get(name);
        own?.plain.push(await inFreshTab(browser, saved, source, 1, 'timeReading'));
        own?.slow.push(await inFreshTab(browser, saved, source, THROTTLING, 'timeReading'));
      }
    }
    for (const page of others)
      for (const [name, source] of bundles) {
        const decision = await inFreshTab(browser, page, source, 1, 'timeDecision');
        if (decision !== null) calls.get(name)?.decisions.push(decision);
      }
  } finally {
    await browser.close();
  }
  return Object.fromEntries([...calls].map(([name, own]) => [name, timesOf(own)])) as Record<ReaderName, Times>;
}

function timesOf({ plain, slow, decisions }: { plain: CallTimes[]; slow: CallTimes[]; decisions: number[] }): Times {
  const isLong = ({ longest }: CallTimes): boolean => longest > LONG_TASK;
  return {
    pages: plain.length,
    firstCall: spread(plain.map(({ total }) => total)),
    longest: Math.max(...plain.map(({ longest }) => longest)),
    longPages: plain.filter(isLong).length,
    longestThrottled: Math.max(...slow.map(({ longest }) => longest)),
    longPagesThrottled: slow.filter(isLong).length,
    decision: decisions.length > 0 ? spread(decisions) : null,
  };
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

/** The script that puts a reader into a page. */
async function bundle(name: ReaderName): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const entry = fileURLToPath(new URL(`in-page/${name.toLowerCase()}.ts`, import.meta.url));
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': root } },
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'reader' } },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`no bundle of ${name}`);
  return output.output[0].code;
}

/** Opens the saved page under its own address in a new tab, calls one function of the stopwatch, and closes the tab. */
async function inFreshTab<F extends keyof Stopwatch>(
  browser: Browser,
  { url, html }: { readonly url: string; readonly html: string },
  source: string,
  slowness: number,
  call: F,
): Promise<Awaited<ReturnType<Stopwatch[F]>>> {
  const tab = await browser.newPage();
  try {
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      const own = request.isNavigationRequest() && request.frame() === tab.mainFrame();
      if (own)
        void request.respond({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': POLICY },
          body: html,
        });
      else void request.abort();
    });
    await tab.goto(url, { waitUntil: 'load' });
    const session = await tab.createCDPSession();
    const contextId = await isolatedWorld(session);
    await evaluate(session, contextId, source);
    if (slowness > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    return (await evaluate(session, contextId, `${call}()`)) as Awaited<ReturnType<Stopwatch[F]>>;
  } finally {
    await tab.close();
  }
}

async function isolatedWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'reader',
  });
  return executionContextId;
}

async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
