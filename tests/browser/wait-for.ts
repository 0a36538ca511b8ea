/** Asks again every 100 ms until `read` gives a value that `accept` takes, and resolves to it. Throws after `timeout` ms. */
export async function waitFor<T>(
  what: string,
  read: () => Promise<T>,
  accept: (value: T) => boolean,
  timeout = 15_000,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const value = await read();
    if (accept(value)) return value;
    if (Date.now() > end)
      throw new Error(`Waited ${timeout} ms for ${what}; the last answer was ${JSON.stringify(value)?.slice(0, 2000)}`);
    await pause(100);
  }
}

/** Resolves after `ms`. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
