import type { Ground } from './layer-names';

/** Grounds darker than this carry light text. Perceived lightness, 0 black to 1 white. */
const MIDDLE = 0.5;
/** A veil thinner than this leaves the ground below it. */
const OPAQUE = 0.6;

/**
 * The ground that the text of an element stands on: the nearest opaque background colour of these boxes, the element
 * itself and its ancestors, innermost first. Where there is none (a picture, or the canvas, which `color-scheme` may darken) the text's own colour tells. Asks for the
 * computed style of the boxes only.
 */
export function measureGround(boxes: readonly Element[]): Ground {
  for (const box of boxes) {
    const colour = parseColour(getComputedStyle(box).backgroundColor);
    if (colour && colour.alpha >= OPAQUE) return colour.lightness < MIDDLE ? 'dark' : 'light';
  }
  const ink = boxes[0] && parseColour(getComputedStyle(boxes[0]).color);
  return ink && ink.lightness > MIDDLE ? 'dark' : 'light';
}

interface Colour {
  readonly lightness: number;
  readonly alpha: number;
}

/** Lightness of a computed colour; null for notations that it does not know. https://drafts.csswg.org/css-color-4/#resolving-color-values */
export function parseColour(computed: string): Colour | null {
  const call = /^([a-z]+)\((?:(srgb|display-p3) )?([^)]*)\)$/.exec(computed.trim());
  if (!call) return null;
  const [, notation, space, list = ''] = call;
  const [a = 0, b = 0, c = 0, alpha = 1] = (list.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map(toNumber);
  if (notation === 'rgb' || notation === 'rgba') return { lightness: luma(a / 255, b / 255, c / 255), alpha };
  if (notation === 'color' && space) return { lightness: luma(a, b, c), alpha };
  if (notation === 'oklch' || notation === 'oklab') return { lightness: a, alpha };
  if (notation === 'lab' || notation === 'lch') return { lightness: a / 100, alpha };
  return null;
}

function toNumber(text: string): number {
  return text.endsWith('%') ? Number.parseFloat(text) / 100 : Number.parseFloat(text);
}

/** Of gamma-encoded channels, ITU-R BT.709: close enough to perceived lightness to tell light from dark. */
function luma(red: number, green: number, blue: number): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
