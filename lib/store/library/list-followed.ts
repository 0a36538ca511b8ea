import Dexie from 'dexie';
import type { FollowedLine } from '@/lib/model/following';
import type { PetikDatabase } from '../db';
import { readFollowed } from '../follow';
import { readShelfLine } from './list-shelf';

/** Whom the reader follows, those with the most new quotes first. Throws when the database cannot be read. */
export async function listFollowed(db: PetikDatabase): Promise<FollowedLine[]> {
  const lines = await Promise.all(
    (await readFollowed(db)).map(async (followed): Promise<FollowedLine> => {
      const { personId, name, seen } = followed;
      if (personId === null) return { ...followed, fresh: 0, about: '' };
      const [person, line, fresh] = await Promise.all([
        db.people.get(personId),
        readShelfLine(db, 'person', personId),
        countSince(db, personId, seen),
      ]);
      return { ...followed, name: person?.name ?? name, fresh, about: line?.about ?? '' };
    }),
  );
  return lines.sort((a, b) => b.fresh - a.fresh || a.name.localeCompare(b.name));
}

/** Since when a followed person's quotes are new, and how many there are; null for one who is not followed. */
export async function readFollowedOne(db: PetikDatabase, personId: string): Promise<Pick<FollowedLine, 'seen' | 'fresh'> | null> {
  const followed = (await readFollowed(db)).find((each) => each.personId === personId);
  return followed ? { seen: followed.seen, fresh: await countSince(db, personId, followed.seen) } : null;
}

/** How many quotes of a person came after a moment, ms since the epoch. */
function countSince(db: PetikDatabase, personId: string, at: number): PromiseLike<number> {
  const byTime = db.quotes.where('[speaker.personId+firstSeen]');
  return byTime.between([personId, at], [personId, Dexie.maxKey], false, true).count();
}
