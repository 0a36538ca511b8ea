import { resolvePerson } from '@/lib/corrections/resolve-person';
import type { ShelfLine } from '@/lib/model/library';
import type { PetikDatabase } from '../db';
import { readIdentities } from '../read-identities';
import { textsOfNote } from './texts-of-note';

/** Lines of people with what the reader says of them; with `all`, also people who are noted and were never quoted. */
export async function withNotes(db: PetikDatabase, lines: readonly ShelfLine[], all: boolean): Promise<ShelfLine[]> {
  const notes = await db.notes.where('personId').above('').toArray();
  if (notes.length === 0) return [...lines];
  const identities = await readIdentities(db);
  const said = new Map<string, string>();
  for (const note of notes) {
    // A note on somebody whom the reader made one with another is found by both.
    const id = resolvePerson(note.personId ?? '', '', identities);
    said.set(id, [said.get(id) ?? '', ...textsOfNote(note)].join(' '));
  }
  const known = new Set(lines.map(({ value }) => value));
  const others = all ? await db.people.bulkGet([...said.keys()].filter((id) => !known.has(id))) : [];
  const unquoted = others.flatMap((row) => (row ? [{ value: row.id, label: row.name, about: '', quotes: 0, articles: 0 }] : []));
  return [...lines, ...unquoted].map((line) => {
    const words = said.get(line.value);
    return words === undefined ? line : { ...line, said: words };
  });
}
