import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';

const Announce = createContext<(words: string) => void>(() => {});

/** Holds one polite live region, so that hundreds of controls below need none of their own. */
export function Announcer({ children }: { readonly children: ComponentChildren }) {
  const [words, setWords] = useState('');
  // The same words twice would be no change and stay unspoken: a no-break space makes them differ.
  const announce = useCallback((next: string) => setWords((last) => (last === next ? `${next}\u00a0` : next)), []);
  return (
    <Announce.Provider value={announce}>
      {children}
      <div class="visually-hidden" role="status">
        {words}
      </div>
    </Announce.Provider>
  );
}

/** A function that has its words read out by a screen reader, politely. */
export function useAnnounce(): (words: string) => void {
  return useContext(Announce);
}
