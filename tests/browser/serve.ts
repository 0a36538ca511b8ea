import { createReadStream, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Loopback site: the address of a path on it, and its end. */
export interface Site {
  /** The address of `path`; `host` is any name under ".localhost", which browsers take to the loopback device. */
  url(path: string, host?: string): string;
  close(): Promise<void>;
}

/**
 * Serves the files of `folder`, and `pages` (path -> HTML) before them, on 127.0.0.1: on `port` if it is free, else on any.
 * A path without a file gets the index page of the nearest folder above it, as single-page sites are served.
 */
export async function serveSite(folder: string, pages: ReadonlyMap<string, string> = new Map(), wanted = 0): Promise<Site> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const page = pages.get(path);
    if (page !== undefined) return void send(response, '.html').end(page);
    const file = findFile(folder, path);
    if (!file) return void response.writeHead(404).end();
    createReadStream(file).pipe(send(response, extname(file)));
  });
  await new Promise<void>((resolve) => {
    server.once('error', () => server.listen(0, '127.0.0.1'));
    server.listen(wanted, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: (path, host = 'news.localhost') => `http://${host}:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, extension: string): ServerResponse {
  return response.writeHead(200, { 'content-type': TYPES[extension] ?? 'application/octet-stream', 'cache-control': 'no-cache' });
}

function findFile(folder: string, path: string): string | null {
  const wanted = join(folder, normalize(path));
  if (isFile(wanted)) return wanted;
  if (extname(path) !== '') return null;
  for (let at = wanted; at.length > folder.length; at = join(at, '..')) {
    const index = join(at, 'index.html');
    if (isFile(index)) return index;
  }
  return null;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
