/** Places of one word that are looked at; a text with more is no news text. */
const MOST_PLACES = 200;

/** A stretch of a line of words: indices, half-open, and how many of the wanted words it has. */
export interface Window {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** Words in a row that can be searched for a run of words, as it is or much like it. */
export class WordLine {
  readonly keys: readonly string[];
  readonly #places = new Map<string, number[]>();

  constructor(keys: readonly string[]) {
    this.keys = keys;
    for (const [place, key] of keys.entries()) {
      const places = this.#places.get(key);
      if (places) places.push(place);
      else this.#places.set(key, [place]);
    }
  }

  /** Where the run stands as it is, in order. */
  find(run: readonly string[]): number[] {
    const rarest = run.reduce((best, key, index) => (this.#count(key) < this.#count(run[best] ?? '') ? index : best), 0);
    const places = this.#places.get(run[rarest] ?? '') ?? [];
    return places
      .slice(0, MOST_PLACES)
      .map((place) => place - rarest)
      .filter((start) => start >= 0 && run.every((key, index) => this.keys[start + index] === key));
  }

  /**
   * The stretch, half as long again as the run at most, with most of its words, counting only places that are `open`;
   * null when it has none. Words that stand everywhere lead nowhere: they count only where there are no others.
   */
  densest(run: readonly string[], isOpen: (place: number) => boolean): Window | null {
    const wanted = new Map<string, number>();
    for (const key of run) wanted.set(key, (wanted.get(key) ?? 0) + 1);
    const frequent = Math.max(12, this.keys.length / 40);
    const rare = [...wanted.keys()].filter((key) => this.#count(key) <= frequent);
    const keys = rare.length * 3 >= wanted.size ? rare : [...wanted.keys()];
    const hits = keys
      .flatMap((key) => (this.#places.get(key) ?? []).slice(0, MOST_PLACES))
      .filter(isOpen)
      .sort((a, b) => a - b);
    return this.#fullest(hits, wanted, run.length + Math.ceil(run.length / 2) + 3);
  }

  #fullest(hits: readonly number[], wanted: ReadonlyMap<string, number>, width: number): Window | null {
    const seen = new Map<string, number>();
    let best: Window | null = null;
    let [first, count] = [0, 0];
    const change = (place: number, by: 1 | -1) => {
      const key = this.keys[place] ?? '';
      const before = seen.get(key) ?? 0;
      seen.set(key, before + by);
      if (Math.max(before, before + by) <= (wanted.get(key) ?? 0)) count += by;
    };
    for (const place of hits) {
      change(place, 1);
      for (let oldest = hits[first] ?? place; place - oldest >= width; oldest = hits[++first] ?? place) change(oldest, -1);
      if (count > (best?.count ?? 0)) best = { start: hits[first] ?? place, end: place + 1, count };
    }
    return best;
  }

  #count(key: string): number {
    return this.#places.get(key)?.length ?? 0;
  }
}
