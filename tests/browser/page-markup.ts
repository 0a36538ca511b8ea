import type { Page } from 'puppeteer-core';

/** The page's DOM as text, with open shadow trees, frames of its origin and constructed style sheets: equal before and after, unless somebody changed it. */
export async function pageMarkup(page: Page): Promise<string> {
  return (await page.evaluate(markup)) as string;
}

const markup = `(() => {
  const read = (tree) => {
    const elements = [...tree.querySelectorAll('*')];
    const inner = elements.flatMap((element) => element.shadowRoot || (element.localName === 'iframe' && element.contentDocument) || []);
    return [(tree.documentElement?.outerHTML ?? tree.innerHTML) + tree.adoptedStyleSheets.length, ...inner.flatMap(read)];
  };
  return read(document).join('\\n');
})()`;
