import type { Sentence } from '../text/sentences';
import { Tag } from '../text/tags';
import { isWord, Shape, type Token } from '../text/token';
import type { Cue } from './find-cues';
import type { Scene, SourceSpan } from './find-source';
import { phraseFrom } from './phrase-forward';
import type { Report, State } from './report';

/** A signature is a line of few words. */
const SIGNATURE_WORDS = 16;

/** A sentence that only names who said what stands before it, as the speaker of the quote without a clause of its own. */
export function nameAfterwards(
  state: State,
  sentence: Sentence,
  number: number,
  cues: readonly Cue[],
  sources: ReadonlyMap<Cue, SourceSpan | null>,
): void {
  const index = state.reports.length - 1;
  const before = state.reports[index];
  if (!before || before.cue || before.source || before.kind !== 'direct' || before.sentence !== number - 1) return;
  const named =
    closing(state.scene, sentence, cues, sources) ??
    demonstrative(state.scene, sentence, cues, sources) ??
    signature(state.scene, sentence);
  if (named) state.reports[index] = { ...before, ...named, clause: number };
}

type Named = Pick<Report, 'cue' | 'source' | 'rule'>;

/** `"…." Demikian dikatakan X.` */
function closing(
  scene: Scene,
  sentence: Sentence,
  cues: readonly Cue[],
  sources: ReadonlyMap<Cue, SourceSpan | null>,
): Named | null {
  const cue = cues.find((candidate) => sources.get(candidate));
  const source = cue ? sources.get(cue) : null;
  if (!cue || !source || cue.entry.source !== 'after' || cue.entry.report === 'none') return null;
  for (let at = sentence.first; at < cue.first; at++)
    if (!((scene.tokens[at] as Token).tags & (Tag.Function | Tag.Adverb | Tag.Determiner))) return null;
  return endsSentence(scene, source.last + 1, sentence) ? { cue, source, rule: 'quote-cue-source' } : null;
}

/** `“….” That is how X described the dam.`, `“….” This is what X told reporters.` */
function demonstrative(
  { tokens, words }: Scene,
  { first }: Sentence,
  cues: readonly Cue[],
  sources: ReadonlyMap<Cue, SourceSpan | null>,
): Named | null {
  const [that, is, how] = [tokens[first], tokens[first + 1], tokens[first + 2]];
  if (!that || !is || !how || !(that.tags & Tag.Determiner) || !words.auxiliaries.has(is.key)) return null;
  if (!(how.tags & Tag.Complementiser) || how.tags & Tag.Determiner) return null;
  const cue = cues.find((candidate) => candidate.first > first + 2);
  const source = cue ? sources.get(cue) : null;
  return cue && source && source.first === first + 3 && source.last < cue.first
    ? { cue, source, rule: 'quote-source-cue' }
    : null;
}

/** `— Jane Roe, mayor` as a line of its own. */
function signature(scene: Scene, { first, end }: Sentence): Named | null {
  const { tokens, mentionFrom } = scene;
  const dash = tokens[first] as Token;
  if ((dash.key !== '—' && dash.key !== '-') || end - first > SIGNATURE_WORDS) return null;
  if (tokens[first - 1]?.block === dash.block || tokens[end]?.block === dash.block) return null;
  const mention = mentionFrom.get(first + 1);
  if (!mention) return null;
  for (let at = first + 1; at < end; at++) if ((tokens[at] as Token).shape === Shape.Mark || scene.cues[at]) return null;
  const phrase = scene.headsFirst ? null : phraseFrom(scene, first + 1, end, false);
  const source: SourceSpan = phrase?.mention
    ? phrase
    : { first: mention.outerFirst, last: mention.outerLast, kind: 'name', mention };
  // Nothing but a title or place after the name.
  for (let at = source.last + 1; at < end; at++)
    if (isWord(tokens[at]) && (tokens[at] as Token).shape === Shape.Lower) return null;
  return { cue: null, source, rule: 'colon' };
}

/** Whether at most an occasion ("di Jakarta, Senin") stands between a token and the sentence's end. */
function endsSentence({ tokens }: Scene, at: number, sentence: Sentence): boolean {
  const next = tokens[at];
  return at >= sentence.end - 1 || next?.key === ',' || ((next?.tags ?? 0) & (Tag.Adjunct | Tag.PlacePreposition)) !== 0;
}
