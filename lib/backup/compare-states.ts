import { ARTICLE_NOTE, type ArticleState, type CorrectionValue, type NoteValue, type Register } from './article-state';
import type { ImportConflict } from '@/lib/model/import-report';
import { stableText } from './stable-text';

/** How many things of the reader (saved quotes and notes) are no more. */
export function countLost(before: ArticleState, after: ArticleState | null): number {
  const saved = [...before.saved].filter(([key, { value }]) => value > 0 && !(after?.saved.get(key)?.value ?? 0));
  const notes = [...before.notes].filter(([key, { value }]) => value && !after?.notes.get(key)?.value);
  return saved.length + notes.length;
}

/** How many notes there are that were not. */
export function countNewNotes(before: ArticleState | null, after: ArticleState): number {
  return [...after.notes].filter(([key, { value }]) => value && !before?.notes.get(key)?.value).length;
}

/** The keys of all quotes. */
export function quotesOf({ reading, words }: ArticleState): ReadonlySet<string> {
  return new Set([...(reading?.value.quotes ?? []).map(({ key }) => key), ...words.keys()]);
}

/** Where the reader said one thing here and another there. */
export function findConflicts(here: ArticleState, there: ArticleState): ImportConflict[] {
  const title = here.reading?.value.article.title ?? '';
  const about = (key: string) => (key === ARTICLE_NOTE ? title : (here.words.get(key)?.value.exact ?? title));
  const conflicts: ImportConflict[] = [];
  for (const [key, mine] of here.notes) {
    const theirs = there.notes.get(key);
    if (!mine.value || !theirs?.value || stableText(mine.value) === stableText(theirs.value)) continue;
    const kept = mine.at >= theirs.at ? 'here' : 'there';
    conflicts.push({ what: 'note', about: about(key), here: noteText(mine.value), there: noteText(theirs.value), kept });
  }
  const others = new Map(latestCorrections(there, here));
  for (const [subject, mine] of latestCorrections(here, there)) {
    const theirs = others.get(subject);
    if (!theirs || stableText(mine.value.change) === stableText(theirs.value.change)) continue;
    const kept = mine.at >= theirs.at ? 'here' : 'there';
    const texts = { here: changeText(mine.value), there: changeText(theirs.value) };
    conflicts.push({ what: 'correction', about: about(mine.value.quoteId), ...texts, kept });
  }
  return conflicts;
}

const noteText = ({ text, tags, verdict }: NoteValue): string =>
  [verdict, text, ...tags.map((tag) => `#${tag}`)].filter((part) => part !== '').join(' · ');

/** Corrections that the other library does not know, the last of each kind of each quote or person. */
function latestCorrections(state: ArticleState, other: ArticleState): [string, Register<CorrectionValue>][] {
  const latest = new Map<string, Register<CorrectionValue>>();
  for (const [id, { at, value }] of state.corrections) {
    if (!value || other.corrections.has(id)) continue;
    const subject = `${value.quoteId}/${value.personId}/${value.change.what}`;
    if (at >= (latest.get(subject)?.at ?? 0)) latest.set(subject, { at, value });
  }
  return [...latest];
}

function changeText({ change }: CorrectionValue): string {
  if (change.what === 'speaker') return change.speaker?.name ?? '–';
  if (change.what === 'kind') return change.kind;
  if (change.what === 'person') return change.titles.join(', ');
  return change.what === 'marked' ? change.target.quote.exact : change.what;
}
