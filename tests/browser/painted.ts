import type { Page } from 'puppeteer-core';
import type { Fixture } from '@/tests/fixtures/read-fixtures';
import { plain } from './plain';
import { pause } from './wait-for';

/** The texts that are painted on each layer ("direct", "quoted", "official" …), in the order of the page. */
export type Painted = Readonly<Record<string, readonly string[]>>;

/** What is painted in the page now. The flash of a jump and the quote at hand come and go: they are left out. */
export async function readPainted(page: Page): Promise<Painted> {
  const layers = (await page.evaluate(paintedLayers)) as Painted;
  return Object.fromEntries(
    Object.entries(layers)
      .map(([name, texts]) => [name.replace(/^petik-|-dark$/g, ''), texts.map(plain).filter(Boolean)] as const)
      .filter(([layer, texts]) => layer !== 'flash' && layer !== 'current' && texts.length > 0),
  );
}

/** What is painted once `accept` takes it and it has stopped changing; what there is after `timeout` ms at the latest. */
export async function settledPaint(
  page: Page,
  accept: (painted: Painted) => boolean = (painted) => Object.keys(painted).length > 0,
  timeout = 10_000,
): Promise<Painted> {
  const end = Date.now() + timeout;
  let last = '';
  for (;;) {
    const now = await readPainted(page);
    if (accept(now) && JSON.stringify(now) === last) return now;
    if (Date.now() > end) return now;
    last = JSON.stringify(now);
    await pause(150);
  }
}

/**
 * The registry of highlights is shared by the page and content scripts: the page itself can read what is painted. Each
 * document has its own, so those of frames are read too.
 */
const paintedLayers = `(() => {
  const layers = {};
  const before = (a, b) => a.startContainer.getRootNode() === b.startContainer.getRootNode()
    ? a.compareBoundaryPoints(Range.START_TO_START, b)
    : a.getBoundingClientRect().top - b.getBoundingClientRect().top;
  const read = (view) => {
    for (const name of [...view.CSS.highlights.keys()].filter((name) => name.startsWith('petik-')))
      (layers[name] ??= []).push(...[...view.CSS.highlights.get(name)].sort(before).map(String));
    // Elements may have taken the names of the document's own methods.
    for (const frame of Document.prototype.querySelectorAll.call(view.document, 'iframe'))
      if (frame.contentDocument) read(frame.contentWindow);
  };
  read(window);
  return layers;
})()`;

/** Whether the page has a highlight of Petik's with that layer ("flash"). */
export async function hasLayer(page: Page, layer: string): Promise<boolean> {
  return (await page.evaluate(
    (name) => CSS.highlights.has(name) || CSS.highlights.has(`${name}-dark`),
    `petik-${layer}`,
  )) as boolean;
}

/** Every painted part of a quote as a line: "mixed: …", and "quoted: …" for the marked words within. */
export const paintedQuoteLines = (painted: Painted): string[] =>
  ['direct', 'mixed', 'indirect', 'quoted'].flatMap((layer) => (painted[layer] ?? []).map((text) => `${layer}: ${text}`));

/** The lines that `paintedQuoteLines` gives when all of the fixture's quotes are painted and nothing else. */
export const expectedQuoteLines = ({ quotes }: Fixture): string[] =>
  quotes.flatMap(({ kind, contents, quoted }) => [
    ...contents.map((part) => `${kind}: ${plain(part)}`),
    ...(kind === 'mixed' ? quoted.map((words) => `quoted: ${plain(words)}`) : []),
  ]);

/** What is wrong with the painted officials: each must be painted by the full name at least once, and no other words at all. */
export function officialFaults({ people }: Fixture, painted: Painted): string[] {
  const names = people.filter(({ official }) => official).map(({ name }) => plain(name));
  const texts = painted.official ?? [];
  const isPartOfName = (text: string) => names.some((name) => ` ${name} `.includes(` ${text} `));
  return [
    ...names.filter((name) => !texts.includes(name)).map((name) => `not painted: ${name}`),
    ...texts.filter((text) => !isPartOfName(text)).map((text) => `no official: ${text}`),
  ];
}
