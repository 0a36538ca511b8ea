/** Pages that draw themselves have drawn their text by then, or the reader waits in vain too. ms. */
export const LONGEST_WAIT_MS = 10_000;
/** Between looks, so that a page that draws much is not looked at for each piece. ms. */
const BETWEEN_LOOKS_MS = 150;
/** A document with fewer elements and less text than this, but with scripts, is the shell of a page that draws itself. */
const SHELL_ELEMENTS = 300;
const SHELL_TEXT = 1500;

/** Whether the document is still the empty shell of a client-rendered page. Cheap: shells are small. */
export function isShell(): boolean {
  if (!document.body || document.scripts.length === 0) return false;
  if (document.body.getElementsByTagName('*').length > SHELL_ELEMENTS) return false;
  return (document.body.textContent ?? '').replace(/\s+/g, ' ').length < SHELL_TEXT;
}

/**
 * Looks at the page while it draws itself, until `look` says that it has found what it wants, for a limited time: nothing
 * is left running on a page that turns out to be no article. For empty shells and after changes of address only.
 */
export function awaitRendering(look: () => boolean, signal: AbortSignal): void {
  let waiting = 0;
  const stop = () => {
    observer.disconnect();
    clearTimeout(waiting);
    clearTimeout(end);
  };
  const observer = new MutationObserver(() => {
    waiting ||= window.setTimeout(() => {
      waiting = 0;
      if (look()) stop();
    }, BETWEEN_LOOKS_MS);
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  const end = setTimeout(stop, LONGEST_WAIT_MS);
  signal.addEventListener('abort', stop);
}
