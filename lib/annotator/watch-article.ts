import { localName } from '@/lib/page/dom';
import { boxesAround } from './boxes-around';
import { touches } from './touches';

/** After a change the page mostly changes more; ms. */
const SETTLE_MS = 300;
/** Adverts move all the time in some articles; each reading that finds the same text doubles the wait up to this. ms. */
const LONGEST_SETTLE_MS = 10_000;
/** By these the page folds and unfolds text. */
const FOLDING = ['class', 'hidden', 'style', 'open', 'aria-hidden'];

/** The part of the page that holds an article. */
export interface WatchedPart {
  readonly body: Element;
  /** Shadow roots and frames' bodies within it. */
  readonly trees: readonly Node[];
}

/** What becomes of changes. */
interface ChangeActions {
  /** Some time after any change. */
  readonly onChange: () => void;
  /** Whether a text node was read. */
  readonly isRead: (node: Node) => boolean;
  /** At once, when text that was read is no longer what it was. */
  readonly onStale: () => void;
}

/** Watches one article on the page. */
export interface ArticleWatch {
  /** The reading after a change found the same text as before. */
  readonly foundSame: () => void;
  readonly stop: () => void;
}

/**
 * Tells when the article's part of the page has changed: within it, or by itself or a box around it being taken away,
 * folded or unfolded. Runs only while the tab is visible; a tab that comes back counts as changed.
 */
export function watchArticle({ body, trees }: WatchedPart, { onChange, isRead, onStale }: ChangeActions): ArticleWatch {
  let wait = SETTLE_MS;
  let timer = 0;
  let due = 0;
  const schedule = (delay: number) => {
    const at = performance.now() + delay;
    if (timer && due <= at) return;
    window.clearTimeout(timer);
    due = at;
    timer = window.setTimeout(() => {
      timer = 0;
      onChange();
    }, delay);
  };
  const observer = new MutationObserver((records) => {
    const isStale = touches(records, isRead);
    if (isStale) onStale();
    schedule(isStale ? SETTLE_MS : wait);
  });
  // A document that comes to a frame changes nothing of the page around it.
  const loaded = ({ target }: Event) => {
    if (localName(target as Element) === 'iframe') schedule(wait);
  };
  let loading = new AbortController();
  const observe = () => {
    loading = new AbortController();
    const within = { childList: true, characterData: true, attributes: true, attributeFilter: FOLDING, subtree: true };
    for (const tree of [body, ...trees]) {
      observer.observe(tree, within);
      tree.addEventListener('load', loaded, { capture: true, passive: true, signal: loading.signal });
    }
    const around = boxesAround(body).slice(1);
    for (const box of around) {
      // Not the children of <html>: the card itself comes and goes there.
      observer.observe(box, { childList: box !== around.at(-1), attributes: true, attributeFilter: FOLDING });
    }
  };
  const pause = () => {
    observer.disconnect();
    loading.abort();
    window.clearTimeout(timer);
    timer = 0;
  };
  const turn = () => {
    pause();
    if (document.visibilityState !== 'visible') return;
    observe();
    onChange();
  };
  // What a reader clicks at may unfold: worth a prompt look, whatever adverts have done before.
  const clicked = () => {
    wait = SETTLE_MS;
  };
  observe();
  document.addEventListener('visibilitychange', turn);
  document.addEventListener('click', clicked, { capture: true, passive: true });
  return {
    foundSame: () => {
      wait = Math.min(wait * 2, LONGEST_SETTLE_MS);
    },
    stop: () => {
      pause();
      document.removeEventListener('visibilitychange', turn);
      document.removeEventListener('click', clicked, { capture: true });
    },
  };
}
