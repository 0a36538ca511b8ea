import { type Ground, highlightName, LAYERS, type Layer } from './layer-names';

/** The window of a frame, or of the page: each document paints its own ranges only. */
type View = Pick<typeof globalThis, 'CSS' | 'Highlight'>;

/**
 * Paints ranges through the CSS Custom Highlight API: no change to the page's DOM or layout.
 * It keeps its own list, as Firefox lets a content script neither iterate the registry nor a highlight, and touches only
 * its own names: the registry also holds the page's.
 */
export class Painter {
  readonly #painted = new Map<Layer, Map<View, Highlight>>();
  #ground: Ground;
  readonly #onNewDocument: () => void;

  /** `onNewDocument` is told when the document of a frame is painted in that no painter has painted in before. */
  constructor(ground: Ground, onNewDocument: () => void) {
    this.#ground = ground;
    this.#onNewDocument = onNewDocument;
  }

  /** Paints these ranges, in the place of what the layer had. No ranges: nothing is left of the layer. */
  paint(layer: Layer, ranges: readonly Range[]): void {
    const name = highlightName(layer, this.#ground);
    const former = this.#painted.get(layer);
    const highlights = new Map<View, Highlight>();
    let hasNew = false;
    for (const range of ranges) {
      const view = viewOf(range);
      if (!view) continue;
      const highlight = highlights.get(view) ?? new view.Highlight();
      if (!highlights.has(view)) hasNew = isNew(range) || hasNew;
      highlights.set(view, highlight.add(range));
    }
    if (hasNew) this.#onNewDocument();
    for (const view of former?.keys() ?? []) if (!highlights.has(view)) view.CSS.highlights.delete(name);
    for (const [view, highlight] of highlights) {
      highlight.priority = LAYERS.indexOf(layer);
      view.CSS.highlights.set(name, highlight);
    }
    if (highlights.size > 0) this.#painted.set(layer, highlights);
    else this.#painted.delete(layer);
  }

  /** Puts back what the page has taken out of the registry, as `CSS.highlights.clear()` does. */
  repair(): void {
    for (const [layer, highlights] of this.#painted) {
      const name = highlightName(layer, this.#ground);
      for (const [view, highlight] of highlights) if (!view.CSS.highlights.has(name)) view.CSS.highlights.set(name, highlight);
    }
  }

  /** Changes to the colours for another ground: the page went dark, or light again. */
  moveTo(ground: Ground): void {
    if (ground === this.#ground) return;
    this.#unregister();
    this.#ground = ground;
    this.repair();
  }

  /** Takes away all that this painter has painted, and nothing else. */
  clear(): void {
    this.#unregister();
    this.#painted.clear();
  }

  #unregister(): void {
    for (const [layer, highlights] of this.#painted)
      for (const view of highlights.keys()) view.CSS.highlights.delete(highlightName(layer, this.#ground));
  }
}

/** Documents of frames that were painted in. */
const known = new WeakSet<Document>();

/** Whether the range is the first in the document of a frame. The page's own has its styles before anything is painted. */
function isNew({ startContainer: { ownerDocument } }: Range): boolean {
  if (!ownerDocument || ownerDocument === document || known.has(ownerDocument)) return false;
  known.add(ownerDocument);
  return true;
}

/**
 * The page itself, or the frame that holds the range; null when that was taken away. Of a frame, Firefox shows content
 * scripts a `CSS` that is the page's: the frame's own is what its scripts see.
 */
function viewOf({ startContainer }: Range): View | null {
  const { ownerDocument } = startContainer;
  if (!ownerDocument || ownerDocument === document) return globalThis;
  const frame = ownerDocument.defaultView as (View & { readonly wrappedJSObject?: View }) | null;
  return frame?.wrappedJSObject ?? frame;
}
