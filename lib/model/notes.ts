/** Verdicts that Petik has words for; any other text is the reader's own. */
export const KNOWN_VERDICTS = ['true', 'false', 'needs-checking'] as const;

/** What a note is about: rows of `quotes`, `articles` and `people`. */
export type NoteSubject = { readonly quoteId: string } | { readonly articleId: string } | { readonly personId: string };

/** What the reader says of something. */
export interface NoteContent {
  /** Markdown; may be empty. */
  readonly text: string;
  /** In the order in which they were given; no two differ in case only. */
  readonly tags: readonly string[];
  /** One of `KNOWN_VERDICTS`, the reader's own words, or empty. */
  readonly verdict: string;
}

/** Nothing said. */
export const NO_NOTE: NoteContent = { text: '', tags: [], verdict: '' };

/** Whether a note says nothing: such notes are not kept. */
export const saysNothing = ({ text, tags, verdict }: NoteContent): boolean =>
  text.trim() === '' && tags.length === 0 && verdict === '';

/** Tags as they are kept: without "#" and outer space, none empty, each once whatever its case. */
export function tidyTags(tags: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const each of tags) {
    const tag = each
      .replace(/^[#\s]+/u, '')
      .replace(/\s+/gu, ' ')
      .trim();
    if (tag !== '' && !seen.has(tag.toLowerCase())) seen.set(tag.toLowerCase(), tag);
  }
  return [...seen.values()];
}

/** What a quote that is shown carries of its note. */
interface Noted {
  readonly note: string;
  readonly tags?: readonly string[];
  readonly verdict?: string;
}

/** The note of a quote as card, popup and library show it. */
export const noteOf = ({ note: text, tags = [], verdict = '' }: Noted): NoteContent => ({ text, tags, verdict });

/** The parts of a note in which it differs from a former one. */
export function noteChange(now: NoteContent, former: NoteContent): Partial<NoteContent> {
  const sameTags = JSON.stringify(now.tags) === JSON.stringify(former.tags);
  return {
    ...(now.text !== former.text && { text: now.text }),
    ...(!sameTags && { tags: now.tags }),
    ...(now.verdict !== former.verdict && { verdict: now.verdict }),
  };
}

/** What changes of a quote that is shown when its note is written: noting it saves it. */
export function notedQuote(change: Partial<NoteContent>): Partial<Noted> & { readonly saved?: true } {
  const { text, ...others } = change;
  return {
    ...(text !== undefined && { note: text }),
    ...others,
    ...(!saysNothing({ ...NO_NOTE, ...change }) && { saved: true }),
  };
}
