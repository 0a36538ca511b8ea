import type { DifferencePart } from '@/lib/model/checking';
import { align, type Step } from './align';
import { INTERRUPTION, isSoft, readQuote, type Word } from './read-words';

/**
 * The difference from the words `saved` to the words `now`, whole words at a time; empty when there is none. Style is no
 * difference: quotation marks, spaces, Unicode form, the marks and capitals that an interruption asks for.
 */
export function differ(saved: string, now: string): DifferencePart[] {
  if (saved === now) return [];
  const before = readQuote(saved);
  const after = readQuote(now);
  const steps = align(before, after).filter((step) => !belongsToInterruption(step, before, after));
  if (steps.every(({ kind }) => kind === 'same')) return [];
  const parts: { kind: DifferencePart['kind']; text: string }[] = [];
  const put = (kind: DifferencePart['kind'], text: string) => {
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== '') parts.push({ kind, text });
  };
  const tiles = tilesOf(saved, before);
  const newTiles = tilesOf(now, after);
  let reached = 0;
  const putTile = (kind: DifferencePart['kind']) => {
    const tile = tiles[reached++];
    put('same', tile?.interruption ?? '');
    put(kind, tile?.text ?? '');
  };
  put('same', saved.slice(0, before[0]?.start ?? saved.length));
  for (const { kind, from, to } of steps) {
    if (kind === 'inserted') {
      put(kind, insertion(newTiles, to, reached === 0));
      continue;
    }
    // Marks that were passed over stay where they are.
    while (reached < from) putTile('same');
    putTile(kind);
  }
  while (reached < before.length) putTile('same');
  put('same', saved.slice(before.at(-1)?.end ?? saved.length));
  return parts;
}

/** A word with what belongs to it: what stands before it back to the last space, and closing marks behind it. */
interface Tile {
  readonly text: string;
  /** What parts it from the part of the quote before. */
  readonly interruption: string;
}

/** The text cut into tiles, from the first word to the last. */
function tilesOf(text: string, words: readonly Word[]): Tile[] {
  const cuts = words.map(({ end }, index) => {
    const next = words[index + 1];
    if (!next) return end;
    const space = text.slice(end, next.start).search(/\s/u);
    return space < 0 ? next.start : end + space;
  });
  return words.map(({ start, opens }, index) => {
    const tile = text.slice(index === 0 ? start : cuts[index - 1], cuts[index]);
    const interruption = opens && tile.startsWith(INTERRUPTION) ? INTERRUPTION : '';
    return { text: tile.slice(interruption.length), interruption };
  });
}

/** What was inserted; before the first of the saved words a space follows it, where one does in the new words. */
function insertion(tiles: readonly Tile[], index: number, isFirst: boolean): string {
  const { text, interruption } = tiles[index] as Tile;
  if (!isFirst) return index === 0 || interruption !== '' ? ` ${text}` : text;
  const following = tiles[index + 1];
  const isApart = following !== undefined && (/^\s/u.test(following.text) || following.interruption !== '');
  return isApart ? `${text.trimStart()} ` : text.trimStart();
}

/** Whether it is a mark that stands, on one side, where the other side has an interruption. */
function belongsToInterruption({ kind, from, to }: Step, before: readonly Word[], after: readonly Word[]): boolean {
  const word = kind === 'deleted' ? before[from] : kind === 'inserted' ? after[to] : undefined;
  if (word === undefined || !isSoft(word)) return false;
  const [list, place] = kind === 'deleted' ? [after, to] : [before, from];
  return place > 0 && (list[place]?.opens ?? false);
}
