import type { Box, Collected } from '@/lib/page/collect-lines';
import { fold } from '@/lib/page/fold';

/** Prose that makes the section under a headline an article of its own. */
const MINIMUM_PROSE = 300;

/**
 * Sites that load the next article below the first hold several on one page. When more than one headline inside the
 * box `body` has a section with prose, returns the box of the section whose headline the window's title names, else of
 * the first; otherwise `body`.
 * @param prose for each box, how much running text is in it
 */
export function narrowToOne({ boxes, lines }: Collected, body: number, prose: ArrayLike<number>, windowTitle: string): number {
  const headlines = new Map<number, string>();
  for (const line of lines) if (boxes[line.box]?.tag === 'h1' && !headlines.has(line.box)) headlines.set(line.box, line.text);
  if (headlines.size < 2) return body;
  const counts = new Uint32Array(boxes.length);
  for (const headline of headlines.keys()) counts[headline] = 1;
  for (let i = boxes.length - 1; i > 0; i--) {
    const parent = (boxes[i] as Box).parent;
    counts[parent] = (counts[parent] as number) + (counts[i] as number);
  }
  const title = fold(windowTitle);
  const sections: { box: number; named: boolean }[] = [];
  for (const [headline, text] of headlines) {
    let box = headline;
    while (box !== body && box > 0 && counts[(boxes[box] as Box).parent] === 1) box = (boxes[box] as Box).parent;
    if (isWithin(boxes, box, body) && box !== body && (prose[box] as number) >= MINIMUM_PROSE) {
      sections.push({ box, named: fold(text) !== '' && title.includes(fold(text)) });
    }
  }
  if (sections.length < 2) return body;
  return (sections.find(({ named }) => named) ?? sections[0])?.box ?? body;
}

function isWithin(boxes: readonly Box[], box: number, outer: number): boolean {
  let at = box;
  while (at > outer) at = (boxes[at] as Box).parent;
  return at === outer;
}
