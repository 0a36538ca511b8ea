import type { Page } from 'puppeteer-core';
import { exposeCard } from './expose-card';
import { REPORTS } from './one-statement';
import { settledPaint } from './painted';
import { has, press, type Stage } from './stage';
import { waitFor } from './wait-for';

/** One state of one of Petik's surfaces, and how to bring it about. */
export interface SurfaceState {
  readonly surface: string;
  readonly state: string;
  /** Only there can the driver bring it about: it would hold what the page waits for. */
  readonly only?: 'chromium';
  /** Where the surface is in the page; absent when it is the whole page. */
  readonly within?: string;
  show(stage: Stage): Promise<Page>;
}

/** A surface that is a page of its own: its address, and what is there once it is in that state. */
const page = (
  surface: string,
  state: string,
  path: (stage: Stage) => string,
  ready: string,
  then?: (shown: Page) => Promise<unknown>,
): SurfaceState => ({
  surface,
  state,
  async show(stage) {
    const shown = await has(await stage.browser.openExtensionPage(path(stage)), ready);
    await then?.(shown);
    return shown;
  },
});

const library = (state: string, search: string, ready: string, then?: (shown: Page) => Promise<unknown>) =>
  page('library', state, () => `library.html${search}`, ready, then);
const inner = (kind: string, state: string, ready: string, then?: (shown: Page) => Promise<unknown>) =>
  page(kind, state, () => `library.html?${kind}=`, ready, then);

const NEVER = 'IDBFactory.prototype.open = () => new EventTarget();';
const BROKEN = `IDBFactory.prototype.open = () => { throw new DOMException('refused', 'UnknownError'); };`;
const UNANSWERED = 'chrome.runtime.sendMessage = () => new Promise(() => {});';
const REJECTED = `chrome.runtime.sendMessage = () => Promise.reject(new Error('refused'));`;

/** A page from which what it needs is kept: it waits for ever, or is refused. */
const held = (surface: string, state: string, path: (stage: Stage) => string, script: string, ready: string): SurfaceState => ({
  surface,
  state,
  only: 'chromium',
  async show(stage) {
    const shown = await stage.browser.openExtensionPage('welcome.html');
    await shown.evaluateOnNewDocument(script);
    await shown.goto(new URL(path(stage), shown.url()).href);
    return has(shown, ready);
  },
});
const heldAndBroken = (surface: string, path: (stage: Stage) => string, failed = '.message h2'): readonly SurfaceState[] => [
  held(surface, 'loading', path, NEVER, '.waiting'),
  held(surface, 'failed', path, BROKEN, failed),
];

/** The popup or side panel in a tab, about a page of the site. */
const about = (surface: 'popup' | 'sidepanel', state: string, path: string, ready: string): SurfaceState => ({
  surface,
  state,
  async show({ browser, site }) {
    const web = await browser.openPage(site.url(path));
    const shown = await has(await browser.openExtensionPage(`${surface}.html`), ready);
    await web.close();
    return shown;
  },
});

/** The popup about an article that is annotated, which stays open behind it. */
const annotated = (surface: 'popup' | 'sidepanel', state: string, then?: (shown: Page) => Promise<unknown>): SurfaceState => ({
  surface,
  state,
  async show(stage) {
    await annotate(stage);
    const shown = await has(await stage.browser.openExtensionPage(`${surface}.html`), '.quote');
    await then?.(shown);
    return shown;
  },
});

const card = (state: string, then: (shown: Page) => Promise<unknown>): SurfaceState => ({
  surface: 'card',
  state,
  within: 'petik-card',
  async show(stage) {
    const shown = await annotate(stage);
    const popup = await stage.browser.openPopup(shown);
    await waitFor('the list', () => popup.evaluate(() => document.querySelector('.quote') !== null), Boolean);
    await popup.close();
    await openCard(shown);
    await exposeCard(stage.name, shown);
    await then(shown);
    return shown;
  },
});

/** Opens an article and has it annotated by the toolbar button. */
async function annotate({ browser, site }: Stage): Promise<Page> {
  const shown = await browser.openPage(site.url('/demo/'));
  const popup = await browser.openPopup(shown);
  await settledPaint(shown);
  await popup.close();
  return shown;
}

/** Clicks the first direct quote of the page. */
async function openCard(shown: Page): Promise<void> {
  const { x, y } = (await shown.evaluate(`(() => {
    const [range] = [...(CSS.highlights.get('petik-direct') ?? CSS.highlights.get('petik-direct-dark'))];
    range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [box] = range.getClientRects();
    return { x: box.x + Math.min(20, box.width / 2), y: box.y + box.height / 2 };
  })()`)) as { x: number; y: number };
  await shown.mouse.click(x, y);
  await has(shown, 'petik-card');
}

const pressInCard = (shown: Page, selector: string) =>
  shown.evaluate((wanted) => {
    const inside = document.querySelector('petik-card')?.shadowRoot?.querySelector<HTMLElement>(wanted);
    inside?.click();
  }, selector);

