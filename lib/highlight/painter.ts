import { type Ground, highlightName, LAYERS, type Layer } from './layer-names';

/**
 * Paints ranges through the CSS Custom Highlight API: no change to the page's DOM or layout.
 * It keeps its own list, as Firefox lets a content script neither iterate the registry nor a highlight, and touches only
 * its own names: the registry also holds the page's.
 */
export class Painter {
  readonly #painted = new Map<string, Highlight>();
  readonly #ground: Ground;

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** Paints these ranges, in the place of what the layer had. No ranges: nothing is left of the layer. */
  paint(layer: Layer, ranges: readonly Range[]): void {
    const name = highlightName(layer, this.#ground);
    if (ranges.length === 0) {
      CSS.highlights.delete(name);
      this.#painted.delete(name);
      return;
    }
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = LAYERS.indexOf(layer);
    this.#painted.set(name, highlight);
    CSS.highlights.set(name, highlight);
  }

  /** Puts back what the page has taken out of the registry, as `CSS.highlights.clear()` does. */
  repair(): void {
    for (const [name, highlight] of this.#painted) if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
  }

  /** Takes away all that this painter has painted, and nothing else. */
  clear(): void {
    for (const name of this.#painted.keys()) CSS.highlights.delete(name);
    this.#painted.clear();
  }
}
