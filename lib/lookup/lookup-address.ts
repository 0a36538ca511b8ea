import type { LookupPlace, LookupSubject } from '@/lib/model/lookup';

/** Searches take some thirty words; the first of a quote tell it. */
const MOST_WORDS = 28;
const BLANK = /\{(words|phrase|speaker|address)\}/gu;
/** Quotation marks of all kinds, brackets, the interruption between parts. */
const MARKS = /["“”„‟«»‹›「」『』()[\]…]|(?<!\p{L})['‘’]|['‘’](?!\p{L})/gu;

/** Why an address cannot be used: no web address, or nothing to put in. */
export type AddressFault = 'not-web' | 'no-blank';

/** The address that looks a quote up in a place; null when the place asks for what is not known (an article's address). */
export function lookupAddress({ address }: LookupPlace, { exact, speaker, url }: LookupSubject): string | null {
  const words = exact
    .replace(MARKS, ' ')
    .trim()
    .split(/\s+/u)
    .slice(0, MOST_WORDS)
    .join(' ')
    .replace(/[.,;:]+$/u, '');
  if (addressFault(address) !== null || words === '') return null;
  if (url === null && address.includes('{address}')) return null;
  const filled: Record<string, string> = { words, phrase: `"${words}"`, speaker: speaker ?? '' };
  return address.replace(BLANK, (_, blank: string, at: number) => {
    if (blank !== 'address') return encodeURIComponent(filled[blank] ?? '');
    // Archives want the slashes of an address within theirs; as a parameter it must not bring parameters of its own.
    return address.lastIndexOf('?', at) < 0 ? encodeURI(url ?? '') : encodeURIComponent(url ?? '');
  });
}

/** What is wrong with the address of a place; null when nothing is. */
export function addressFault(address: string): AddressFault | null {
  const isWeb = /^https?:\/\/[^\s/{}]+\.[^\s/{}]+(?:\/|\?|$)/iu.test(address) && URL.canParse(address);
  if (!isWeb) return 'not-web';
  return address.search(BLANK) < 0 ? 'no-blank' : null;
}
