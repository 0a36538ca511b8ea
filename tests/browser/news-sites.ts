import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { editedArticle } from './edited-article';

/** One request for a page of an article; times are ms since the epoch. */
export interface Asked {
  readonly site: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly begin: number;
  /** When it was answered; infinite until then. */
  end: number;
}

/** Loopback sites that give their visitors a cookie, note who asks for what, and take their time. */
export interface NewsSites {
  url(path: string, site: string): string;
  /** Requests since the last call. */
  takeRequests(): Asked[];
  /** Requests so far, since the last `takeRequests`. */
  readonly requests: readonly Asked[];
  close(): Promise<void>;
}

/** Ms until a page is answered: long enough to see whether two are asked for at once. */
const ANSWER = 200;
const PLACES = ['Wanasari', 'Cilendut', 'Marunda', 'Sukamaju', 'Tanjungan', 'Bojongrawa', 'Pasirlayung', 'Kalibaru'];

/** Serves `pages` (path -> HTML) under any name below ".localhost"; other paths are not found. */
export async function serveNewsSites(pages: ReadonlyMap<string, string>): Promise<NewsSites> {
  let requests: Asked[] = [];
  const server = createServer(({ url = '/', headers }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    if (path === '/favicon.ico') return void response.writeHead(404).end();
    const asked: Asked = {
      site: (headers.host ?? '').replace(/:.*/, ''),
      path,
      headers,
      begin: Date.now(),
      end: Number.POSITIVE_INFINITY,
    };
    requests.push(asked);
    setTimeout(() => {
      asked.end = Date.now();
      const page = pages.get(path);
      const type = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'set-cookie': 'visitor=7; Path=/' };
      response.writeHead(page === undefined ? 404 : 200, type).end(page);
    }, ANSWER);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path, site) => `http://${site}:${port}${path}`,
    get requests() {
      return requests;
    },
    takeRequests() {
      const taken = requests;
      requests = [];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** One of several articles of the same make: another place, another day, else as `editedArticle`. */
export function siblingArticle(index: number, edited: boolean): string {
  const day = String(10 + index);
  return editedArticle({ furniture: index + 1, edited })
    .replaceAll('Wanasari', PLACES[index] ?? `Wana${index}`)
    .replaceAll('2026-03-02', `2026-03-${day}`);
}
