import { formatDay } from '@/lib/i18n/dates';
import { formatShare } from '@/lib/i18n/numbers';
import { type TextKey, t } from '@/lib/i18n/text';
import type { MentionKind } from '@/lib/model/analysis';
import { MARKED_RULE, type QuoteCorrected } from '@/lib/model/corrections';
import type { StoredEvidence, StoredSpeaker } from '@/lib/model/records';

const SOURCE_KEYS: Record<MentionKind, TextKey> = {
  name: 'evidenceName',
  'short-name': 'evidenceShortName',
  role: 'evidenceRole',
  pronoun: 'evidencePronoun',
  clitic: 'evidenceClitic',
  institution: 'evidenceInstitution',
  unnamed: 'evidenceUnnamed',
};

/** The engine's rules in words; `$1` is the reporting word. */
const RULE_KEYS: Readonly<Record<string, TextKey | undefined>> = {
  'quote-cue-source': 'ruleQuoteCueSource',
  'quote-source-cue': 'ruleQuoteSourceCue',
  'quote-clitic': 'ruleQuoteClitic',
  'source-cue-quote': 'ruleSourceCueQuote',
  'according-to': 'ruleAccordingTo',
  'source-cue-clause': 'ruleSourceCueClause',
  stance: 'ruleStance',
  'clause-cue-source': 'ruleClauseCueSource',
};

/** The rules that need no reporting word. */
const CUELESS_RULE_KEYS: Readonly<Record<string, TextKey | undefined>> = {
  colon: 'ruleColon',
  convention: 'ruleConvention',
  'carried-over': 'ruleCarriedOver',
  fragment: 'ruleFragment',
};

/** A rule in words; of one that is not known (stored by another version) only the reporting word, if there is one. */
function explainRule(rule: string, cue: string | null): string[] {
  const cueless = CUELESS_RULE_KEYS[rule];
  if (cueless !== undefined) return [t(cueless)];
  return cue === null ? [] : [t(RULE_KEYS[rule] ?? 'evidenceCue', cue)];
}

/** Why the quote was tied to its speaker, in short sentences. */
export function explainEvidence(evidence: StoredEvidence, speaker: StoredSpeaker | null): string[] {
  const { cue, source, sourceKind, rule } = evidence;
  if (rule === MARKED_RULE) return [t('ruleMarked')];
  const sentences = explainRule(rule, cue);
  if (speaker === null) sentences.push(t('evidenceNoSpeaker'));
  else if (source === null || sourceKind === null) sentences.push(t('evidenceCarried', speaker.name));
  else sentences.push(t(SOURCE_KEYS[sourceKind], source, speaker.name));
  return sentences;
}

/** That the reader corrected it, and who was found. */
export function describeCorrection({ at, found }: QuoteCorrected): string {
  return `${t('correctedOn', formatDay(at))} ${t('correctedFound', found.speaker?.name ?? t('speakerNotStated'))}`;
}

/** How sure the tie is, in words with the measured share; thresholds are 19, 17 and 14 of 20 right. */
export function describeConfidence(confidence: number): string {
  const share = formatShare(confidence);
  if (confidence >= 0.95) return t('confidenceHigh', share);
  if (confidence >= 0.85) return t('confidenceGood', share);
  if (confidence >= 0.7) return t('confidenceFair', share);
  return t('confidenceLow', share);
}
