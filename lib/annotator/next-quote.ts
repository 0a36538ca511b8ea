/**
 * The quote that is `step` away from where the reader is: from the quote of the open card, else from the top of the viewport
 * (forward: the first that begins below it; back: the last that begins above). Wraps around; -1 when there is none.
 * `tops` are the quotes' places relative to the viewport, in order; NaN for quotes that are nowhere.
 */
export function nextQuote(tops: readonly number[], open: number, step: 1 | -1): number {
  const places = [...tops.keys()].filter((index) => !Number.isNaN(tops[index]));
  if (places.length === 0) return -1;
  if (open >= 0) return stepAmong(places, open, step);
  const below = places.find((index) => (tops[index] as number) >= 0);
  const above = places.findLast((index) => (tops[index] as number) < 0);
  return (step === 1 ? below : above) ?? (places.at(step === 1 ? 0 : -1) as number);
}

function stepAmong(places: readonly number[], open: number, step: 1 | -1): number {
  const next = step === 1 ? places.find((index) => index > open) : places.findLast((index) => index < open);
  return next ?? (places.at(step === 1 ? 0 : -1) as number);
}
