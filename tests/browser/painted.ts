import type { Page } from 'puppeteer-core';
import { pause } from './wait-for';

/** The texts of the ranges under each of Petik's highlight names, in the order of the page, white space collapsed. */
export type Painted = Readonly<Record<string, readonly string[]>>;

/** What is painted in the page now. */
export async function readPainted(page: Page): Promise<Painted> {
  return (await page.evaluate(painted)) as Painted;
}

/** What is painted once `accept` takes it and it has stopped changing; what there is after `timeout` ms at the latest. */
export async function settledPaint(
  page: Page,
  accept: (painted: Painted) => boolean = (painted) => Object.values(painted).some((texts) => texts.length > 0),
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

/** The registry of highlights is shared by the page and content scripts: the page itself can read what is painted. */
const painted = `(() => {
  const clean = (text) => text.replace(/[\\u00ad\\u200b\\u200c\\u200d\\u2060\\ufeff]/g, '').replace(/\\s+/g, ' ').trim();
  const names = [...CSS.highlights.keys()].filter((name) => name.startsWith('petik-'));
  return Object.fromEntries(names.map((name) => {
    const ranges = [...CSS.highlights.get(name)].sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return [name, ranges.map((range) => clean(range.toString())).filter(Boolean)];
  }));
})()`;
