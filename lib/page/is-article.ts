import { attribute, bodyOf, byTag, select, textOf } from '@/lib/page/dom';

/** First steps of paths that belong to lists, shops, accounts and tools. */
const NO_ARTICLE_PATHS = new Set(
  (
    'search cari tag tags topic topics topik kategori category categories section author authors penulis profile user users login ' +
    'signin register account akun cart checkout keranjang shop product products produk settings inbox mail indeks about kontak ' +
    'contact privacy terms'
  ).split(' '),
);
const ARTICLE_TYPE =
  /"@type"\s*:\s*\[?\s*"(?:[A-Za-z]*NewsArticle|Article|BlogPosting|ReportageNewsArticle|LiveBlogPosting|OpinionNewsArticle|AnalysisNewsArticle)"/;
const OTHER_TYPE =
  /"@type"\s*:\s*\[?\s*"(?:Product|ItemPage|CollectionPage|SearchResultsPage|ProfilePage|SoftwareApplication|QAPage|Recipe|JobPosting)"/;
/** An address that ends in a slug or carries a number, as an article's does and a section's does not. */
const ARTICLE_PATH =
  /(?:[a-z0-9%]+[-_]){3,}[a-z0-9%]+|\/\d{4}\/\d{1,2}\/|\d{6,}|\/(?:read|article|artikel|berita|news|story)\/[^/]*[\d-]/i;
/** JSON-LD that is read for its type; the rest of a longer block is its text. */
const JSON_LD_LENGTH = 20_000;
/** Paragraphs looked at, and how many units of text make one of them running text. */
const PARAGRAPHS_LOOKED_AT = 60;
const PARAGRAPH_LENGTH = 80;
/** The sum of points from which on a page is read; see the weights in `isArticlePage`. */
const THRESHOLD = 4;

/**
 * Whether a page looks like one news article rather than a home page, section, shop, mailbox or app. Cheap: a fixed
 * number of queries, no layout, no walk. Errs on the side of yes for pages that declare an article; reading decides.
 */
export function isArticlePage(document: Document, address: string): boolean {
  if (!bodyOf(document) || !URL.canParse(address)) return false;
  const { protocol, pathname, search } = new URL(address);
  if (!/^https?:$/.test(protocol)) return false;
  const declared = declaredType(document);
  const prose = countProse(document);
  if (prose === 0 && declared !== 'article') return false;
  let points = Math.min(prose, 4) * 0.5;
  if (declared === 'article') points += 2.5;
  if (declared === 'other') points -= 3;
  if (leadsToNoArticle(pathname)) points -= search.length > 1 && pathname === '/' ? 1 : 3;
  else points += ARTICLE_PATH.test(pathname) ? 1 : -1;
  if (
    select(document, 'meta[property="article:published_time"], meta[itemprop="datePublished"], [itemprop="articleBody"]').length >
    0
  )
    points += 1.5;
  const articles = byTag(document, 'article').length;
  if (articles === 1) points += 1;
  else if (articles > 8 && declared !== 'article') points -= 1.5;
  if (byTag(document, 'h1').length === 1) points += 0.5;
  return points >= THRESHOLD;
}

function leadsToNoArticle(pathname: string): boolean {
  const [first = '', second] = pathname.slice(1).toLowerCase().split('/');
  return first === '' || NO_ARTICLE_PATHS.has(first) || (second === undefined && first.startsWith('index.'));
}

function declaredType(document: Document): 'article' | 'other' | null {
  const [tag] = select(document, 'meta[property="og:type"]');
  const type = tag ? attribute(tag, 'content').toLowerCase() : '';
  if (/^(?:news)?article/.test(type)) return 'article';
  let other = /^(?:product|profile|video\.|music\.|book)/.test(type);
  for (const script of select(document, 'script[type="application/ld+json"]').slice(0, 8)) {
    const json = textOf(script).slice(0, JSON_LD_LENGTH);
    if (ARTICLE_TYPE.test(json)) return 'article';
    other ||= OTHER_TYPE.test(json);
  }
  return other ? 'other' : null;
}

/** How many of the page's paragraphs hold running text rather than a label; a sample, spread over the page. */
function countProse(document: Document): number {
  const paragraphs = byTag(document, 'p');
  const step = Math.max(1, Math.floor(paragraphs.length / PARAGRAPHS_LOOKED_AT));
  let count = 0;
  for (let i = 0; i < paragraphs.length && count < 6; i += step) {
    if (textOf(paragraphs[i] as Element).length >= PARAGRAPH_LENGTH) count++;
  }
  return count || (hasBareProse(document) ? 1 : 0);
}

/** Sites that write their text into one box, with line breaks instead of paragraphs. */
function hasBareProse(document: Document): boolean {
  const box = select(document, '[itemprop="articleBody"]')[0] ?? byTag(document, 'article')[0];
  return box !== undefined && textOf(box).length > 600;
}
