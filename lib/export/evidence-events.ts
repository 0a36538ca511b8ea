import type { DifferencePart } from '@/lib/model/checking';
import type { CorrectionRecord } from '@/lib/model/corrections';
import type { QuoteEvidence } from '@/lib/model/quote-evidence';
import type { CheckRecord, StoredSpeaker } from '@/lib/model/records';
import type { EvidenceWords } from './evidence-words';
import { dayInWords, describeStep } from './quote-facts';
import type { ExportWords } from './words';

/** Something that happened to a quote. */
export interface EvidenceEvent {
  /** Ms since the epoch. */
  readonly at: number;
  readonly what: string;
  /** A line each, label and text. */
  readonly facts: readonly (readonly [label: string, text: string])[];
  /** From the saved words to those of then; empty unless they changed. */
  readonly difference: readonly DifferencePart[];
}

/** The words of a language, for a reader who is somewhere. */
export interface EvidenceLocale {
  readonly locale: string;
  readonly words: ExportWords;
  readonly own: EvidenceWords;
}

/** All that happened to a quote, the oldest first: seen, saved, other texts, checks, corrections. */
export function evidenceEvents({ quote, texts, checks, corrections }: QuoteEvidence, language: EvidenceLocale): EvidenceEvent[] {
  const { words, own } = language;
  const plain = (at: number, what: string, facts: EvidenceEvent['facts'] = []) => ({ at, what, facts, difference: [] });
  const events: EvidenceEvent[] = [
    plain(quote.firstSeen, words.labels.firstSeen),
    ...(quote.savedAt > 0 ? [plain(quote.savedAt, words.labels.saved)] : []),
    ...texts.slice(1).map(({ firstSeen, hash, modified }, index) => {
      const isNew = modified !== texts[index]?.modified;
      return plain(firstSeen, own.otherText, [['SHA-256', hash], ...(isNew ? pageSays(modified, language) : [])]);
    }),
    ...checks.map((check) => checkEvent(check, language)),
    ...corrections.flatMap((row) => correctionEvent(row, quote.corrected?.found.speaker ?? null, language)),
    ...(quote.lastSeen > quote.firstSeen ? [plain(quote.lastSeen, own.lastHeld)] : []),
  ];
  return events.sort((a, b) => a.at - b.at);
}

function checkEvent(check: CheckRecord, language: EvidenceLocale): EvidenceEvent {
  const { words, own, locale } = language;
  const { verdict, at, since, exact, speaker, reattributed, difference } = check;
  const isChange = verdict !== 'verbatim' && verdict !== 'unreachable';
  const facts: [string, string][] = [];
  if (isChange) facts.push([own.between, exactTime(since, locale)]);
  if (isChange && check.modified !== check.formerModified) facts.push(...pageSays(check.modified, language));
  if (verdict === 'changed' && exact !== null) facts.push([own.wordsThen, exact]);
  if (reattributed) facts.push([own.speakerThen, speakerText(speaker, words)]);
  return { at, what: `${words.labels.check}: ${describeStep(check, words)}`, facts, difference };
}

function correctionEvent(
  { at, change }: CorrectionRecord,
  found: StoredSpeaker | null,
  { words, own }: EvidenceLocale,
): EvidenceEvent[] {
  const event = (what: keyof EvidenceWords['corrected'], text: string | null): EvidenceEvent[] => {
    const facts: [string, string][] = what === 'speaker' ? [[own.formerly, speakerText(found, words)]] : [];
    return [{ at, what: text === null ? own.corrected[what] : `${own.corrected[what]}: ${text}`, facts, difference: [] }];
  };
  if (change.what === 'speaker') return event('speaker', speakerText(change.speaker, words));
  if (change.what === 'kind') return event('kind', words.kinds[change.kind]);
  if (change.what === 'person') return event('person', change.titles.join(', ') || '–');
  if (change.what === 'marked' || change.what === 'not-quote') return event(change.what, null);
  return [];
}

/** A speaker with titles and institutions, or that there is none. */
export function speakerText(speaker: StoredSpeaker | null, words: ExportWords): string {
  return speaker ? [speaker.name, ...speaker.titles, ...speaker.affiliations].join(', ') : words.notStated;
}

function pageSays(modified: string | null, { own, locale }: EvidenceLocale): [string, string][] {
  const day = dayInWords(modified, locale);
  return day === '' ? [] : [[own.modified, `${day} (${modified})`]];
}

/** A time to the second, with its zone: who reads it may be elsewhere. */
export function exactTime(time: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'long' }).format(time);
}
