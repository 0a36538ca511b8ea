/**
 * What is painted. The three kinds cover the whole content of a quote; `quoted` covers the words between marks within a
 * mixed one; `official` the names of officials; `followed` the names of
 * people whom the reader follows; `current` the quote whose card is open; `flash` where the reader was sent.
 */
export const LAYERS = ['indirect', 'mixed', 'direct', 'quoted', 'official', 'followed', 'current', 'flash'] as const;
export type Layer = (typeof LAYERS)[number];

/** Light or dark ground under the article's text. */
export type Ground = 'light' | 'dark';

/** The registry is shared with the page and other extensions, hence the prefix; `highlight.css` styles these names. */
export function highlightName(layer: Layer, ground: Ground): string {
  return ground === 'light' ? `petik-${layer}` : `petik-${layer}-dark`;
}
