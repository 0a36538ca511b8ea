import type { PointedMark } from './hit-test';

/** A pointer that only passes over the text opens nothing. ms. */
const OPEN_AFTER_MS = 250;
/** Time to get from the words to the card. ms. */
const CLOSE_AFTER_MS = 350;
/** What answers to clicks by itself. */
const CONTROLS = 'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [contenteditable]';

/** What the pointer does to the card. */
export interface PointerActions {
  readonly markAt: (x: number, y: number) => PointedMark | null;
  readonly isCard: (event: Event) => boolean;
  /** `pinned`: opened by a click; stays until it is closed. `y`: of the point, in the viewport. */
  readonly open: (pointed: PointedMark, pinned: boolean, y: number) => void;
  readonly leave: () => void;
  readonly dismiss: () => void;
}

/** Opens the card where the reader points or taps. Listeners are passive and take no event from the page. */
export function watchPointer({ markAt, isCard, open, leave, dismiss }: PointerActions, signal: AbortSignal): void {
  let frame = 0;
  let timer = 0;
  let over: string | null = null;
  const after = (delay: number, action: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(action, delay);
  };
  const look = (x: number, y: number, isOnCard: boolean) => {
    const pointed = isOnCard ? null : markAt(x, y);
    const now = isOnCard ? 'card' : (pointed?.mark.id ?? null);
    if (now === over) return;
    over = now;
    if (pointed) after(OPEN_AFTER_MS, () => open(pointed, false, y));
    else if (isOnCard) clearTimeout(timer);
    else after(CLOSE_AFTER_MS, leave);
  };
  const move = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
    cancelAnimationFrame(frame);
    const { clientX, clientY } = event;
    const isOnCard = isCard(event);
    frame = requestAnimationFrame(() => look(clientX, clientY, isOnCard));
  };
  const click = (event: MouseEvent) => {
    if (isCard(event)) return;
    if (event.target instanceof Element && isInControl(event.target)) return;
    // The click that ends a selection.
    if (getSelection()?.isCollapsed === false) return;
    clearTimeout(timer);
    const pointed = markAt(event.clientX, event.clientY);
    if (pointed) open(pointed, true, event.clientY);
    else dismiss();
  };
  document.addEventListener('pointermove', move, { signal, passive: true });
  document.addEventListener('click', click, { signal, passive: true });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  });
}

/** By the prototype's method: a field of a form may be named "closest". */
function isInControl(element: Element): boolean {
  return Reflect.apply(Element.prototype.closest, element, [CONTROLS]) !== null;
}
