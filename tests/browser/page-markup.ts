import type { Page } from 'puppeteer-core';

/** The page's DOM as text, open shadow trees and constructed style sheets included: equal before and after, unless somebody changed it. */
export async function pageMarkup(page: Page): Promise<string> {
  return (await page.evaluate(markup)) as string;
}

const markup = `(() => {
  const trees = [document, ...[...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? [])];
  return trees.map((tree) => (tree.documentElement?.outerHTML ?? tree.innerHTML) + tree.adoptedStyleSheets.length).join('\\n');
})()`;
