import type { Analysis, Mention, MentionKind, Person, Quote, Source, Speaker } from '@/lib/model/analysis';
import type { Block } from '@/lib/model/article';
import type { LanguagePack } from '@/lib/model/language-pack';
import type { Span } from '@/lib/model/span';
import { type Cue, cueAt } from './attribution/find-cues';
import { findReports } from './attribution/find-reports';
import type { Scene, SourceSpan } from './attribution/find-source';
import type { Report } from './attribution/report';
import { cueSpan } from './attribution/read-cues';
import { joinReports } from './attribution/join-reports';
import { type Resolution, resolveSpeakers } from './attribution/resolve-speakers';
import { reportsByConvention } from './attribution/by-convention';
import { confidencesOf } from './attribution/confidence';
import { findContexts, type ReportContext } from './context/find-context';
import { type Figure, findPeople, type NameMention } from './people/find-people';
import { readDegrees } from './people/read-degrees';
import { findNameCandidates } from './people/name-candidates';
import type { TokenRange } from './people/title-parts';
import { pairMarks, type Quotation } from './quotation/pair-marks';
import { lexiconOf, tagTokens } from './text/lexicon';
import { type Sentence, splitSentences } from './text/sentences';
import type { Token } from './text/token';
import { tokenise } from './text/tokenise';

/** Raised whenever the same text may be analysed differently; stored analyses of older engines are renewed on a visit. */
export const ENGINE_VERSION = 6;

/** What the engine reads of an article. */
export interface EngineInput {
  readonly text: string;
  /** Without blocks, each line of the text is a paragraph. */
  readonly blocks?: readonly Block[];
  /** When it was published (ISO 8601): what "Tuesday" counts from. */
  readonly published?: string | null;
}

/** Finds quotes and people in one article. Pure, deterministic, linear in the length of the text; never throws. */
export function analyse(input: EngineInput, pack: LanguagePack): Analysis {
  const { text } = input;
  const lexicon = lexiconOf(pack);
  const tokens = tokenise(text, input.blocks ?? linesOf(text), lexicon.abbreviations);
  tagTokens(tokens, lexicon);
  const quotations = pairMarks(tokens);
  // Cues need to know where sentences open, and sentences where cues stand: case decides again below.
  const sentences = splitSentences(tokens, quotations, (at) => cueAt(tokens, at) !== null);
  const cues = tokens.map((_, at) => cueAt(tokens, at));
  const cueEnds = new Set<number>();
  for (const cue of cues) if (cue) cueEnds.add(cue.last);

  const candidates = findNameCandidates(tokens, lexicon, (at) => sideAt(cues, cueEnds, at));
  const { figures, mentions } = findPeople(tokens, candidates, lexicon);
  const scene: Scene = {
    tokens,
    figures,
    mentionFrom: startsOf(mentions),
    mentionTo: endsOf(mentions),
    cues,
    agentPrepositions: lexicon.agentPrepositions,
    perfects: lexicon.perfects,
    modifiers: lexicon.modifiers,
    headsFirst: pack.grammar.heads === 'first',
    verbPrefixes: pack.grammar.verbPrefixes,
    words: lexicon.clauses,
  };
  // Without a word of the language only its typography speaks.
  const found =
    pack.cues.length === 0
      ? { reports: reportsByConvention(scene, sentences, quotations), hearings: [] }
      : findReports(scene, sentences, quotations);
  const reports = joinReports(found.reports, quotations, sentences);
  const resolutions = resolveSpeakers(scene, sentences, reports, mentions, found.hearings);
  const speakers = resolutions.map((resolution) => speakerOf(text, tokens, resolution));
  const names = speakers.map((speaker) => speaker?.name);
  const confidences = confidencesOf(scene, quotations, reports, resolutions);
  const contexts = findContexts(scene, sentences, reports, names, pack, input.published ?? null);

  // Where no lexicon tells names from other capitals (German nouns, "Estados Unidos"), only who speaks is listed.
  const heard = new Set(resolutions.map(({ figure }) => figure));
  const isSure = (figure: Figure): boolean => pack.cues.length > 0 || heard.has(figure);

  return {
    engineVersion: ENGINE_VERSION,
    language: pack.language,
    quotes: reports.map(
      (report, i): Quote => ({
        id: `q${i + 1}`,
        ...partsOf(scene, sentences, quotations, report),
        speaker: speakers[i] as Speaker | null,
        ...(contexts[i] as ReportContext),
        rule: report.rule,
        confidence: confidences[i] as number,
      }),
    ),
    people: figures.filter(isSure).map((figure) => personOf(text, tokens, figure)),
  };
}

