import { sendMessage } from '@/lib/messaging/protocol';
import { isArticlePage } from '@/lib/page/is-article';
import { awaitRendering, isShell } from './await-rendering';
import { shield } from './shield';
import { watchAddress } from './watch-address';
import { whenVisible } from './when-visible';

/**
 * Looks once whether the page of a granted site is an article, and calls the annotator when it is; then its work is done,
 * as the annotator follows the page from there. On other pages it waits for a change of address, with no timer and no
 * observer. In a hidden tab it waits to be seen before it looks at all.
 */
export async function scout(signal: AbortSignal): Promise<void> {
  const done = new AbortController();
  signal.addEventListener('abort', () => done.abort());
  await whenVisible(done.signal);
  let waiting = new AbortController();
  const look = () => {
    if (done.signal.aborted) return true;
    if (!shield(() => isArticlePage(document, location.href), false)) return false;
    done.abort();
    // Refused when the site's grant was taken back, or the extension was updated: then there is nothing to do here.
    sendMessage('annotatorWanted').catch(() => {});
    return true;
  };
  const lookWhileDrawing = () => {
    waiting.abort();
    waiting = new AbortController();
    if (!look()) awaitRendering(look, AbortSignal.any([waiting.signal, done.signal]));
  };
  if (shield(isShell, false)) lookWhileDrawing();
  else if (look()) return;
  watchAddress(lookWhileDrawing, done.signal);
}
