import type { CorrectionRecord } from '@/lib/model/corrections';
import type { Followed } from '@/lib/model/following';
import { resolvePerson } from './resolve-person';

/** Stands between the key of a person and what makes the key of one who was parted from them. */
const PARTED = '#';

/**
 * Whom the reader follows, after what she said of people: two who became one are followed once, and who was parted from
 * another and joined again is that other. `rows`: her corrections across articles, in any order. `idOf`: the row of a
 * person's key, if there is one. Rows are read and never changed, so that all her libraries come to the same.
 */
export function resolveFollowed(
  rows: readonly CorrectionRecord[],
  idOf: (key: string) => string | undefined,
): readonly Followed[] {
  const parted = new Set(rows.flatMap(({ change }) => (change.what === 'split' ? [change.into] : [])));
  const followed = new Map<string, Followed>();
  for (const { id, at, change } of [...rows].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))) {
    if (change.what !== 'follow') continue;
    const row = rowOf(change.key, parted, idOf);
    const personId = row === undefined ? null : resolvePerson(row, '', rows);
    const known = followed.get(personId ?? change.key);
    followed.set(personId ?? change.key, {
      personId,
      name: known?.name ?? change.name,
      since: known?.since ?? at,
      seen: Math.max(known?.seen ?? 0, change.seen),
      ids: [...(known?.ids ?? []), id],
    });
  }
  return [...followed.values()];
}

/** All keys under which those who are followed may have rows. */
export function followedKeys(rows: readonly CorrectionRecord[]): string[] {
  return rows.flatMap(({ change }) => (change.what === 'follow' ? [...keysOf(change.key)] : []));
}

function rowOf(key: string, parted: ReadonlySet<string>, idOf: (key: string) => string | undefined): string | undefined {
  for (const each of keysOf(key)) {
    const id = idOf(each);
    if (!each.includes(PARTED) || (id !== undefined && parted.has(id))) return id;
  }
  return undefined;
}

/** The key itself, then those of the people that its person was parted from. */
function* keysOf(key: string): Generator<string> {
  for (let end = key.length; end > 0; end = key.lastIndexOf(PARTED, end - 1)) yield key.slice(0, end);
}
