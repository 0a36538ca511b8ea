/** How a reader reads a page, and how it tells that a page is no article; null where it offers no such test. */
export interface InPageReader {
  /** Yields where the page may have its turn; answers whether an article was found. */
  read(document: Document, url: string): Generator<void, boolean>;
  readonly decide: ((document: Document, url: string) => unknown) | null;
}

/** Times of one call, ms. */
export interface CallTimes {
  /** Work on the main thread, pauses left out. */
  readonly total: number;
  /** The longest task that the call caused: as the browser reports those over 50 ms, else the longest stretch without a pause. */
  readonly longest: number;
  readonly found: boolean;
}

/** What is put into the page's isolated world; each function is called once, in a page that the reader has not seen. */
export interface Stopwatch {
  timeReading(): Promise<CallTimes>;
  /** Ms; null for a reader that cannot decide without reading. */
  timeDecision(): Promise<number | null>;
}

/** Longest stretch of work at once, ms, as in `lib/annotator`. */
const SLICE_MS = 12;

/** Puts the functions of `Stopwatch` for a reader into the world where it runs. */
export function exposeStopwatch({ read, decide }: InPageReader): void {
  const stopwatch: Stopwatch = {
    async timeReading() {
      const tasks: number[] = [];
      const record = (entries: PerformanceEntryList) => tasks.push(...entries.map((entry) => entry.duration));
      await shown();
      const observer = new PerformanceObserver((list) => record(list.getEntries()));
      observer.observe({ type: 'longtask' });
      await pause(0);
      let total = 0;
      let longest = 0;
      let found = false;
      for (const work = read(document, location.href), done = { yet: false }; !done.yet; await pause(0)) {
        const start = performance.now();
        while (!done.yet && performance.now() < start + SLICE_MS) {
          const step = work.next();
          done.yet = step.done === true;
          if (step.done) found = step.value;
        }
        const slice = performance.now() - start;
        total += slice;
        longest = Math.max(longest, slice);
      }
      await pause(100);
      record(observer.takeRecords());
      observer.disconnect();
      return { total, longest: Math.max(longest, ...tasks), found };
    },
    async timeDecision() {
      await shown();
      const start = performance.now();
      decide?.(document, location.href);
      return decide ? performance.now() - start : null;
    },
  };
  Object.assign(globalThis, stopwatch);
}

/** A reader that never pauses. */
export const inOneGo = (read: (document: Document, url: string) => boolean): InPageReader['read'] =>
  function* (document, url) {
    const found = read(document, url);
    yield;
    return found;
  };

/** Until the page has been drawn, so that its own styling and layout are not counted against the reader. */
async function shown(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  await pause(100);
}

/** Goes on in a task of its own, as an answer to a message does. */
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
