import { useCallback, useState } from 'preact/hooks';

/** What the address of the library tells: the search and the open article. */
export interface LibraryAddress {
  readonly query: string;
  readonly openId: string | null;
}

function readAddress(): LibraryAddress {
  const parameters = new URLSearchParams(location.search);
  return { query: parameters.get('q') ?? '', openId: parameters.get('article') };
}

/** Search and open article, kept in the address bar so that reloading and bookmarks bring them back. */
export function useAddress(): [LibraryAddress, (change: Partial<LibraryAddress>) => void] {
  const [address, setAddress] = useState(readAddress);
  const change = useCallback((part: Partial<LibraryAddress>) => {
    setAddress((last) => {
      const next = { ...last, ...part };
      const parameters = new URLSearchParams();
      if (next.query !== '') parameters.set('q', next.query);
      if (next.openId !== null) parameters.set('article', next.openId);
      history.replaceState(null, '', parameters.size > 0 ? `?${parameters}` : location.pathname);
      return next;
    });
  }, []);
  return [address, change];
}
