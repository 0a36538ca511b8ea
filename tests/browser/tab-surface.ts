import type { Page } from 'puppeteer-core';
import { pageExpression } from './page-expression';
import type { Surface } from './petik-browser';
import { pause } from './wait-for';

/** A tab (or Chromium's popup, which is one to its driver) as a surface. */
export function tabSurface(page: Page): Surface {
  return {
    evaluate: (run, ...args) => page.evaluate(pageExpression(run, args)) as never,
    async press(selector) {
      await comeToRest(page, selector);
      await page.click(selector);
    },
    close: () => page.close(),
  };
}

/** Lists are laid out as they are scrolled to: an element may still move after it has come into view. */
async function comeToRest(page: Page, selector: string): Promise<void> {
  const place = pageExpression(
    (wanted: string) => {
      const element = document.querySelector(wanted);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return JSON.stringify(element?.getBoundingClientRect());
    },
    [selector],
  );
  for (let last: unknown = null, attempt = 0; attempt < 40; attempt += 1) {
    const now = await page.evaluate(place);
    if (now === last) return;
    last = now;
    await pause(50);
  }
}
