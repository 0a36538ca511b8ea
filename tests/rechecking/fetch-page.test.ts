import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchPage } from '@/lib/rechecking/fetch-page';

const ANSWERS: Record<string, { status: number; headers?: Record<string, string>; body?: string }> = {
  '/': { status: 200, headers: { 'content-type': 'text/html' }, body: '<p>Beranda</p>' },
  '/berita/1': {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'id=7' },
    body: '<p>“Ya”</p>',
  },
  '/pindah': { status: 301, headers: { location: '/berita/1' } },
  '/beranda': { status: 302, headers: { location: '/' } },
  '/hilang': { status: 404 },
  '/dihapus': { status: 410 },
  '/bayar': { status: 402 },
  '/masuk': { status: 401 },
  '/dilarang': { status: 403 },
  '/rusak': { status: 503 },
  '/gambar': { status: 200, headers: { 'content-type': 'image/png' } },
};

let server: Server;
let host: string;
const received: { path: string; headers: IncomingHttpHeaders }[] = [];
const never = new AbortController().signal;

beforeAll(async () => {
  server = createServer(({ url = '', headers }, response) => {
    received.push({ path: url, headers });
    const answer = ANSWERS[url];
    if (answer) response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  received.length = 0;
  vi.stubGlobal('navigator', { onLine: true });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('fetchPage', () => {
  it('gives the page, and the address it was found at in the end', async () => {
    expect(await fetchPage(`${host}/pindah`, never)).toEqual({ ok: true, html: '<p>“Ya”</p>', url: `${host}/berita/1` });
  });

  it('sends no cookie and no referrer', async () => {
    await fetchPage(`${host}/berita/1`, never);
    await fetchPage(`${host}/berita/1`, never);
    expect(received).toHaveLength(2);
    for (const { headers } of received)
      expect(Object.keys(headers).filter((name) => /cookie|referer|origin/.test(name))).toEqual([]);
  });

  it.each([
    ['/hilang', 'gone'],
    ['/dihapus', 'gone'],
    ['/beranda', 'gone'],
    ['/bayar', 'paywall'],
    ['/masuk', 'paywall'],
    ['/dilarang', 'not-permitted'],
    ['/rusak', 'offline'],
    ['/gambar', 'cut-off'],
  ])('says of %s that it is %s', async (path, reason) => {
    expect(await fetchPage(host + path, never)).toEqual({ ok: false, reason });
  });

  it('says that a site is offline that does not answer', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    expect(await fetchPage('http://127.0.0.1:9/berita', never)).toEqual({ ok: false, reason: 'offline' });
  });

  it('says that it may not follow to a site that is not allowed', async () => {
    vi.useFakeTimers();
    // As browsers do it: the way there fails like a dead line, unless one asks not to be taken.
    vi.stubGlobal('fetch', async (_: string, { redirect }: RequestInit) => {
      if (redirect === 'manual') return { type: 'opaqueredirect' };
      throw new TypeError('Failed to fetch');
    });
    const page = fetchPage('https://a.example/berita', never);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await page).toEqual({ ok: false, reason: 'not-permitted' });
  });

  it('ends when it is aborted', async () => {
    const stop = new AbortController();
    const page = fetchPage(`${host}/lambat`, stop.signal);
    setTimeout(() => stop.abort(), 50);
    await expect(page).rejects.toThrow();
  });
});
