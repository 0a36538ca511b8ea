/** Outcome of a write. Failures are values: the caller shows the reason and keeps what the reader typed. */
export type WriteResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'private' | 'storage-full' | 'gone' | 'storage' };

/** Why a write failed. */
export type FailureReason = Extract<WriteResult, { ok: false }>['reason'];

/** Why selected words were not made a quote; "gone": no words of the article are selected. */
export type UnmarkedReason = FailureReason | 'not-article';
