import { useEffect, useState } from 'preact/hooks';

/** More quotes than a popup of full height shows at once. */
const FIRST_SCREEN = 20;

/**
 * How many quotes to render now: what fills the popup at first, all once that has been painted. Hundreds of quotes then
 * cost the reader no more wait than twenty.
 */
export function useFirstScreen(): number {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    // The timer, started in a frame, runs when that frame has been painted.
    let timer: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setPainted(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return painted ? Number.POSITIVE_INFINITY : FIRST_SCREEN;
}
