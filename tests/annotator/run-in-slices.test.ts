import { describe, expect, it } from 'vitest';
import { runInSlices } from '@/lib/annotator/run-in-slices';

function* reading(steps: number, ms: number): Generator<void, string> {
  for (let step = 0; step < steps; step++) {
    const end = performance.now() + ms;
    while (performance.now() < end);
    yield;
  }
  return 'done';
}

describe('runInSlices', () => {
  it('runs to the end', async () => {
    expect(await runInSlices(reading(3, 0), new AbortController().signal)).toBe('done');
  });

  it('lets others have their turn in between', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await runInSlices(reading(30, 5), new AbortController().signal);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });

  it('stops when it is aborted', async () => {
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 20);
    expect(await runInSlices(reading(1000, 5), abort.signal)).toBeNull();
  });
});
