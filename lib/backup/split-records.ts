import { BackupFault } from './fault';

/** More text than any head or tail of Petik's, and than any record: an article with all its revisions. UTF-16 units. */
const LONGEST_FRAME = 65_536;
const LONGEST_RECORD = 64 * 1024 * 1024;
/** Records are a few levels deep; a parser may not be led deeper. */
const DEEPEST = 32;

const RECORDS = /"records"\s*:\s*\[/;

/**
 * Cuts a file of the form {…, "records": [{…}, {…}], …} into its records, as text, however the text arrives and is spaced.
 * Only the record at hand is in memory. Throws `BackupFault`.
 */
export class RecordSplitter {
  #phase: 'head' | 'records' | 'tail' = 'head';
  #frame = '';
  #head = '';
  #depth = 0;
  #inText = false;
  #escaped = false;
  #pieces: string[] = [];
  #length = 0;

  /** What stands before the records, closed; empty as long as it is not known. */
  get head(): string {
    return this.#head;
  }

  /** Takes the next piece of text; gives the records that end in it. */
  push(chunk: string): string[] {
    if (this.#phase !== 'head') return this.#split(chunk);
    this.#frame += chunk;
    const found = RECORDS.exec(this.#frame);
    if (!found) {
      if (this.#frame.length > LONGEST_FRAME) throw new BackupFault('foreign');
      return [];
    }
    const end = found.index + found[0].length;
    this.#head = `${this.#frame.slice(0, end)}]}`;
    const rest = this.#frame.slice(end);
    this.#frame = '';
    this.#phase = 'records';
    return this.#split(rest);
  }

  /** Says that the text has ended; gives the frame around the records, closed. */
  end(): string {
    if (this.#phase !== 'tail') throw new BackupFault(this.#phase === 'head' ? 'foreign' : 'truncated');
    return `${this.#head.slice(0, -1)}${this.#frame}`;
  }

  #split(chunk: string): string[] {
    const records: string[] = [];
    let start = 0;
    for (let at = 0; at < chunk.length && this.#phase === 'records'; at += 1) {
      const unit = chunk.charCodeAt(at);
      if (this.#inText) this.#readText(unit);
      else if (this.#depth === 0 && unit !== BRACE) {
        if (unit === CLOSING_BRACKET) {
          this.#phase = 'tail';
          start = at + 1;
        } else if (!BETWEEN.has(unit)) throw new BackupFault('broken');
      } else if (unit === QUOTE) this.#inText = true;
      else if (unit === BRACE || unit === BRACKET) {
        if (this.#depth === 0) start = at;
        this.#depth += 1;
        if (this.#depth > DEEPEST) throw new BackupFault('too-deep');
      } else if (unit === CLOSING_BRACE || unit === CLOSING_BRACKET) {
        this.#depth -= 1;
        if (this.#depth > 0) continue;
        records.push(this.#pieces.join('') + chunk.slice(start, at + 1));
        this.#pieces = [];
        this.#length = 0;
      }
    }
    this.#keep(chunk, start);
    return records;
  }

  #readText(unit: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (unit === BACKSLASH) this.#escaped = true;
    else if (unit === QUOTE) this.#inText = false;
  }

  /** What the chunk leaves unfinished. */
  #keep(chunk: string, start: number): void {
    if (this.#phase === 'tail') {
      this.#frame += chunk.slice(start);
      if (this.#frame.length > LONGEST_FRAME) throw new BackupFault('broken');
    } else if (this.#depth > 0) {
      const rest = chunk.slice(start);
      this.#pieces.push(rest);
      this.#length += rest.length;
      if (this.#length > LONGEST_RECORD) throw new BackupFault('too-large');
    }
  }
}

const [QUOTE, BACKSLASH, BRACE, CLOSING_BRACE, BRACKET, CLOSING_BRACKET] = [...'"\\{}[]'].map((sign) => sign.charCodeAt(0));
const BETWEEN = new Set([...', \n\r\t'].map((sign) => sign.charCodeAt(0)));
