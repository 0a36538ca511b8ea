/** Words at each end of a long quote that are enough to find it. */
const END_WORDS = 6;

/**
 * The address with a text fragment that makes the browser itself find and mark the words: for sites where Petik may
 * not act. A convenience: it misses words that the page draws late. https://wicg.github.io/scroll-to-text-fragment/
 */
export function withTextFragment(url: string, exact: string): string {
  // A part of an interrupted quote is as good as the whole; marks at the ends may differ on the page.
  const [part = ''] = exact.split(' … ');
  const words = part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').split(/\s+/u);
  if (words[0] === '') return url;
  const ends = words.length <= 2 * END_WORDS ? [words] : [words.slice(0, END_WORDS), words.slice(-END_WORDS)];
  const fragment = ends.map((end) => encodeURIComponent(end.join(' ')).replaceAll('-', '%2D')).join(',');
  return `${url.split('#', 1)[0]}#:~:text=${fragment}`;
}
