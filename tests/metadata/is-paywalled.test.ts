import { describe, expect, it } from 'vitest';
import { parseHtml } from '@/lib/cli/parse-html';
import { isPaywalled } from '@/lib/metadata/is-paywalled';
import { gatherDeclarations } from '@/lib/page/gather-clues';

const ld = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Rapat', ...data })}</script>`;

describe('isPaywalled', () => {
  it.each([
    ['is not said', ld({}), false],
    ['is free', ld({ isAccessibleForFree: true }), false],
    ['is not free', ld({ isAccessibleForFree: false }), true],
    ['is not free, as a word', ld({ isAccessibleForFree: 'False' }), true],
    ['is not free in a part', ld({ hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false } }), true],
    ['is of a locked tier', '<meta property="article:content_tier" content="locked">', true],
    ['is of the free tier', '<meta property="article:content_tier" content="free">', false],
  ])('a page that %s', (_, head, expected) => {
    expect(isPaywalled(gatherDeclarations(parseHtml(`<html><head>${head}</head><body><p>Rapat</p></body></html>`)))).toBe(
      expected,
    );
  });
});
