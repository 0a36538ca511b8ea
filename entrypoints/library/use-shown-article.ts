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
  const isAwaited = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the article opens with the listing that answers
  useEffect(() => {
    if (isAwaited.current && focusOpenTitle()) isAwaited.current = false;
  }, [listing]);
  return useCallback(
    (articleId: string) => {
      if (articleId === openId) focusOpenTitle();
      else isAwaited.current = true;
      open(articleId);
    },
    [open, openId],
  );
}

function focusOpenTitle(): boolean {
  const title = document.querySelector<HTMLElement>('.entry-title[aria-expanded=true]');
  title?.focus();
  return title !== null;
}
