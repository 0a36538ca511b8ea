import { useEffect, useState } from 'preact/hooks';

/** More quotes than a popup of full height shows at once. */
const FIRST_SCREEN = 20;

/** Quotes drawn without asking, and at each ask: more than news articles have, less than a popup is slow with. */
const PORTION = 300;

/**
 * How many quotes to render now, and a way to ask for a portion more. At first it is what fills the popup, a portion once
 * that has been painted: hundreds of quotes then cost the reader no more wait than twenty, thousands no more than hundreds.
 */
export function useShownCount(): { readonly count: number; readonly showMore: () => void } {
  const [portions, setPortions] = useState(0);
  useEffect(() => {
    // The timer, started in a frame, runs when that frame has been painted.
    let timer: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setPortions(1));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return { count: portions === 0 ? FIRST_SCREEN : portions * PORTION, showMore: () => setPortions((shown) => shown + 1) };
}
