import { useLayoutEffect, useState } from 'preact/hooks';
import { watchQuery } from '@/lib/store/watch-query';

/**
 * The result of a query on the local database, kept up to date when any of Petik's pages or its background writes.
 * While another `query` runs, the last result stays. Pass the same function for the same query (`useCallback`).
 */
export function useLiveQuery<T extends object>(query: () => Promise<T>): T | 'loading' | 'failed' {
  const [result, setResult] = useState<T | 'loading' | 'failed'>('loading');
  // Before the page is painted: the database answers meanwhile.
  useLayoutEffect(() => {
    const subscription = watchQuery(query).subscribe({ next: setResult, error: () => setResult('failed') });
    return () => subscription.unsubscribe();
  }, [query]);
  return result;
}
