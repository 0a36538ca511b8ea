/**
 * Who may be asked when: each site has one request at a time, and a pause after each answer. Other sites do not wait for it.
 */
export class Turns {
  readonly #pause: number;
  readonly #now: () => number;
  readonly #busy = new Set<string>();
  readonly #restsUntil = new Map<string, number>();

  /** `pause`: ms between an answer of a site and the next request to it. */
  constructor(pause: number, now: () => number = Date.now) {
    this.#pause = pause;
    this.#now = now;
  }

  /** The first of those that wait whose site may be asked now; null when there is none. */
  next<T extends { readonly site: string }>(waiting: readonly T[]): T | null {
    return waiting.find(({ site }) => this.#delayOf(site) <= 0) ?? null;
  }

  /** Ms until one of those that wait may be asked; infinite while all their sites are being asked. */
  delay(waiting: readonly { readonly site: string }[]): number {
    return Math.min(Number.POSITIVE_INFINITY, ...waiting.map(({ site }) => this.#delayOf(site)));
  }

  /**
   * Gives the site's turn to `work` until it ends. Only where `work` calls `asks` a request was made that the site must be
   * left to rest from.
   */
  async take<T>(site: string, work: (asks: () => void) => Promise<T>): Promise<T> {
    let asked = false;
    this.#busy.add(site);
    try {
      return await work(() => {
        asked = true;
      });
    } finally {
      this.#busy.delete(site);
      if (asked) this.#restsUntil.set(site, this.#now() + this.#pause);
    }
  }

  #delayOf(site: string): number {
    if (this.#busy.has(site)) return Number.POSITIVE_INFINITY;
    return Math.max(0, (this.#restsUntil.get(site) ?? 0) - this.#now());
  }
}
