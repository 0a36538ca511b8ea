import type { AnnotatedArticle, AnnotatedLibrary, AnnotatedNote, AnnotatedQuote } from '@/lib/model/annotated';
import { NO_NOTE, saysNothing, tidyTags } from '@/lib/model/notes';
import { BackupFault } from '../fault';
import type { AnnotationItem } from './annotation-item';
import { isHypothesis, readHypothesis } from './hypothesis';
import { listOf, memberOf } from './json-values';
import { isWebAnnotation, readWebAnnotation } from './web-annotation';

/** Between the parts of a quote that is interrupted. */
const BETWEEN = ' … ';

/**
 * Reads a JSON text as annotations: of the W3C's model (one, a list, a page or a collection) or of Hypothesis' export. Throws
 * `BackupFault` at the first thing that is wrong. `keyOf` gives the identity of a web page, null for anything else; `now`: ms
 * since the epoch.
 */
export function readAnnotations(source: string, keyOf: (url: string) => string | null, now: number): AnnotatedLibrary {
  const values = itemsOf(parse(source));
  if (values === null) throw new BackupFault('foreign');
  if (values.length === 0) throw new BackupFault('empty');
  const items = values.map((value, index) => {
    const where = String(index + 1);
    if (isWebAnnotation(value)) return readWebAnnotation(value, where, now);
    if (isHypothesis(value)) return readHypothesis(value, where, now);
    throw new BackupFault('broken', where);
  });
  const articles = new Map<string, AnnotationItem[]>();
  let skipped = 0;
  for (const item of withAnswers(items)) {
    const key = keyOf(item.url);
    if (key === null) skipped += 1;
    else gather(articles, key, item);
  }
  return { articles: [...articles.values()].map(articleOf), skipped };
}

function gather<Key>(groups: Map<Key, AnnotationItem[]>, key: Key, item: AnnotationItem): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    throw new BackupFault(error instanceof RangeError ? 'too-deep' : 'not-json');
  }
}

/** The annotations of a file; null when it is none of annotations. */
function itemsOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (isWebAnnotation(value) || isHypothesis(value)) return [value];
  const first = memberOf(value, 'first');
  // Of a collection and its first page; Hypothesis' interface; its export.
  for (const [holder, name] of [
    [first, 'items'],
    [value, 'items'],
    [value, 'rows'],
    [value, 'annotations'],
  ] as const) {
    const items = memberOf(holder, name);
    if (items !== undefined) return listOf(items);
  }
  return null;
}

/** An answer is a further note on what it answers, in the order of the times. */
function withAnswers(items: readonly AnnotationItem[]): AnnotationItem[] {
  const byId = new Map(items.filter(({ id }) => id !== '').map((item) => [item.id, item]));
  const answers = new Map<AnnotationItem, AnnotationItem[]>();
  const rest: AnnotationItem[] = [];
  for (const item of items) {
    const root = rootOf(item, byId);
    if (root === item) rest.push(item);
    else gather(answers, root, item);
  }
  return rest.map((item) => {
    const notes = [item, ...(answers.get(item) ?? [])].map(({ note }) => note);
    return { ...item, note: joined(notes) ?? item.note };
  });
}

function rootOf(item: AnnotationItem, byId: ReadonlyMap<string, AnnotationItem>): AnnotationItem {
  const seen = new Set<AnnotationItem>();
  let root = item;
  for (let next = byId.get(root.answers); next && !seen.has(next); next = byId.get(root.answers)) {
    seen.add(next);
    root = next;
  }
  return root;
}

function articleOf(items: readonly AnnotationItem[]): AnnotatedArticle {
  const [first] = items as readonly [AnnotationItem];
  const told = <T>(pick: (item: AnnotationItem) => T, isTold: (value: T) => boolean): T =>
    items.map(pick).find(isTold) ?? pick(first);
  const quotes = new Map<string, AnnotationItem[]>();
  for (const item of items.filter(({ parts }) => parts.length > 0)) gather(quotes, exactOf(item), item);
  return {
    url: first.url,
    title: told(
      ({ title }) => title,
      (title) => title !== '',
    ),
    language: told(
      ({ language }) => language,
      (language) => language !== 'und',
    ),
    publisher: told(
      ({ publisher }) => publisher,
      (publisher) => publisher !== null,
    ),
    published: told(
      ({ published }) => published,
      (published) => published !== null,
    ),
    note: joined(items.filter(({ parts }) => parts.length === 0).map(({ note }) => note)),
    quotes: [...quotes].map(([exact, of]) => quoteOf(exact, of)),
    first: Math.min(...items.map(({ note }) => note.created)),
    last: Math.max(...items.map(({ note }) => note.modified)),
  };
}

function quoteOf(exact: string, items: readonly AnnotationItem[]): AnnotatedQuote {
  const [first] = items as readonly [AnnotationItem];
  return {
    exact,
    parts: first.parts.map(({ exact: words, prefix, suffix }) => ({
      exact: spaced(words),
      prefix: spaced(prefix),
      suffix: spaced(suffix),
    })),
    kind: items.map(({ kind }) => kind).find((kind) => kind !== null) ?? null,
    speaker: items.map(({ speaker }) => speaker).find((speaker) => speaker !== null) ?? null,
    note: joined(items.map(({ note }) => note)),
    at: Math.min(...items.map(({ note }) => note.created)),
  };
}

const exactOf = ({ parts }: AnnotationItem): string => parts.map(({ exact }) => spaced(exact).trim()).join(BETWEEN);

const spaced = (text: string): string => text.replace(/\s+/gu, ' ');

/** One note that says what all of them say; null when they say nothing. */
function joined(notes: readonly AnnotatedNote[]): AnnotatedNote | null {
  const said = notes.filter((note) => !saysNothing(note)).sort((a, b) => a.created - b.created);
  if (said.length === 0) return null;
  return {
    ...NO_NOTE,
    text: [...new Set(said.map(({ text }) => text))].filter((text) => text !== '').join('\n\n'),
    tags: tidyTags(said.flatMap(({ tags }) => tags)),
    verdict: said.map(({ verdict }) => verdict).find((verdict) => verdict !== '') ?? '',
    created: Math.min(...said.map(({ created }) => created)),
    modified: Math.max(...said.map(({ modified }) => modified)),
  };
}
