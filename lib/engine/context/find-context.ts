import type { Channel, Moment } from '@/lib/model/analysis';
import type { LanguagePack } from '@/lib/model/language-pack';
import type { Span } from '@/lib/model/span';
import type { Scene } from '../attribution/find-source';
import type { Report } from '../attribution/report';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/token';
import { nestContents } from './nest-contents';
import { type ContextWords, contextWordsOf } from './context-words';
import { readItems, type ContextItem } from './read-items';
import { resolveDate } from './resolve-date';

/** Through what and when the words of one report were said. */
export interface ReportContext {
  readonly channels: readonly Channel[];
  readonly when: Moment | null;
}

const NOTHING: ReportContext = { channels: [], when: null };

/**
 * Reads channels and dates from the reporting clause of each report: the sentence of its cue, outside of contents.
 * What stands before the first cue of a sentence holds for all its reports with that speaker; all else for the cue beside it.
 * @param speakers whose report each is; equal where it is the same person
 * @param published when the article was (ISO 8601), to count dates from
 */
export function findContexts(
  scene: Scene,
  sentences: readonly Sentence[],
  reports: readonly Report[],
  speakers: readonly unknown[],
  pack: LanguagePack,
  published: string | null,
): ReportContext[] {
  const words = contextWordsOf(pack);
  if (words.openers.size === 0) return reports.map(() => NOTHING);
  const bySentence = new Map<number, number[]>();
  reports.forEach((report, i) => {
    const number = report.clause ?? report.sentence;
    const list = bySentence.get(number);
    if (list) list.push(i);
    else bySentence.set(number, [i]);
  });
  const found: ReportContext[] = reports.map(() => NOTHING);
  for (const [number, group] of bySentence) {
    const sentence = sentences[number] as Sentence;
    const own = group.map((i) => reports[i] as Report);
    readSentence(
      scene,
      words,
      sentence,
      own,
      group.map((i) => speakers[i]),
    ).forEach((items, k) => {
      found[group[k] as number] = contextOf(scene.tokens, items, published);
    });
  }
  return found;
}

/** The items that hold for each report of one sentence. */
function readSentence(
  scene: Scene,
  words: ContextWords,
  sentence: Sentence,
  reports: readonly Report[],
  speakers: readonly unknown[],
): ContextItem[][] {
  const regions = nestContents(scene.tokens, sentence, reports);
  const places = reports.map((report) => placeOf(scene.tokens, sentence, report));
  const items = readItems({ scene, words, sentence, regions, reports });
  const taken: ContextItem[][] = reports.map(() => []);
  if (items.length === 0) return taken;
  const regionAt = (at: number): number => regions[at - sentence.first] ?? -1;
  for (const item of items) {
    const beside = reports.map((_, k) => k).filter((k) => places[k] !== null && regionAt(places[k] as number) === item.region);
    // "X said it held, as quoted by Y": the words are the cue of a report by Y, too.
    const named = beside.filter((k) => item.opens <= (places[k] as number) && (places[k] as number) <= item.last);
    const others = named.length > 0 ? beside.filter((k) => !named.includes(k) && (places[k] as number) < item.opens) : [];
    for (const k of others.length > 0 ? named : []) taken[k]?.push(item);
    const owner = ownerOf(item, others.length > 0 ? others : beside, places as readonly number[], regions, sentence);
    if (owner === null) continue;
    const leads = beside.every((k) => (places[k] as number) > item.first);
    for (const k of beside)
      if (
        (k === owner || (leads && speakers[k] === speakers[owner])) &&
        holds(scene.tokens, item, reports[k] as Report, places[k] as number, regions, sentence)
      )
        taken[k]?.push(item);
  }
  // "X said on Tuesday that …, adding that …": one subject, one occasion.
  reports.forEach(({ source }, k) => {
    const before = k > 0 ? reports[k - 1]?.source : null;
    if (taken[k]?.length === 0 && source && before?.first === source.first) taken[k] = [...(taken[k - 1] as ContextItem[])];
  });
  reports.forEach((report, k) => {
    taken[k]?.push(...trailing(scene.tokens, sentence, report, items));
  });
  return taken;
}

/** Where a report's clause is: its cue, or, introduced by a colon only, its last word. Null when it has no clause here. */
function placeOf(tokens: readonly Token[], sentence: Sentence, report: Report): number | null {
  if (report.cue) return report.cue.first >= sentence.first && report.cue.first < sentence.end ? report.cue.first : null;
  const start = report.rule === 'colon' ? (report.contents[0]?.start ?? 0) : 0;
  let at = sentence.end - 1;
  while (at >= sentence.first && (tokens[at] as Token).start >= start) at--;
  return at >= sentence.first ? at : null;
}