/** What is there before anything was read. */
export const EMPTY_STATES: readonly SurfaceState[] = [
  page('welcome', 'first', () => 'welcome.html', '[role=switch]'),
  library('empty', '', '.message h2'),
  library('nothing found', '?q=tidakada', '.message h2'),
  inner('following', 'empty', '.message h2'),
  inner('site-rules', 'empty', '.message h2'),
  inner('backup', 'empty', '[data-action=save-backup]'),
  inner('check', 'empty', 'textarea'),
  inner('places', 'first', '.place'),
  page('variants', 'gone', () => 'library.html?variants=gone', '.message h2'),
  page('export', 'nothing', () => 'library.html?export=&article=gone', '.message h2'),
  page('correct', 'gone', () => 'correct.html?quote=gone', '.message h2'),
  page('details', 'gone', () => 'correct.html?article=gone', '.message h2'),
  page('person', 'gone', () => 'person.html?person=gone', '.message h2'),
  about('popup', 'not allowed', REPORTS.full, '.message h2'),
  about('sidepanel', 'not read', REPORTS.full, '.message h2'),
  ...heldAndBroken('library', () => 'library.html'),
  ...heldAndBroken('following', () => 'library.html?following='),
  ...heldAndBroken('site-rules', () => 'library.html?site-rules='),
  ...heldAndBroken('variants', () => 'library.html?variants=gone'),
  ...heldAndBroken('export', () => 'library.html?export='),
  ...heldAndBroken('correct', () => 'correct.html?quote=gone', '.failure'),
  ...heldAndBroken('details', () => 'correct.html?article=gone', '.failure'),
  ...heldAndBroken('person', () => 'person.html?person=gone', '.failure'),
  held('popup', 'loading', () => 'popup.html', UNANSWERED, '.waiting'),
  held('check', 'loading', () => 'library.html?check=', UNANSWERED, 'textarea'),
  held('popup', 'failed', () => 'popup.html', REJECTED, '.message h2'),
];

/** What is there once the library is filled (`fillLibrary`). */
export const FILLED_STATES: readonly SurfaceState[] = [
  annotated('popup', 'filled'),
  annotated('popup', 'all unfolded', (shown) => unfold(shown, '.tool[aria-expanded]')),
  annotated('popup', 'filtered to nothing', async (shown) => {
    await shown.type('input[type=search]', 'tidakada');
    await has(shown, '.filter-nothing');
  }),
  about('popup', 'no article', '/home/', '.message h2'),
  annotated('sidepanel', 'page'),
  annotated('sidepanel', 'library', async (shown) => {
    await press(shown, '[data-part=library]');
    await press(shown, '.entry-title');
    await has(shown, '.quote');
  }),
  card('quote', (shown) => has(shown, 'petik-card')),
  card('all unfolded', (shown) => pressInCard(shown, '.tool[aria-expanded]')),
  library('articles', '', '.entry-title'),
  page(
    'library',
    'article',
    ({ articleId }) => `library.html?article=${articleId}`,
    '.quote',
    (shown) => unfold(shown),
  ),
  library('found', '?q=kapal', '.quote mark'),
  library('saved', '?only=saved', '.entry-title'),
  library('nothing found', '?q=tidakada', '.message h2'),
  ...['people', 'institutions', 'days', 'sites'].map((shelf) => library(shelf, `?shelf=${shelf}`, '.line-name')),
  page('library', 'dossier', ({ personId }) => `library.html?shelf=people&open=${personId}`, '.dossier'),
  library('open institution', '?shelf=institutions', '.line-name', (shown) => open(shown, '.line-name', '.open-head')),
  library('question before deleting all', '', '.library-foot', (shown) =>
    open(shown, '.library-foot button:last-of-type', 'dialog[open]'),
  ),
  library('question before checking', '', '.library-foot', (shown) => open(shown, '.library-foot button', 'dialog[open]')),
  inner('following', 'filled', '.line'),
  inner('site-rules', 'filled', '.site-rules li'),
  inner('backup', 'filled', '[data-action=save-backup]'),
  inner('backup', 'saved', '[data-action=save-backup]', (shown) => press(shown, '[data-action=save-backup]')),
  inner('places', 'faults', '.place', async (shown) => {
    await open(shown, '.places-buttons button', '.place:nth-child(4)');
    await open(shown, '.places [type=submit]', '[aria-invalid=true]');
  }),
  inner('check', 'filled', 'textarea', async (shown) => {
    await shown.type('textarea', '“Dermaga baru selesai lebih cepat dan kapal ternak tidak perlu antre,” kata menteri.');
    await open(shown, '[type=submit]', '.checked');
  }),
  page(
    'variants',
    'filled',
    ({ quoteId }) => `library.html?variants=${quoteId}`,
    '.source',
    (shown) => unfold(shown),
  ),
  page(
    'variants',
    'look up',
    ({ quoteId }) => `library.html?variants=${quoteId}`,
    '.source',
    (shown) => open(shown, '.at-hand .lookup > summary', '.at-hand .lookup[open] > ul'),
  ),
  ...['notes', 'spreadsheet', 'references', 'annotations', 'report'].map((purpose) =>
    page(
      'export',
      purpose,
      ({ articleId }) => `library.html?export=&article=${articleId}`,
      '.export-purposes',
      async (shown) => {
        await press(shown, `[name=purpose][value=${purpose}]`);
        await has(shown, `[name=purpose][value=${purpose}]:checked`);
        await has(shown, '.preview, .preview-page');
        await unfold(shown);
      },
    ),
  ),
  page('correct', 'filled', ({ quoteId }) => `correct.html?quote=${quoteId}`, 'form'),
  page('details', 'filled', ({ articleId }) => `correct.html?article=${articleId}`, 'form'),
  page('person', 'filled', ({ personId }) => `person.html?person=${personId}`, 'form'),
  // Last, for it takes away what others show.
  library('deleted', '', '.entry-title', (shown) => open(shown, '.entry-tools button:last-of-type', '.undo-bar:not(.empty)')),
];

async function open(shown: Page, selector: string, ready: string): Promise<Page> {
  await press(shown, selector);
  return has(shown, ready);
}

/** Opens all that is folded, but for the lists that lie over what stands below; and what a button opens. */
async function unfold(shown: Page, button?: string): Promise<void> {
  await shown.evaluate((wanted) => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('details:not(.lookup)')) fold.open = true;
    if (wanted) document.querySelector<HTMLElement>(wanted)?.click();
  }, button ?? '');
}
