/** Nearer than this the page glides there; further away gliding takes long and loads all the pictures on the way. Viewports. */
const GLIDE = 2;

/** Scrolls so that the words stand in the middle of the viewport; false when they are nowhere (hidden, or gone). */
export function goTo(ranges: readonly Range[]): boolean {
  const [range] = ranges;
  const box = range?.startContainer.parentElement;
  if (!range || !box) return false;
  const first = range.getClientRects()[0];
  if (!first) return false;
  const isNear = Math.abs(first.top) < GLIDE * window.innerHeight;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = isNear && !isCalm ? 'smooth' : 'instant';
  // By element first: it also scrolls boxes within the page. A tall one may leave the words outside.
  box.scrollIntoView({ block: 'center', behavior });
  if (box.getBoundingClientRect().height > window.innerHeight / 2) {
    if (behavior === 'smooth') box.scrollIntoView({ block: 'center', behavior: 'instant' });
    const line = range.getClientRects()[0];
    if (line) window.scrollBy({ top: line.top - window.innerHeight / 2, behavior });
  }
  return true;
}