/** Each line is a paragraph. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (end > start) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function sideAt(cues: readonly (Cue | null)[], ends: ReadonlySet<number>, at: number): 'before' | 'after' | 'either' | null {
  let cue = cues[at] ?? null;
  if (!cue && ends.has(at)) for (let i = at; i >= 0 && i > at - 5 && !cue; i--) if (cues[i]?.last === at) cue = cues[i] ?? null;
  const side = cue?.entry.source;
  return side === undefined || side === 'within' ? null : side;
}

function startsOf(mentions: readonly NameMention[]): Map<number, NameMention> {
  const map = new Map<number, NameMention>();
  for (const mention of mentions) {
    map.set(mention.first, mention);
    map.set(mention.outerFirst, mention);
  }
  return map;
}

function endsOf(mentions: readonly NameMention[]): Map<number, NameMention> {
  const map = new Map<number, NameMention>();
  for (const mention of mentions) {
    // "Sinta, kuasa hukum Darmo, mengatakan": the apposition that ends with another name is hers.
    for (const end of [mention.last, mention.outerLast]) if (!map.has(end)) map.set(end, mention);
  }
  return map;
}

const spanOf = (tokens: readonly Token[], { first, last }: TokenRange): Span => ({
  start: (tokens[first] as Token).start,
  end: (tokens[last] as Token).end,
});

const idOf = (figure: Figure): string => `p${figure.number + 1}`;

function nameOf(text: string, tokens: readonly Token[], figure: Figure): string {
  const { start, end } = spanOf(tokens, figure.fullest);
  return text.slice(start, end);
}

function personOf(text: string, tokens: readonly Token[], figure: Figure): Person {
  const spans = (ranges: readonly TokenRange[]): Span[] =>
    ranges.map((range) => spanOf(tokens, range)).sort((a, b) => a.start - b.start);
  return {
    id: idOf(figure),
    name: nameOf(text, tokens, figure),
    official: figure.official,
    titles: spans(figure.phrases.flatMap((phrase) => phrase.titles)),
    ranks: spans(figure.phrases.flatMap((phrase) => phrase.ranks)),
    degrees: spans(degreesOf(tokens, figure)),
    affiliations: spans(figure.phrases.flatMap((phrase) => phrase.affiliations)),
    mentions: figure.mentions.map(
      (mention): Mention => ({ span: spanOf(tokens, mention), kind: mention.full ? 'name' : 'short-name' }),
    ),
  };
}

/** Those of the mention that gives the most: later ones mostly give none. */
function degreesOf(tokens: readonly Token[], { mentions }: Figure): TokenRange[] {
  let most: TokenRange[] = [];
  for (const mention of mentions) {
    const degrees = readDegrees(tokens, mention);
    if (degrees.length > most.length) most = degrees;
  }
  return most;
}

const KINDS: Readonly<Record<SourceSpan['kind'], MentionKind>> = {
  name: 'name',
  pronoun: 'pronoun',
  plural: 'pronoun',
  thing: 'pronoun',
  relative: 'pronoun',
  clitic: 'clitic',
  role: 'role',
  institution: 'institution',
  unnamed: 'unnamed',
};

/** Where the parts of a quote stand in the text. */
function partsOf(
  scene: Scene,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  report: Report,
): Pick<Quote, 'kind' | 'contents' | 'quoted' | 'cue' | 'source'> {
  const { tokens } = scene;
  const source: Source | null =
    report.source && !report.borrowed
      ? {
          span: spanOf(tokens, report.source),
          kind: report.source.kind === 'name' && !report.source.mention?.full ? 'short-name' : KINDS[report.source.kind],
        }
      : null;
  return {
    kind: report.kind,
    contents: report.contents,
    quoted: report.quotations.map((index) => {
      const { start, end } = quotations[index] as Quotation;
      return { start, end };
    }),
    cue: report.cue
      ? spanOf(tokens, cueSpan(scene, report.cue, sentences[report.clause ?? report.sentence] as Sentence, report.source))
      : null,
    source,
  };
}

function speakerOf(text: string, tokens: readonly Token[], { figure, words }: Resolution): Speaker | null {
  if (figure) return { name: nameOf(text, tokens, figure), personId: idOf(figure) };
  if (!words) return null;
  const { start, end } = spanOf(tokens, words);
  return { name: text.slice(start, end), personId: null };
}
