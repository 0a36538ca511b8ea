import type { Quotation } from '../quotation/pair-marks';
import type { Sentence } from '../text/sentences';
import { Tag } from '../text/tags';
import { isCapital, isWord, Shape, type Token } from '../text/token';
import type { Cue } from './find-cues';
import { type Scene, type SourceSpan, sourceAfter } from './find-source';
import { isParticiple } from './verb-group';
import type { Rule, State } from './report';
import { endsAfter } from './read-cues';
import { CUE_TO_QUOTE, isWorkTitle, TERMINALS, wordsIn } from './report-extent';

/** The reporting clause that was found beside a quotation. */
export interface Hit {
  readonly cue: Cue;
  readonly source: SourceSpan | null;
  readonly rule: Rule;
}

/** The reporting clause that follows a quotation: `"…," kata X`, `"…," X said`, `"…," ujarnya`. */
export function clauseAfter(
  { scene }: State,
  quotation: Quotation,
  sentence: Sentence,
  cues: readonly Cue[],
  taken: ReadonlySet<Cue>,
  sources: ReadonlyMap<Cue, SourceSpan | null>,
): Hit | null {
  const { tokens } = scene;
  let at = quotation.last + 1;
  while (at < sentence.end && (tokens[at]?.key === ',' || tokens[at]?.key === '—' || tokens[at]?.key === '.')) at++;
  while (
    at < sentence.end &&
    isWord(tokens[at]) &&
    (tokens[at] as Token).shape === Shape.Lower &&
    // `"…," demikian tulis X`: of two reporting words the second one has the speaker.
    (scene.cues[at] ? scene.headsFirst && scene.cues[at + 1] : (tokens[at] as Token).tags & (Tag.Adverb | Tag.Breaker))
  )
    at++;
  // `“…,” Roe, who proposed it, said`: past the verbs of a relative clause.
  const cue = cues.find((candidate) => candidate.last >= at && sources.get(candidate)?.kind !== 'relative');
  if (!cue || taken.has(cue)) return null;
  const side = cue.entry.source;
  if (cue.first === at) {
    if (side === 'within') return { cue, source: sources.get(cue) ?? null, rule: 'quote-clitic' };
    if (side === 'after' || side === 'either') {
      // `say the "sharing economy" reflects …`: the marks stand inside a clause that goes on.
      if (
        !scene.headsFirst &&
        quotation.first > sentence.first &&
        !endsSpoken(tokens, quotation) &&
        tokens[quotation.last + 1]?.key !== ',' &&
        side === 'either'
      )
        return null;
      const source = sourceAfter(scene, cue, sentence);
      // `X, citing "…," said the tax …` reports what follows.
      if (source && !scene.headsFirst && scene.words.auxiliaries.has(tokens[source.last + 1]?.key ?? '')) return null;
      if (source) return { cue, source, rule: 'quote-cue-source' };
      // `a record – "the longest" – and promised …`: a verb with its own content.
      if (!scene.headsFirst && !endsSpoken(tokens, quotation) && tokens[quotation.last + 1]?.key !== ',') return null;
      // `"…," said in a statement`: a cue without source right after a quotation.
      return side === 'after' || endsClause(tokens, cue.last + 1, sentence)
        ? { cue, source: null, rule: 'quote-cue-source' }
        : null;
    }
    return null;
  }
  // X said: the source has to begin right after the quotation.
  if (side === 'after' || side === 'within') return null;
  const source = sources.get(cue);
  if (!source || source.first < at || source.first > at + 2 || (tokens[at - 1] as Token).tags & Tag.Complementiser) return null;
  const first = tokens[quotation.last + 1];
  const finished = endsSpoken(tokens, quotation);
  if (!scene.headsFirst) {
    const closes = quotation.first === sentence.first && endsAfter(scene, cue.last + 1, sentence);
    if (source.kind === 'relative') return null;
    // `called it “a mess,” and he said …`: another clause.
    if (
      first &&
      scene.words.coordinators.has(first.key) &&
      cues.some((other) => other.last < quotation.first && sources.get(other))
    )
      return null;
    if (!finished && first?.key !== ',' && first?.key !== '—' && !closes) return null;
    // `on "Meet the Press," X said that …`: the name of a programme before a report of its own.
    if (isWord(tokens[quotation.first - 1]) && quotation.first > sentence.first && !endsAfter(scene, cue.last + 1, sentence))
      return null;
    // `In his memoir, “Light and Lead,” he wrote: “…”`
    if (isWorkTitle(tokens, quotation) && quotation.first > sentence.first && introducesOwn(tokens, cue, sentence)) return null;
    if (completesReport(scene, quotation, cues, sources) || describesObject(scene, quotation, cue, cues, sources)) return null;
    if (!finished && introducesOwn(tokens, cue, sentence) && !(closes && goesOn(tokens, cue.last + 1))) return null;
    return { cue, source, rule: 'quote-source-cue' };
  }
  // `called it "a mess" and he said …`: a fragment is not the content of the next clause.
  if (!finished && first?.key !== ',' && !isWord(first)) return null;
  if (!finished && introducesOwn(tokens, cue, sentence)) return null;
  return { cue, source, rule: 'quote-source-cue' };
}

