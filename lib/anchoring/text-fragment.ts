import { CONTEXT_LENGTH } from './describe';
import type { TextQuoteSelector } from '@/lib/model/annotation';

/** Words at each end of a long quote that are enough to find it. */
const END_WORDS = 6;
/** Words beside a quote that tell it from the same words elsewhere. */
const CONTEXT_WORDS = 4;

/** Where a quote stands. */
export interface FragmentContext extends Pick<TextQuoteSelector, 'prefix' | 'suffix'> {
  /** The page's text up to the quote, its headline included. */
  readonly before: string;
}

/**
 * The address with a text fragment that makes the browser itself find and mark the words: for sites where Petik may
 * not act. A convenience: it misses words that the page draws late. https://wicg.github.io/scroll-to-text-fragment/
 * With `context` it finds the quote even where the same words, such as those of a headline, stand above it.
 */
export function withTextFragment(url: string, exact: string, context?: FragmentContext): string {
  // A part of an interrupted quote is as good as the whole; marks at the ends may differ on the page.
  const [part = ''] = exact.split(' … ');
  const core = part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (core === '') return url;
  const ends = endsOf(core);
  const [lead = '', trail = ''] = part.split(core);
  const { prefix, suffix } = context && isAbove(ends[0] ?? '', context.before) ? beside(lead, trail, context) : NOTHING;
  const pieces = [
    ...(prefix === '' ? [] : [`${encode(prefix)}-`]),
    ...ends.map(encode),
    ...(suffix === '' ? [] : [`-${encode(suffix)}`]),
  ];
  return `${url.split('#', 1)[0]}#:~:text=${pieces.join(',')}`;
}

const NOTHING = { prefix: '', suffix: '' };

/** All words, or both ends of many: browsers look for one stretch of words within one paragraph only. */
function endsOf(core: string): string[] {
  const lines = core.split('\n').map((line) => line.trim().split(/\s+/u));
  const [first = []] = lines;
  const last = lines.at(-1) ?? first;
  if (lines.length === 1 && first.length <= 2 * END_WORDS) return [first.join(' ')];
  return [first.slice(0, END_WORDS).join(' '), last.slice(-END_WORDS).join(' ')];
}

function isAbove(words: string, before: string): boolean {
  return fold(before).includes(fold(words));
}

const fold = (text: string): string => text.replace(/\s+/gu, ' ').toLowerCase();

/** The words before the quote, or those behind it where it begins its paragraph; a browser finds both within one only. */
function beside(lead: string, trail: string, { prefix, suffix }: FragmentContext): typeof NOTHING {
  const before = `${prefix.slice(prefix.lastIndexOf('\n') + 1)}${lead}`.trim().split(/\s+/u);
  // The first one may have been cut.
  const whole = prefix.length < CONTEXT_LENGTH || prefix.includes('\n') ? before : before.slice(1);
  const words = whole.slice(-CONTEXT_WORDS).join(' ');
  if (/[\p{L}\p{N}]/u.test(words)) return { prefix: words, suffix: '' };
  const behind = `${trail}${suffix.split('\n', 1)[0]}`.trim().split(/\s+/u);
  const next = (suffix.length < CONTEXT_LENGTH || suffix.includes('\n') ? behind : behind.slice(0, -1))
    .slice(0, CONTEXT_WORDS)
    .join(' ');
  return { prefix: '', suffix: /[\p{L}\p{N}]/u.test(next) ? next : '' };
}

const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
