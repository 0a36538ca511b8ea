import type { FetchedArticle } from '@/lib/model/check-queue';
import { isPaywalled } from '@/lib/metadata/is-paywalled';
import { gatherDeclarations } from '@/lib/page/gather-clues';
import { readPageText } from '@/lib/page/read-page-text';
import type { FetchedPage } from './fetch-page';

/** Ms of reading after which the page that runs it has its turn. */
const STRETCH = 8;

/**
 * Reads the article of a page that was asked for, with the code that reads pages in tabs and the browser's own parser.
 * Nothing of the page runs or is loaded. Needs a document, so no service worker can do it.
 */
export async function readPage(page: FetchedPage): Promise<FetchedArticle> {
  if (!page.ok) return page;
  const document = new DOMParser().parseFromString(page.html, 'text/html');
  const paywalled = isPaywalled(gatherDeclarations(document));
  const reading = readPageText(document, page.url);
  for (let began = performance.now(); ; ) {
    const { done, value } = reading.next();
    if (done && value) return { ok: true, page: value.page, isPaywalled: paywalled };
    if (done) return { ok: false, reason: paywalled ? 'paywall' : 'cut-off' };
    if (performance.now() - began < STRETCH) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
}
