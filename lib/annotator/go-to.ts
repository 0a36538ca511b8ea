import { windowOf } from '@/lib/page/dom';
import { linesOf } from './lines-of';

/** Nearer than this the page glides there; further away gliding takes long and loads all the pictures on the way. Viewports. */
const GLIDE = 2;

/** Scrolls so that the words stand in the middle of the viewport; false when they are nowhere (hidden, or gone). */
export function goTo(ranges: readonly Range[]): boolean {
  const [range] = ranges;
  const box = range?.startContainer.parentElement;
  const first = range && linesOf(range)[0];
  if (!range || !box || !first) return false;
  const isNear = Math.abs(first.top) < GLIDE * window.innerHeight;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = isNear && !isCalm ? 'smooth' : 'instant';
  // By element: that also scrolls boxes within the page. But a tall one would leave the words outside.
  const isTall = heightOf(range.startContainer) > window.innerHeight / 2;
  scroll(box, isTall ? 'instant' : behavior);
  // Of a frame its own window, and the page around it by the element above.
  if (isTall)
    (windowOf(box) ?? window).scrollBy({ top: (range.getClientRects()[0]?.top ?? 0) - window.innerHeight / 2, behavior });
  return true;
}

function heightOf(text: Node): number {
  const whole = document.createRange();
  whole.selectNodeContents(text);
  return whole.getBoundingClientRect().height;
}

/** By the prototype's method: a field of a form may be named "scrollIntoView". */
function scroll(box: Element, behavior: ScrollBehavior): void {
  Reflect.apply(Element.prototype.scrollIntoView, box, [{ block: 'center', behavior }]);
}
