import type { ComponentChildren } from 'preact';
import { t } from '@/lib/i18n/text';
import type { QuoteCorrected } from '@/lib/model/corrections';
import type { StoredEvidence, StoredSpeaker } from '@/lib/model/records';
import { describeCorrection, describeConfidence, explainEvidence } from './evidence-words';

interface EvidenceProps {
  readonly evidence: StoredEvidence;
  readonly speaker: StoredSpeaker | null;
  readonly corrected: QuoteCorrected | undefined;
  readonly language: string;
  /** Stands at its end. */
  readonly children?: ComponentChildren;
}

/** Why Petik says so: the reporting word, the mention it was tied to, how sure, and the sentence itself. */
export function Evidence({ evidence, speaker, corrected, language, children }: EvidenceProps) {
  return (
    <details class="evidence">
      <summary title={t('evidenceHint')}>{t('evidenceSummary')}</summary>
      <p>{corrected ? describeCorrection(corrected) : explainEvidence(evidence, speaker).join(' ')}</p>
      {speaker !== null && !corrected && <p>{describeConfidence(evidence.confidence)}</p>}
      {evidence.sentence !== '' && (
        <p class="evidence-sentence" lang={language} dir="auto">
          {evidence.sentence}
        </p>
      )}
      {children}
    </details>
  );
}
