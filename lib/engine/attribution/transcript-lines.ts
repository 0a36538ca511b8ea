import type { NameMention } from '../people/find-people';
import type { Sentence } from '../text/sentences';
import { isWord, Shape, type Token } from '../text/token';
import type { Scene, SourceSpan } from './find-source';
import type { Report } from './report';
import { trim } from './report-extent';

/** A speaker's label is rarely longer ("MR JUSTICE COLE"). */
const LABEL_WORDS = 4;
/** Fewer labelled paragraphs are a caption ("WATCH: …"), no transcript. */
const ENOUGH_LINES = 2;

/** A paragraph that opens with its speaker and a colon. Token numbers; `end` is past the paragraph. */
interface Line {
  readonly colon: number;
  readonly end: number;
  readonly sentence: number;
  readonly source: SourceSpan;
  /** In lower case. */
  readonly label: string;
}

/**
 * The direct speech of transcripts: paragraphs such as `COLE: Where were you?` and `Jane Roe: At home.`
 * @returns reports in text order; none where the article has no two such paragraphs of people who ask or speak again
 */
export function transcriptReports(scene: Scene, sentences: readonly Sentence[]): Report[] {
  const lines: Line[] = [];
  const bearers = new Map<string, NameMention>();
  for (const { fullest } of [...scene.figures].reverse()) bearers.set((scene.tokens[fullest.last] as Token).key, fullest);
  sentences.forEach((sentence, number) => {
    const opens = sentences[number - 1]?.block !== sentence.block;
    const line = opens ? lineAt(scene, sentence, number, bearers) : null;
    if (line) lines.push(line);
  });
  const labels = new Set<string>();
  const again = new Set<string>();
  for (const { label } of lines) (labels.has(label) ? again : labels).add(label);
  // "Jane Roe: 8 points" in a list: nobody asks, nobody speaks again.
  const talks =
    lines.length >= ENOUGH_LINES &&
    lines.some(({ source }) => source.mention) &&
    (again.size > 0 || lines.some(({ colon, end }) => asks(scene.tokens, colon, end)));
  // "Roe: a fine start" may stand in a list with a question; capitals or a label that comes again may not.
  const isSpeaker = ({ label, source }: Line): boolean =>
    again.has(label) || (source.mention !== null && scene.tokens[source.last]?.shape === Shape.Caps);
  const spoken = lines.filter((line) => talks && isSpeaker(line));
  return spoken.flatMap(({ colon, end, sentence, source }): Report[] => {
    const content = trim(scene.tokens, colon + 1, end);
    if (!content || content.words === 0) return [];
    const last = (scene.tokens[end - 1] as Token).end;
    const contents = [{ start: content.start, end: last }];
    return [{ kind: 'direct', contents, quotations: [], cue: null, source, rule: 'colon', sentence }];
  });
}

function lineAt(
  scene: Scene,
  { first, block }: Sentence,
  sentence: number,
  bearers: ReadonlyMap<string, NameMention>,
): Line | null {
  const { tokens, mentionFrom } = scene;
  let colon = first;
  while (colon - first <= LABEL_WORDS && isWord(tokens[colon]) && (tokens[colon] as Token).shape !== Shape.Lower) colon++;
  if (colon === first || tokens[colon]?.key !== ':' || tokens[colon + 1]?.block !== block) return null;
  let end = colon + 1;
  for (; end < tokens.length && tokens[end]?.block === block; end++) if ((tokens[end] as Token).quotation >= 0) return null;
  const label = tokens
    .slice(first, colon)
    .map((token) => token.key)
    .join(' ');
  const mention = mentionFrom.get(first);
  if (mention && mention.outerLast < colon)
    return { colon, end, sentence, source: { first, last: colon - 1, kind: 'name', mention }, label };
  for (let at = first; at < colon; at++) {
    const token = tokens[at] as Token;
    if (token.shape !== Shape.Caps || token.end - token.start < 2) return null;
  }
  // "DUNN" is Mark Dunn.
  const bearer = bearers.get((tokens[colon - 1] as Token).key) ?? null;
  return {
    colon,
    end,
    sentence,
    source: { first, last: colon - 1, kind: bearer ? 'name' : 'unnamed', mention: bearer },
    label,
  };
}

/** Whether a question ends within a paragraph. */
function asks(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) if ((tokens[at] as Token).key === '?') return true;
  return false;
}
