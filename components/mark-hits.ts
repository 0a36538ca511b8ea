import { isHit, type QueryWord } from '@/lib/search/query';
import { findWords } from '@/lib/search/words';
import type { MarkedPiece } from './match-words';

/** Cuts `text` at the words that a search found, whole words only, in order; the pieces joined are the text. */
export function markHits(text: string, wanted: readonly QueryWord[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let reached = 0;
  for (const { word, start, end } of findWords(text)) {
    if (start < reached || !wanted.some((each) => isHit(word, each))) continue;
    if (start > reached) pieces.push({ text: text.slice(reached, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    reached = end;
  }
  if (reached < text.length || pieces.length === 0) pieces.push({ text: text.slice(reached), marked: false });
  return pieces;
}
