import type { StoredSpeaker } from '@/lib/model/records';
import type { VisitSpeaker } from './visit';

/** A speaker of a visit with the row of the person; `personIds` are the rows of the visit's people, in its order. */
export function storedSpeaker({ person, ...speaker }: VisitSpeaker, personIds: readonly string[]): StoredSpeaker {
  return { ...speaker, personId: person === null ? null : (personIds[person] ?? null) };
}