/** `said he would “keep the bridge,” the crowd cheered`: the fragment is the verb of what was said before it. */
function completesReport(
  { tokens, words }: Scene,
  { first }: Quotation,
  cues: readonly Cue[],
  sources: ReadonlyMap<Cue, SourceSpan | null>,
): boolean {
  const before = tokens[first - 1]?.key ?? '';
  return (
    (words.auxiliaries.has(before) || words.infinitives.has(before)) &&
    cues.some((earlier) => earlier.last < first - 1 && first - earlier.last <= CUE_TO_QUOTE && sources.get(earlier))
  );
}

/** `friends laughed, calling him “a fool,” Roe said`: what one calls another is the caller's, and Roe reports the whole. */
function describesObject(
  scene: Scene,
  { first }: Quotation,
  cue: Cue,
  cues: readonly Cue[],
  sources: ReadonlyMap<Cue, SourceSpan | null>,
): boolean {
  const { tokens } = scene;
  if (tokens[first + 1]?.shape !== Shape.Lower) return false;
  const calls = cues.findLast((earlier) => earlier.last < first && earlier !== cue);
  if (calls?.entry.report !== 'none' || !isParticiple(scene, calls, calls.first) || !sources.get(calls)) return false;
  if (first - calls.last > OBJECT_WORDS) return false;
  for (let at = calls.last + 1; at < first; at++) if (!isWord(tokens[at])) return false;
  return true;
}

/** Between "calling" and what is said of its object. */
const OBJECT_WORDS = 5;

/** `"A", X said "and b".`: a quotation that begins in lower case right after the verb. */
const goesOn = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.shape === Shape.Mark && tokens[at + 1]?.shape === Shape.Lower;

/** Whether a quotation ends as an utterance does: comma or terminal mark inside. */
function endsSpoken(tokens: readonly Token[], quotation: Quotation): boolean {
  const last = tokens[quotation.closed ? quotation.last - 1 : quotation.last] as Token;
  return last.key === ',' || TERMINALS.has(last.key) || last.key === '—' || last.shape === Shape.Mark;
}

/** Whether a cue is followed by content of its own: a complementiser, colon or quotation. */
function introducesOwn(tokens: readonly Token[], cue: Cue, sentence: Sentence): boolean {
  for (let at = cue.last + 1; at < sentence.end; at++) {
    const token = tokens[at] as Token;
    if (token.tags & Tag.Complementiser || token.key === ':' || token.shape === Shape.Mark) return true;
    if (token.key === '.' || (token.key === ',' && !isCapital(tokens[at + 1]))) return false;
  }
  return false;
}

const endsClause = (tokens: readonly Token[], at: number, sentence: Sentence): boolean =>
  at >= sentence.end ||
  tokens[at]?.key === ',' ||
  TERMINALS.has(tokens[at]?.key ?? '') ||
  ((tokens[at]?.tags ?? 0) & (Tag.Adjunct | Tag.PlacePreposition)) !== 0;

