import { formatIsoDate } from '@/lib/i18n/dates';
import { interfaceLanguage } from '@/lib/i18n/language';
import { formatNumber } from '@/lib/i18n/numbers';
import { type TextKey, t } from '@/lib/i18n/text';
import type { Provenance } from '@/lib/model/article';
import type { DetailField, Details, SiteRule } from '@/lib/model/details';

const PLACE_KEYS: Record<Provenance, TextKey> = {
  'json-ld': 'placeJsonLd',
  meta: 'placeMeta',
  microdata: 'placeMicrodata',
  byline: 'placeByline',
  page: 'placePage',
  address: 'placeOfAddress',
  text: 'placeText',
  reader: 'placeReader',
};

/** How the field is called. */
export const FIELD_KEYS: Record<DetailField, TextKey> = { authors: 'detailAuthors', published: 'detailPublished' };

/** Places of a page in words, in one line. */
export function placeWords(places: readonly Provenance[]): string {
  return places.map((place) => t(PLACE_KEYS[place])).join(' · ');
}

/** Lists of articles name so many of the authors of one. */
const FIRST_AUTHORS = 2;

/** The first authors in one line, and how many more there are. */
export const firstAuthorWords = (authors: readonly string[]): string => authorWords(authors, FIRST_AUTHORS);

/** Authors in one line; of many the first ones and how many more there are. */
export function authorWords(authors: readonly string[], most = authors.length): string {
  const more = authors.length - most;
  return more > 0 ? `${authors.slice(0, most).join(', ')} +${formatNumber(more)}` : authors.join(', ');
}

/** Author or date in words; empty when there is none. */
export function detailWords(value: Details[DetailField]): string {
  return typeof value === 'object' && value !== null ? authorWords(value) : formatIsoDate(value);
}

/** The name of a language by its tag, in that of the interface; empty when it is unknown. */
export function languageWords(tag: string): string {
  try {
    const name = new Intl.DisplayNames(interfaceLanguage(), { type: 'language', fallback: 'none' }).of(tag);
    return tag === 'und' ? '' : (name ?? '');
  } catch {
    // A page may declare anything.
    return '';
  }
}

/** Where a site says a field: "Author, from the line below the headline". */
export function ruleWords({ field, from }: Pick<SiteRule, 'field' | 'from'>): string {
  return `${t(FIELD_KEYS[field])} ${t('detailFrom', placeWords([from]))}`;
}
