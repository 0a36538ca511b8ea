import type { ImportFault } from '@/lib/model/backup-state';

/**
 * What is wrong with a file: it cannot be read; is no text; is another program's; was made by a later Petik; ends too early;
 * has a record that is no record of Petik's; is larger or deeper than any that Petik writes; says nothing.
 */
export type FaultKind = Exclude<ImportFault['kind'], 'storage' | 'storage-full'>;

/** A file that is not brought in. */
export class BackupFault extends Error {
  override readonly name = 'BackupFault';

  /** `where`: the number of the record and the path in it ("12: quotes[3].exact"), empty when it is the whole file. */
  constructor(
    readonly kind: FaultKind,
    readonly where = '',
  ) {
    super(where === '' ? kind : `${kind}: ${where}`);
  }
}
