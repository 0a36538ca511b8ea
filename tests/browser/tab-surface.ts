import type { Page } from 'puppeteer-core';
import { pageExpression } from './page-expression';
import type { Surface } from './petik-browser';

/** A tab (or Chromium's popup, which is one to its driver) as a surface. */
export function tabSurface(page: Page): Surface {
  return {
    evaluate: (run, ...args) => page.evaluate(pageExpression(run, args)) as never,
    press: (selector) => page.click(selector),
    close: () => page.close(),
  };
}
