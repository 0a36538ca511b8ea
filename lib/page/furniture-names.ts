/** Words of class names and ids that mark furniture. Matched against whole words: "ad" is not found in "read". */
const FURNITURE = new Set(
  (
    'ad ads adv advert adverts advertisement advertising adslot adbox adsense adunit dfp gpt sponsor sponsored promo promos ' +
    'promobox promoted promotion related relateds recirc recirculation recommend recommended recommendation recommendations ' +
    'share sharing shares sharebar addthis sharethis social socials sosmed follow newsletter newsletters subscribe subscription ' +
    'signup regwall comment comments komentar disqus livefyre caption captions credit credits byline bylines ' +
    'breadcrumb breadcrumbs sidebar footer nav navbar navigation menu widget popup modal overlay cookie cookies consent gdpr ' +
    'tags taglist outbrain taboola mgid trending popular terpopuler populer terkait bacajuga rekomendasi ' +
    'pagination pager paging pagenav tooltip toolbar toolbox pullquote skip hidden hide infobox factbox ' +
    'carousel disclaimer copyright author authors authorbox aboutauthor masthead ' +
    'login donate donation dateline timestamp screenreader pubdate timeago lightbox print noprint toc iklan langganan berlangganan sisip linksisip'
  ).split(' '),
);

/** Furniture named by several words; written as in "read-more". */
const PHRASES =
  /(?:^|[-_ ])(?:read[-_]?(?:more|next|also|too)|see[-_]also|also[-_]read|more[-_](?:on|from|stories|news|articles|in)|most[-_](?:read|popular|viewed|shared)|sr[-_]only|visually[-_]?hidden|visuallyhidden|screen[-_]reader|assistive[-_]text|baca[-_]?juga|lihat[-_]juga|simak[-_]juga|you[-_](?:may|might)[-_]|social[-_]?(?:media|links|bar|icons)|author[-_]?(?:box|info|bio|card)|about[-_]the|tag[-_]?(?:s|list|cloud)|article[-_]?tags|inline[-_]?(?:ad|promo|related|newsletter)|pull[-_]?quote|post[-_](?:meta|tags|nav|footer|navigation)|entry[-_](?:meta|footer)|article[-_]?(?:meta|footer|info|header[-_]meta)|photo[-_]credit|img[-_]credit|jp[-_]relatedposts|wp[-_]caption|mc[-_]embed|cta|end[-_]?note)(?:$|[-_ ])/;

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
    const names = signature
      .split(/\s+/)
      .filter((name) => !TOPICAL.test(name))
      .join(' ')
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase();
    answer = PHRASES.test(names) || names.split(/[^a-z]+/).some((word) => FURNITURE.has(word));
    if (known.size > KNOWN_LIMIT) known.clear();
    known.set(signature, answer);
  }
  return answer;
}
