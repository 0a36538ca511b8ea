import { useCallback, useEffect, useState } from 'preact/hooks';
import { readView, viewAddress } from '@/components/library/view-address';
import type { LibraryView } from '@/lib/model/library';

interface Address {
  readonly view: LibraryView;
  /** How far the page was scrolled when it was left by a link, px; null for a view that is new. */
  readonly scroll: number | null;
}

/**
 * The view that the address bar tells. A change is a step for back and forward; typing on in the search box changes the
 * step that it began. Links of the page that begin with "?" change the view instead of loading the page anew.
 */
export function useAddress(): [Address, (change: Partial<LibraryView>) => void] {
  const [address, setAddress] = useState<Address>(() => ({ view: readView(location.search), scroll: null }));

  const go = useCallback((view: LibraryView, replace: boolean) => {
    if (replace) history.replaceState(history.state, '', viewAddress(view));
    else {
      history.replaceState({ scroll: scrollY }, '');
      history.pushState(null, '', viewAddress(view));
    }
    setAddress({ view, scroll: null });
  }, []);

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const onPop = (event: PopStateEvent) => setAddress({ view: readView(location.search), scroll: scrollOf(event.state) });
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="?"]') : null;
      const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
      if (!link || !isPlain) return;
      event.preventDefault();
      go(readView(link.getAttribute('href') ?? ''), false);
      scrollTo(0, 0);
    };
    addEventListener('popstate', onPop);
    addEventListener('click', onClick);
    return () => {
      removeEventListener('popstate', onPop);
      removeEventListener('click', onClick);
    };
  }, [go]);

  const { view } = address;
  const change = useCallback(
    (part: Partial<LibraryView>) => {
      const typesOn = part.query !== undefined && view.query !== '' && part.query !== '';
      go({ ...view, ...part }, typesOn);
    },
    [view, go],
  );
  return [address, change];
}

function scrollOf(state: unknown): number {
  const isKept = typeof state === 'object' && state !== null && 'scroll' in state && typeof state.scroll === 'number';
  return isKept ? (state as { scroll: number }).scroll : 0;
}
