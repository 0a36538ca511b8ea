/** What an element is to somebody who reads the page, by its name alone. */

const SKIPPED =
  'script style noscript template svg math iframe frame object embed canvas video amp-img audio picture img map select button ' +
  'input textarea link meta progress meter datalist dialog rt rp head param source track area label legend';
const INLINE =
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q ruby rb s samp small span strike ' +
  'strong sub sup time tt u var wbr output slot';
const ASIDE = 'nav footer aside figure figcaption form menu fieldset';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements whose text is no text of the page's flow (ruby readings stand between the characters that they explain). */
export const SKIPPED_ELEMENTS = set(SKIPPED);
/** Elements that do not end a line. */
export const INLINE_ELEMENTS = set(INLINE);
/** Elements that stand beside the text. */
export const ASIDE_ELEMENTS = set(ASIDE);
/** Of those, the ones in which no site puts its articles. */
export const NEVER_WRAPPERS = set('nav footer figure figcaption menu');
/** Elements that show a picture or a video; a short text beside one is its caption. */
export const MEDIA_ELEMENTS = set('img amp-img picture video');
export const HEADINGS = set('h1 h2 h3 h4 h5 h6');