/** The report whose cue an item stands beside: in its own stretch first, then the last before it, then the first after it. */
function ownerOf(
  item: ContextItem,
  candidates: readonly number[],
  places: readonly number[],
  regions: readonly number[],
  sentence: Sentence,
): number | null {
  let before: number | null = null;
  let after: number | null = null;
  for (const k of candidates) {
    const place = places[k] as number;
    if (place <= item.first) before = before === null || place >= (places[before] as number) ? k : before;
    else after = after === null || place < (places[after] as number) ? k : after;
  }
  if (before === null || after === null) return before ?? after;
  const near = (k: number): boolean => sameStretch(places[k] as number, item.first, regions, sentence);
  return !near(before) && near(after) ? after : before;
}

/** Whether only words of one region stand between two tokens. */
function sameStretch(a: number, b: number, regions: readonly number[], sentence: Sentence): boolean {
  const region = regions[a - sentence.first];
  for (let i = Math.min(a, b); i <= Math.max(a, b); i++) if (regions[i - sentence.first] !== region) return false;
  return true;
}

/** Whether an item tells of the report, and not of what the sentence mentions beside it ("after the attack on Tuesday, he said"). */
function holds(
  tokens: readonly Token[],
  item: ContextItem,
  report: Report,
  place: number,
  regions: readonly number[],
  sentence: Sentence,
): boolean {
  if (item.blocked || (report.kind !== 'direct' && isBeyond(tokens, item, report))) return false;
  const { cue, source } = report;
  if (item.date && item.related && item.first < place && source && item.first > source.first)
    return cue !== null && item.date.kind !== 'open' && cue.first - item.last <= 2;
  // A month or a year says when only right beside the clause or behind a comma: others are of what is mentioned.
  if (item.date?.kind === 'open' && item.first > place)
    return (
      item.part === item.opens - 1 ||
      item.behind <= Math.max(cue?.last ?? place, source?.mention?.last ?? source?.last ?? 0, item.after)
    );
  if (item.channel || item.leads) return true;
  const near = sameStretch(place, item.first, regions, sentence);
  if (near && item.first >= place) return true;
  if (near && cue && cue.first - item.last <= 2) return true;
  return near && source !== null && source.first < item.opens && item.opens - source.last <= 2;
}

/**
 * Whether an item stands where a report goes on behind its clause: "Bantuan, menurut dia, akan disalurkan Jumat", or, behind
 * what was reported, not right beside it: "X mengatakan …, kecuali yang berangkat pada Minggu".
 */
function isBeyond(tokens: readonly Token[], item: ContextItem, { cue, source, contents }: Report): boolean {
  if (!cue || item.opens < cue.first) return false;
  const content = contents.find(({ start }) => start >= (tokens[cue.first] as Token).start);
  if (content && content.end <= (tokens[item.opens] as Token).start) return (tokens[item.behind]?.start ?? 0) >= content.end;
  return !content && !item.leads && item.part > Math.max(cue.last, source?.last ?? 0);
}

/**
 * What ends a report in the speaker's stead but belongs to the clause: "X mengatakan …, Selasa (12/9)". Only where
 * nothing else stands behind the comma.
 */
function trailing(tokens: readonly Token[], sentence: Sentence, report: Report, items: readonly ContextItem[]): ContextItem[] {
  const content = report.contents.at(-1);
  if (report.kind === 'direct' || !content || !report.cue) return [];
  const found: ContextItem[] = [];
  let edge = sentence.end - 1;
  while (edge > sentence.first && (tokens[edge] as Token).end > content.end) edge--;
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i] as ContextItem;
    if (item.last > edge) continue;
    if (item.last < edge || (tokens[item.opens] as Token).start <= content.start) break;
    const comma = tokens[item.opens - 1]?.key === ',';
    if (!comma && !item.channel?.relay) break;
    found.unshift(item);
    edge = item.opens - (comma ? 2 : 1);
  }
  return found;
}

function contextOf(tokens: readonly Token[], items: readonly ContextItem[], published: string | null): ReportContext {
  if (items.length === 0) return NOTHING;
  const span = ({ first, last }: { readonly first: number; readonly last: number }): Span => ({
    start: (tokens[first] as Token).start,
    end: endOf(tokens[last] as Token),
  });
  // "cuitnya di Twitter" is one channel, told twice.
  const isRepeated = (i: number): boolean => {
    const [a, b] = [items[i]?.channel, items[i + 1]?.channel];
    return a != null && b != null && a.alone && a.kind === b.kind;
  };
  const channels = items.flatMap((item, i): Channel[] =>
    item.channel && !isRepeated(i)
      ? [{ kind: item.channel.kind, span: span(item), outlet: item.channel.outlet && span(item.channel.outlet) }]
      : [],
  );
  // Several dates: the one that says most of its day.
  const dated = items.flatMap((item) => (item.date ? [{ span: span(item), date: resolveDate(item.date, published) }] : []));
  return { channels, when: dated.find(({ date }) => date !== null) ?? dated[0] ?? null };
}

/** The end of a token without a full stop that was taken for that of an initial ("on X."). */
const endOf = ({ key, start, end }: Token): number => (key.length === 1 ? start + 1 : end);
