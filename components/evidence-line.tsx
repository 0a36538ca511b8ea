import type { QuoteCorrected } from '@/lib/model/corrections';
import type { StoredEvidence, StoredSpeaker } from '@/lib/model/records';
import { describeCorrection, describeConfidence, explainEvidence } from './evidence-words';
import { KindLabel, type KindLabelProps } from './kind-label';

interface EvidenceLineProps extends Pick<KindLabelProps, 'kind'> {
  readonly evidence: StoredEvidence;
  readonly speaker: StoredSpeaker | null;
  readonly corrected: QuoteCorrected | undefined;
}

/** Kind and evidence as running text, where the sentence itself is in sight. */
export function EvidenceLine({ kind, evidence, speaker, corrected }: EvidenceLineProps) {
  return (
    <p class="evidence-line">
      <KindLabel kind={kind} rule={evidence.rule} />
      {corrected
        ? describeCorrection(corrected)
        : `${explainEvidence(evidence, speaker).join(' ')} ${speaker === null ? '' : describeConfidence(evidence.confidence)}`}
    </p>
  );
}
