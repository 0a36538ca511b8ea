import { markWords } from './match-words';

interface MarkedTextProps {
  readonly text: string;
  /** As `splitQuery` gives them. */
  readonly words: readonly string[];
}

/** A text with the searched words marked. */
export function MarkedText({ text, words }: MarkedTextProps) {
  if (words.length === 0) return <>{text}</>;
  return <>{markWords(text, words).map((piece, index) => (piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text))}</>;
}
