import type { ImportReport } from './import-report';

/** How safe the library lies. */
export interface StorageState {
  /** The browser will not clear it by itself. */
  readonly persistent: boolean;
  /** Bytes of all that Petik stores; null when the browser does not say. */
  readonly bytes: number | null;
  readonly articles: number;
  /** When the last backup was saved, ms since the epoch; 0 when there was none. */
  readonly lastAt: number;
  /** It is long ago, and there is something to lose. */
  readonly isReminderDue: boolean;
}

/** A backup that is being saved. */
export interface SavingState {
  readonly phase: 'working' | 'done' | 'failed' | 'cancelled';
  /** 0..1. */
  readonly share: number;
  /** Empty until it is done. */
  readonly name: string;
}

/** What is wrong with a file that was to be brought in. `where`: the number of the record and the place in it. */
export interface ImportFault {
  readonly kind:
    | ('unreadable' | 'not-json' | 'foreign' | 'newer' | 'truncated' | 'broken' | 'too-large' | 'too-deep' | 'empty')
    | ('storage' | 'storage-full');
  readonly where: string;
}

/** A file on its way into the library. */
export type BringingState =
  | { readonly phase: 'reading' | 'writing'; readonly name: string /** 0..1. */; readonly share: number }
  | {
      readonly phase: 'ready' | 'done';
      readonly name: string;
      readonly report: ImportReport;
      /** Annotations that are of no web page, and stay out. */
      readonly skipped: number;
    }
  | { readonly phase: 'cancelled'; readonly name: string /** Something was written before. */; readonly isPartly: boolean }
  | { readonly phase: 'failed'; readonly name: string; readonly fault: ImportFault; readonly isPartly: boolean };
