import { boxesAround } from './boxes-around';

/** After a change the page mostly changes more; ms. */
const SETTLE_MS = 300;
/** Adverts move all the time in some articles; each reading that finds the same text doubles the wait up to this. ms. */
const LONGEST_SETTLE_MS = 10_000;

/** Watches one article on the page. */
export interface ArticleWatch {
  /** The reading after a change found the same text as before. */
  readonly foundSame: () => void;
  readonly stop: () => void;
}

/**
 * Calls `onChange` some time after the article's part of the page has changed: within it, or by itself or a box around it
 * being taken away. Runs only while the tab is visible; a tab that comes back counts as changed.
 */
export function watchArticle(body: Element, onChange: () => void): ArticleWatch {
  let wait = SETTLE_MS;
  let timer = 0;
  const changed = () => {
    timer ||= window.setTimeout(() => {
      timer = 0;
      onChange();
    }, wait);
  };
  const observer = new MutationObserver(changed);
  const observe = () => {
    observer.observe(body, { childList: true, characterData: true, subtree: true });
    // Not beyond <body>: the card itself comes and goes beside it.
    for (const box of boxesAround(body).slice(1, -1)) observer.observe(box, { childList: true });
  };
  const pause = () => {
    observer.disconnect();
    window.clearTimeout(timer);
    timer = 0;
  };
  const turn = () => {
    pause();
    if (document.visibilityState !== 'visible') return;
    observe();
    onChange();
  };
  observe();
  document.addEventListener('visibilitychange', turn);
  return {
    foundSame: () => {
      wait = Math.min(wait * 2, LONGEST_SETTLE_MS);
    },
    stop: () => {
      pause();
      document.removeEventListener('visibilitychange', turn);
    },
  };
}
