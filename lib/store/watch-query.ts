import { type Observable, liveQuery } from 'dexie';

/**
 * What `query` gives, and gives again whenever what it read has changed. Errors are told, also that the database cannot be
 * opened: of that Dexie's own `liveQuery` says nothing, and whoever listens would wait for ever.
 */
export function watchQuery<T>(query: () => Promise<T>): Observable<T> {
  return liveQuery(() => query().catch(rethrow));
}

function rethrow(error: unknown): never {
  throw openFailure(error) ?? error;
}

/** Why the database could not be opened; null when it was closed on purpose, or is open. */
function openFailure(error: unknown): unknown {
  if (!(error instanceof Error) || error.name !== 'DatabaseClosedError' || !('inner' in error)) return null;
  const { inner } = error;
  return inner instanceof Error && inner.name !== 'DatabaseClosedError' ? inner : null;
}
