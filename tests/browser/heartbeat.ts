import type { Page } from 'puppeteer-core';

/** Starts to measure, once the page has come to rest, how long its main thread keeps timers waiting, content scripts included. */
export async function startHeartbeat(page: Page): Promise<void> {
  await page.evaluate(start);
}

/** The longest time between two beats since the start, ms. */
export async function longestPause(page: Page): Promise<number> {
  return (await page.evaluate('performance.petikLongest')) as number;
}

const start = `new Promise((resolve) => requestIdleCallback(resolve)).then(() => {
  let last = performance.now();
  performance.petikLongest = 0;
  const beat = () => {
    const now = performance.now();
    performance.petikLongest = Math.max(performance.petikLongest, now - last);
    last = now;
    setTimeout(beat, 5);
  };
  beat();
})`;

/**
 * How long this browser on this machine takes to work out the page's style once more, ms: any style sheet that is added to
 * a page costs that. The measure of what is slow on a large page.
 */
export async function restyleTime(page: Page): Promise<number> {
  return (await page.evaluate(restyle)) as number;
}

const restyle = `(() => {
  const style = document.createElement('style');
  style.textContent = '* { accent-color: red; }';
  const before = performance.now();
  document.head.append(style);
  getComputedStyle(document.body.lastElementChild).accentColor;
  document.body.offsetHeight;
  style.remove();
  document.body.offsetHeight;
  return (performance.now() - before) / 2;
})()`;
