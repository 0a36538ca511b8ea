import { ELEMENT, nodeType, windowOf } from '@/lib/page/dom';
import type { PointedMark } from './hit-test';
import { originOf } from './lines-of';

/** A pointer that only passes over the text opens nothing. ms. */
const OPEN_AFTER_MS = 250;
/** Time to get from the words to the card. ms. */
const CLOSE_AFTER_MS = 350;
/** What answers to clicks by itself. */
const CONTROLS = 'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [contenteditable]';

/** What the pointer does to the card. */
export interface PointerActions {
  /** At a point of the viewport of that document. */
  readonly markAt: (within: Document, x: number, y: number) => PointedMark | null;
  readonly isCard: (event: Event) => boolean;
  /** `pinned`: opened by a click; stays until it is closed. `y`: of the point, in the viewport of the page. */
  readonly open: (pointed: PointedMark, pinned: boolean, y: number) => void;
  readonly leave: () => void;
  readonly dismiss: () => void;
}

/**
 * Opens the card where the reader points or taps. Listeners are passive and take no event from the page. Gives what is to be
 * called with the page's document and those of its frames, whose events stay in them; a second time does nothing.
 */
export function watchPointer(
  { markAt, isCard, open, leave, dismiss }: PointerActions,
  signal: AbortSignal,
): (within: Document) => void {
  const watched = new WeakSet<Document>();
  let frame = 0;
  let timer = 0;
  let over: string | null = null;
  const after = (delay: number, action: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(action, delay);
  };
  const look = (within: Document, x: number, y: number, isOnCard: boolean) => {
    const pointed = isOnCard ? null : markAt(within, x, y);
    const now = isOnCard ? 'card' : (pointed?.mark.id ?? null);
    if (now === over) return;
    over = now;
    if (pointed) after(OPEN_AFTER_MS, () => open(pointed, false, y + originOf(within).top));
    else if (isOnCard) clearTimeout(timer);
    else after(CLOSE_AFTER_MS, leave);
  };
  const move = (within: Document, event: PointerEvent) => {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
    cancelAnimationFrame(frame);
    const { clientX, clientY } = event;
    const isOnCard = isCard(event);
    frame = requestAnimationFrame(() => look(within, clientX, clientY, isOnCard));
  };
  const click = (within: Document, event: MouseEvent) => {
    if (isCard(event)) return;
    // Behind the elements and shadow roots come document and window.
    if (event.composedPath().slice(0, -2).some(isControl)) return;
    // The click that ends a selection.
    if (windowOf(within)?.getSelection()?.isCollapsed === false) return;
    clearTimeout(timer);
    const pointed = markAt(within, event.clientX, event.clientY);
    if (pointed) open(pointed, true, event.clientY + originOf(within).top);
    else dismiss();
  };
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  });
  return (within) => {
    if (watched.has(within)) return;
    watched.add(within);
    within.addEventListener('pointermove', (event) => move(within, event), { signal, passive: true });
    within.addEventListener('click', (event) => click(within, event), { signal, passive: true });
  };
}

/** By the prototype's method: a field of a form may be named "matches". Elements of frames are no instances of the page's `Element`. */
function isControl(target: EventTarget): boolean {
  return nodeType(target as Node) === ELEMENT && Reflect.apply(Element.prototype.matches, target, [CONTROLS]);
}
