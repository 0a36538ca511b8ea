import { useCallback } from 'preact/hooks';
import { db } from '@/lib/store/db';
import { listFollowed } from '@/lib/store/library/list-followed';
import { useLiveQuery } from './use-live-query';

/** New quotes of all whom the reader follows; counted once the library `isShown`, which does not wait for it. */
export function useFresh(isShown: boolean): number {
  const read = useCallback(async () => (isShown ? listFollowed(db) : []), [isShown]);
  const followed = useLiveQuery(read);
  return typeof followed === 'object' ? followed.reduce((sum, { fresh }) => sum + fresh, 0) : 0;
}
