import type { CorrectionRecord } from '@/lib/model/corrections';
import type { QuoteRecord, StoredSpeaker } from '@/lib/model/records';

/** Gives for the name of a row the name that it has elsewhere. */
export interface Names {
  readonly person: (name: string) => string;
  readonly quote: (name: string) => string;
  readonly revision: (name: string) => string;
}

/** A speaker with the person renamed. */
export function renameSpeaker<T extends StoredSpeaker | null>(speaker: T, { person }: Pick<Names, 'person'>): T {
  return speaker?.personId ? { ...speaker, personId: person(speaker.personId) } : speaker;
}

/** A quote with the rows renamed that it refers to. */
export function renameQuote<T extends Pick<QuoteRecord, 'revisionId' | 'speaker'>>(quote: T, names: Names): T {
  return { ...quote, revisionId: names.revision(quote.revisionId), speaker: renameSpeaker(quote.speaker, names) };
}

/** A correction with the rows renamed that it refers to; what it has parked is left alone. */
export function renameCorrection<T extends Pick<CorrectionRecord, 'quoteId' | 'personId' | 'change'>>(row: T, names: Names): T {
  const { quoteId, personId, change } = row;
  const renamed =
    change.what === 'speaker'
      ? { ...change, speaker: renameSpeaker(change.speaker, names) }
      : 'into' in change
        ? { ...change, into: names.person(change.into) }
        : change;
  return {
    ...row,
    quoteId: quoteId === '' ? '' : names.quote(quoteId),
    personId: personId === '' ? '' : names.person(personId),
    change: renamed,
  };
}

/** A check with the rows renamed that it refers to. */
export function renameCheck<
  T extends {
    readonly quoteId: string;
    readonly revisionId: string | null;
    readonly fromRevisionId: string | null;
    readonly speaker: StoredSpeaker | null;
  },
>(check: T, names: Names): T {
  const { quoteId, revisionId, fromRevisionId, speaker } = check;
  return {
    ...check,
    quoteId: names.quote(quoteId),
    revisionId: revisionId === null ? null : names.revision(revisionId),
    fromRevisionId: fromRevisionId === null ? null : names.revision(fromRevisionId),
    speaker: renameSpeaker(speaker, names),
  };
}
