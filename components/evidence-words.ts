import { formatShare } from '@/lib/i18n/numbers';
import { type TextKey, t } from '@/lib/i18n/text';
import type { MentionKind } from '@/lib/model/analysis';
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

/** Why the quote was tied to its speaker, in short sentences. */
export function explainEvidence(evidence: StoredEvidence, speaker: StoredSpeaker | null): string[] {
  const { cue, source, sourceKind } = evidence;
  const sentences = cue === null ? [] : [t('evidenceCue', cue)];
  if (speaker === null) sentences.push(t('evidenceNoSpeaker'));
  else if (source === null || sourceKind === null) sentences.push(t('evidenceCarried', speaker.name));
  else sentences.push(t(SOURCE_KEYS[sourceKind], source, speaker.name));
  return sentences;
}

/** How sure the tie is, in words with the measured share; thresholds are 19, 17 and 14 of 20 right. */
export function describeConfidence(confidence: number): string {
  const share = formatShare(confidence);
  if (confidence >= 0.95) return t('confidenceHigh', share);
  if (confidence >= 0.85) return t('confidenceGood', share);
  if (confidence >= 0.7) return t('confidenceFair', share);
  return t('confidenceLow', share);
}
