/** Longest stretch of work at once, ms: a quarter of the 50 ms that make a task "long". */
const SLICE_MS = 12;

/**
 * Runs a generator to its end in slices, giving the page its turn between them; null when `signal` aborts before.
 * Short work ends within the first slice, without a pause.
 */
export async function runInSlices<T>(work: Generator<void, T>, signal: AbortSignal): Promise<T | null> {
  let deadline = performance.now() + SLICE_MS;
  for (;;) {
    if (signal.aborted) return null;
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < deadline) continue;
    await nextTurn();
    deadline = performance.now() + SLICE_MS;
  }
}

/** After the page's waiting events; unlike timers, messages are not held back to 4 ms. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
