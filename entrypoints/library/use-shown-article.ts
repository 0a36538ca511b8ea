import { useCallback, useEffect, useRef } from 'preact/hooks';

/**
 * A function that opens an article of the list with `open` and takes the focus to its title, from wherever on the page the
 * reader asked for it. `openId`: the article that is open; `listing`: what the list shows, as it changes.
 */
export function useShownArticle(
  open: (articleId: string) => void,
  openId: string | null,
  listing: unknown,
): (articleId: string) => void {
  const awaited = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the article opens with the listing that answers
  useEffect(() => {
    if (awaited.current !== null && focusTitle(awaited.current)) awaited.current = null;
  }, [listing]);
  return useCallback(
    (articleId: string) => {
      awaited.current = articleId === openId && focusTitle(articleId) ? null : articleId;
      open(articleId);
    },
    [open, openId],
  );
}

/** Whether the article is there, opened. */
function focusTitle(articleId: string): boolean {
  const entry = `.entry[data-article="${CSS.escape(articleId)}"]`;
  const title = document.querySelector<HTMLElement>(`${entry} .entry-title[aria-expanded=true]`);
  title?.focus();
  return title !== null;
}
