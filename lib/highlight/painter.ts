import { type Ground, highlightName, LAYERS, type Layer } from './layer-names';

/**
 * Paints ranges through the CSS Custom Highlight API: no change to the page's DOM or layout.
 * It keeps its own list, as Firefox lets a content script neither iterate the registry nor a highlight, and touches only
 * its own names: the registry also holds the page's.
 */
export class Painter {
  readonly #painted = new Map<Layer, Highlight>();
  #ground: Ground;

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** Paints these ranges, in the place of what the layer had. No ranges: nothing is left of the layer. */
  paint(layer: Layer, ranges: readonly Range[]): void {
    const name = highlightName(layer, this.#ground);
    if (ranges.length === 0) {
      CSS.highlights.delete(name);
      this.#painted.delete(layer);
      return;
    }
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = LAYERS.indexOf(layer);
    this.#painted.set(layer, highlight);
    CSS.highlights.set(name, highlight);
  }

  /** Puts back what the page has taken out of the registry, as `CSS.highlights.clear()` does. */
  repair(): void {
    for (const [layer, highlight] of this.#painted) {
      const name = highlightName(layer, this.#ground);
      if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
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
    for (const layer of this.#painted.keys()) CSS.highlights.delete(highlightName(layer, this.#ground));
  }
}
