import type { UnreachableReason } from '@/lib/model/checking';
import { decodePage } from './decode-page';
import { pause } from './pause';

/** What a site answered: its page, and the address it was found at in the end; or why there is none. */
export type FetchedPage =
  | { readonly ok: true; readonly html: string; readonly url: string }
  | { readonly ok: false; readonly reason: UnreachableReason };

/** Longest wait for a page, ms. */
const PATIENCE = 30_000;
/** Before a site is asked a second time, ms. */
const SECOND_ASK = 2_000;
/** Far more than any page of an article, bytes. */
const LARGEST = 20_000_000;

/**
 * Asks a site for one page: the only place where Petik uses the network. It sends the address and nothing else: no
 * cookies, no referrer; pictures and scripts of the page are not loaded. Aborting rejects; every other failure is a value.
 */
export async function fetchPage(url: string, signal: AbortSignal): Promise<FetchedPage> {
  const options: RequestInit = {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    headers: { accept: 'text/html,application/xhtml+xml' },
    signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
  };
  try {
    const response = await fetch(url, options);
    const reason = refusalOf(response, url);
    if (reason) {
      await response.body?.cancel();
      return { ok: false, reason };
    }
    const html = decodePage(await readBody(response), response.headers.get('content-type') ?? '');
    return { ok: true, html, url: response.url };
  } catch {
    signal.throwIfAborted();
    return { ok: false, reason: (await leadsElsewhere(url, { ...options, signal })) ? 'not-permitted' : 'offline' };
  }
}

/** Why an answer holds no article; null when it may hold one. */
function refusalOf({ ok, status, url, headers }: Response, asked: string): UnreachableReason | null {
  if (status === 404 || status === 410) return 'gone';
  if (status === 401 || status === 402) return 'paywall';
  if (status >= 500) return 'offline';
  if (!ok) return 'not-permitted';
  // Many sites lead from what they took down to their front page.
  if (isFrontPage(url) && !isFrontPage(asked)) return 'gone';
  return /^(?:text\/html|application\/xhtml\+xml|text\/plain|$)/i.test(headers.get('content-type') ?? '') ? null : 'cut-off';
}

function isFrontPage(url: string): boolean {
  const { pathname, search } = new URL(url);
  return pathname === '/' && search === '';
}

async function readBody(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (const reader = response.body?.getReader(); reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    length += value.length;
    if (length > LARGEST) {
      await reader.cancel();
      break;
    }
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Whether the site is there, and sends on to one that the browser does not let Petik ask: that fails as if nobody answered. */
async function leadsElsewhere(url: string, options: RequestInit & { readonly signal: AbortSignal }): Promise<boolean> {
  if (!navigator.onLine) return false;
  await pause(SECOND_ASK, options.signal);
  try {
    const signal = AbortSignal.any([options.signal, AbortSignal.timeout(PATIENCE)]);
    return (await fetch(url, { ...options, signal, redirect: 'manual' })).type === 'opaqueredirect';
  } catch {
    options.signal.throwIfAborted();
    return false;
  }
}
