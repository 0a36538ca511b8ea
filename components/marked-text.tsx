import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type MarkedPiece, markWords } from './match-words';

/** What cuts a text at its hits instead of the `words`, within a list that was searched; null elsewhere. */
export const HitMarker = createContext<((text: string) => readonly MarkedPiece[]) | null>(null);

interface MarkedTextProps {
  readonly text: string;
  /** As `splitQuery` gives them. */
  readonly words: readonly string[];
}

/** A text with the searched words marked. */
export function MarkedText({ text, words }: MarkedTextProps) {
  const marker = useContext(HitMarker);
  if (marker === null && words.length === 0) return <>{text}</>;
  const pieces = marker === null ? markWords(text, words) : marker(text);
  return <>{pieces.map((piece, index) => (piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text))}</>;
}
