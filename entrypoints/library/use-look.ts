import { useEffect, useRef, useState } from 'preact/hooks';
import { sendMessage } from '@/lib/messaging/protocol';
import type { Dossier, ShelfLine } from '@/lib/model/library';

/**
 * Opening the dossier of somebody followed is a look: from then on nothing there is new. Gives what was new until then, as
 * long as it is open; null for others.
 */
export function useLook(opened: Dossier | ShelfLine | 'loading' | null): Dossier['followed'] {
  const dossier = opened !== null && opened !== 'loading' && 'person' in opened ? opened : null;
  const personId = dossier?.followed ? dossier.person.id : null;
  const [look, setLook] = useState<{ readonly personId: string; readonly followed: Dossier['followed'] } | null>(null);
  const now = useRef(dossier);
  now.current = dossier;
  useEffect(() => {
    if (personId === null) return;
    setLook({ personId, followed: now.current?.followed ?? null });
    // What cannot be written stays new.
    sendMessage('lookAtPerson', { personId }).catch(() => {});
  }, [personId]);
  return personId !== null && look?.personId === personId ? look.followed : null;
}