/** The reporting clause that introduces a quotation: `X mengatakan, "…"`, `he said: "…"`, `Menurut X, "…"`. */
export function clauseBefore(
  { scene }: State,
  quotation: Quotation,
  sentence: Sentence,
  cues: readonly Cue[],
  taken: ReadonlySet<Cue>,
  sources: ReadonlyMap<Cue, SourceSpan | null>,
): Hit | null {
  const { tokens } = scene;
  const opening = tokens[quotation.first - 1];
  if (quotation.first <= sentence.first || !opening) return null;
  let cue: Cue | null = null;
  for (const candidate of cues) {
    if (candidate.last >= quotation.first) break;
    // "Roe said as he introduced his wife, “…”": only a verb of speech reaches over other words.
    if (
      scene.headsFirst ||
      candidate.entry.report !== 'none' ||
      pastObject(scene, candidate) >= quotation.first - 2 ||
      opening.key === ':'
    )
      cue = candidate;
  }
  if (!cue || taken.has(cue) || quotation.first - cue.last > CUE_TO_QUOTE) return null;
  if (!scene.headsFirst && cue.entry.force !== 'speech') return null;
  for (let at = cue.last + 1; at < quotation.first; at++) {
    const token = tokens[at] as Token;
    if (token.quotation >= 0 || (token.tags & Tag.Complementiser && (scene.headsFirst || opening.key !== ':'))) return null;
  }
  const introduced = opening.key === ':' || opening.key === ',' || cue.last === quotation.first - 1;
  if (!introduced) return null;
  const capital =
    isCapital(tokens[quotation.first + 1]) ||
    tokens[quotation.first + 1]?.shape === Shape.Number ||
    tokens[quotation.first + 1]?.shape === Shape.Mark ||
    tokens[quotation.first + 1]?.key === '…' ||
    tokens[quotation.first + 1]?.key === '[';
  const whole = endsSpoken(tokens, quotation) || quotation.last + 1 >= sentence.end - 1 || !quotation.closed;
  // `Still, she added, "we can't …"`: a comma right after the cue, whatever the case.
  const near = opening.key === ',' && pastObject(scene, cue) === quotation.first - 2;
  const direct = near && !scene.headsFirst;
  if (opening.key !== ':' && !direct && !(capital && whole)) return null;
  // `menjawab, "Tidak."`: one word is an answer right after the comma.
  if (wordsIn(tokens, quotation) < 2 && opening.key !== ':' && !(near && whole)) return null;
  // `a campaign called “Count on the Light”`: a name, not words.
  if (cue.entry.report === 'none' && opening.key !== ':' && isWorkTitle(tokens, quotation)) return null;
  const side = cue.entry.source;
  if (side === 'after') return { cue, source: sources.get(cue) ?? null, rule: 'according-to' };
  if (side === 'within') return { cue, source: sources.get(cue) ?? null, rule: 'quote-clitic' };
  return {
    cue,
    source: sources.get(cue) ?? (side === 'either' ? sourceAfter(scene, cue, sentence) : null),
    rule: opening.key === ':' ? 'colon' : 'source-cue-quote',
  };
}

/** The last token of a cue with its object: "put it" ends at "it". */
const pastObject = ({ tokens, words }: Scene, { last }: Cue): number =>
  words.objects.has(tokens[last + 1]?.key ?? '') ? last + 1 : last;

/** Whether a later quotation carries on the one whose clause was just read. */
export function continuesAfter(
  { scene }: State,
  hit: Hit,
  quotation: Quotation,
  part: Quotation,
  sentence: Sentence,
  cues: readonly Cue[],
  sources: ReadonlyMap<Cue, SourceSpan | null>,
): boolean {
  const { tokens } = scene;
  if (part.first <= quotation.last) return false;
  // `chanted, “A,” and “B.”`
  // `repeated “A,” “B,” and “C.”`
  if (part.first === quotation.last + 1 && endsSpoken(tokens, quotation)) return true;
  if (part.first === quotation.last + 2 && scene.words.conjunctions.has((tokens[quotation.last + 1] as Token).key)) return true;
  if (hit.rule !== 'quote-cue-source' && hit.rule !== 'quote-source-cue' && hit.rule !== 'quote-clitic') return false;
  const opening = tokens[part.first - 1] as Token;
  if (
    opening.key !== ',' &&
    opening.key !== ':' &&
    opening.key !== '—' &&
    !(part.first === hit.cue.last + 1 && goesOn(tokens, part.first))
  )
    return false;
  // Another cue between the two takes the later part, unless it has no subject ("said, adding: …" has the same one).
  // "…," Roe wrote in a note explaining her vote, "but …": nor does a participle that hangs on a noun before words that go on.
  return (
    part.last < sentence.end &&
    !cues.some(
      (cue) =>
        cue.first > hit.cue.last &&
        cue.last < part.first &&
        sources.get(cue) &&
        !(
          goesOn(tokens, part.first) &&
          cue.last < part.first - 2 &&
          isParticiple(scene, cue, cue.first) &&
          isWord(tokens[cue.first - 1])
        ),
    )
  );
}
