import Dexie from 'dexie';

/** Why a write failed: the disk is full, or anything else that the database reports. */
export type StorageFailure = 'storage-full' | 'storage';

/**
 * Names the failure of a database call. Errors that are not the database's are bugs and are thrown on.
 * Dexie wraps the browser's error: a full disk comes as QuotaExceededError or as an AbortError that holds one.
 */
export function storageFailure(error: unknown): StorageFailure {
  if (isQuotaError(error)) return 'storage-full';
  if (error instanceof Dexie.DexieError || error instanceof DOMException) return 'storage';
  throw error;
}

function isQuotaError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'QuotaExceededError') return true;
  return 'inner' in error && error.inner !== error && isQuotaError(error.inner);
}
