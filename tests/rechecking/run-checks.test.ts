import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FetchedArticle, QueuedCheck } from '@/lib/model/check-queue';
import { type CheckRun, runChecks } from '@/lib/rechecking/run-checks';
import { Turns } from '@/lib/rechecking/turns';

const PAUSE = 2000;
const ANSWER = 700;

/** A queue of articles as the store holds it, and sites that answer after a while. */
class World {
  readonly waiting: Map<string, QueuedCheck>;
  readonly requests: { site: string; begin: number; end: number }[] = [];
  readonly reports: { articleId: string; fetched: FetchedArticle }[] = [];
  refused = new Set<string>();
  /** How often the next reports fail. */
  failures = 0;

  constructor(urls: readonly string[]) {
    const rows = urls.map((url): [string, QueuedCheck] => {
      const { hostname } = new URL(url);
      return [url, { articleId: url, url, site: hostname, quoteIds: ['q'], state: 'waiting', queuedAt: 0, verdicts: [] }];
    });
    this.waiting = new Map(rows);
  }

  run(): CheckRun {
    return {
      waiting: async () => [...this.waiting.values()],
      isPermitted: async (site) => !this.refused.has(site),
      fetchPage: async (url) => {
        const request = { site: new URL(url).hostname, begin: Date.now(), end: Number.POSITIVE_INFINITY };
        this.requests.push(request);
        await new Promise((resolve) => setTimeout(resolve, ANSWER));
        request.end = Date.now();
        return { ok: false, reason: 'gone' };
      },
      readPage: async (page) => (page.ok ? { ok: false, reason: 'cut-off' } : page),
      report: async (articleId, fetched) => {
        if (this.failures-- > 0) throw new Error('the background was ended');
        this.reports.push({ articleId, fetched });
        this.waiting.delete(articleId);
      },
      turns: new Turns(PAUSE),
    };
  }
}

const many = ['a', 'a', 'b', 'a', 'c', 'b', 'd', 'e', 'f'].map((host, index) => `https://${host}.example/${index}`);

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

async function finished(run: Promise<void>): Promise<void> {
  let isOver = false;
  const watched = run.finally(() => {
    isOver = true;
  });
  watched.catch(() => {});
  for (let step = 0; step < 2000 && !isOver; step++) await vi.advanceTimersByTimeAsync(50);
  await watched;
}

describe('a run of checks', () => {
  it('reports each article once', async () => {
    const world = new World(many);
    await finished(runChecks(world.run(), new AbortController().signal));
    expect(world.reports.map(({ articleId }) => articleId).sort()).toEqual([...many].sort());
  });

  it('asks each site one thing at a time, with a pause after each answer', async () => {
    const world = new World(many);
    await finished(runChecks(world.run(), new AbortController().signal));
    for (const site of new Set(world.requests.map((request) => request.site))) {
      const own = world.requests.filter((request) => request.site === site);
      for (const [index, request] of own.entries())
        expect(request.begin).toBeGreaterThanOrEqual((own[index - 1]?.end ?? Number.NEGATIVE_INFINITY) + PAUSE);
    }
    expect(world.requests.filter(({ site }) => site === 'a.example')).toHaveLength(3);
  });

  it('asks several sites at once, four at most', async () => {
    const world = new World(many);
    await finished(runChecks(world.run(), new AbortController().signal));
    const open = world.requests.map(
      ({ begin }) => world.requests.filter((each) => each.begin <= begin && each.end > begin).length,
    );
    expect(Math.max(...open)).toBe(4);
  });

  it('asks nothing of a site that is not allowed, and loses no time with it', async () => {
    const world = new World(['https://a.example/1', 'https://a.example/2']);
    world.refused.add('a.example');
    const began = Date.now();
    await finished(runChecks(world.run(), new AbortController().signal));
    expect(world.requests).toEqual([]);
    expect(world.reports.map(({ fetched }) => fetched)).toEqual(Array(2).fill({ ok: false, reason: 'not-permitted' }));
    expect(Date.now() - began).toBeLessThan(PAUSE);
  });

  it('tells a background that was ended meanwhile again, without asking the site again', async () => {
    const world = new World(['https://a.example/1']);
    world.failures = 2;
    await finished(runChecks(world.run(), new AbortController().signal));
    expect([world.requests.length, world.reports.length]).toEqual([1, 1]);
  });

  it('ends when nothing can be stored, and leaves in the queue what is not done', async () => {
    const world = new World(['https://a.example/1', 'https://a.example/2']);
    world.failures = 100;
    await expect(finished(runChecks(world.run(), new AbortController().signal))).rejects.toThrow('the background was ended');
    expect(world.waiting.size).toBe(2);
  });

  it('goes on where another one was ended', async () => {
    const world = new World(many);
    const closed = new AbortController();
    const first = runChecks(world.run(), closed.signal);
    first.catch(() => {});
    await vi.advanceTimersByTimeAsync(ANSWER + 500);
    closed.abort();
    await expect(first).rejects.toThrow();
    const done = world.reports.length;
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(many.length);
    await finished(runChecks(world.run(), new AbortController().signal));
    expect(world.reports.map(({ articleId }) => articleId).sort()).toEqual([...many].sort());
  });

  it('ends once what waits was taken out', async () => {
    const world = new World(many);
    const run = runChecks(world.run(), new AbortController().signal);
    await vi.advanceTimersByTimeAsync(100);
    world.waiting.clear();
    await finished(run);
    expect(world.requests.length).toBe(4);
  });

  it('takes up what is added meanwhile', async () => {
    const world = new World(['https://a.example/1']);
    const run = runChecks(world.run(), new AbortController().signal);
    await vi.advanceTimersByTimeAsync(100);
    for (const [id, row] of new World(['https://b.example/1']).waiting) world.waiting.set(id, row);
    await finished(run);
    expect(world.reports.map(({ articleId }) => articleId)).toEqual(['https://a.example/1', 'https://b.example/1']);
  });
});
