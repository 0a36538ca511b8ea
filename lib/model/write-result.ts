/** Outcome of a write. Failures are values: the caller shows the reason and keeps what the reader typed. */
export type WriteResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'private' | 'storage-full' | 'gone' | 'storage' };
