/** Words of class names and ids that mark furniture. Matched against whole words: "ad" is not found in "read". */
const FURNITURE = new Set(
  (
    'ad ads adv advert adverts advertisement advertising adslot adbox adsense adunit dfp gpt sponsor sponsored promo promos ' +
    'promobox promoted promotion related relateds recirc recirculation recommend recommended recommendation recommendations ' +
    'share sharing shares sharebar addthis sharethis social socials sosmed follow newsletter newsletters subscribe subscription ' +
    'signup regwall comment comments komentar disqus livefyre caption captions credit credits byline bylines ' +
    'breadcrumb breadcrumbs sidebar footer nav navbar navigation menu widget popup modal overlay cookie cookies consent gdpr ' +
    'tags taglist outbrain taboola mgid trending popular terpopuler populer terkait bacajuga rekomendasi ' +
    'pagination pager paging pagenav tooltip toolbar toolbox pullquote skip hidden hide infobox factbox faktaboks faktabox textbox expandable accordion ' +
    'carousel disclaimer copyright author authors authorbox aboutauthor masthead ' +
    'login donate donation dateline timestamp screenreader pubdate timeago lightbox print noprint toc cta endnote visuallyhidden readmore readalso articlefooter articlemeta articleinfo relatedposts socialmedia socialbar pagenav photocredit iklan langganan berlangganan sisip linksisip'
  ).split(' '),
);

/** Furniture named by two words that stand side by side in one name: "read-more", "moreFrom". */
const PAIRS = new Set(
  (
    'read-more read-next read-also read-too see-also also-read more-on more-from more-stories more-news more-articles more-in ' +
    'most-read most-popular most-viewed most-shared sr-only visually-hidden screen-reader assistive-text baca-juga lihat-juga ' +
    'simak-juga you-may you-might about-the tag-list tag-cloud pull-quote post-meta post-navigation entry-meta article-meta ' +
    'article-info jp-relatedposts mc-embed end-note ' +
    'prev-next next-article prev-article previous-article next-post prev-post'
  ).split(' '),
);

/** Class names that say what an article is about, or what built the page, not what an element is. */
const TOPICAL = /^(?:tags?|category|categories|type|format|status|post|hentry|elementor|e)-|^.{41,}$/;

/** What was found out of a signature: pages repeat theirs. */
const known = new Map<string, boolean>();
const KNOWN_LIMIT = 5000;

/** Whether an element's class names and id, parted by spaces, say that its text is furniture. */
export function namesFurniture(signature: string): boolean {
  if (signature === ' ') return false;
  let answer = known.get(signature);
  if (answer === undefined) {
    answer = signature.split(' ').some((name) => name !== '' && !TOPICAL.test(name) && isFurnitureName(name));
    if (known.size > KNOWN_LIMIT) known.clear();
    known.set(signature, answer);
  }
  return answer;
}

function isFurnitureName(name: string): boolean {
  let before = '';
  for (const part of name.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? []) {
    const word = part.toLowerCase();
    if (FURNITURE.has(word) || PAIRS.has(`${before}-${word}`)) return true;
    before = word;
  }
  return false;
}
