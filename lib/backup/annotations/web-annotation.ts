import type { QuoteKind } from '@/lib/model/analysis';
import type { AnnotatedSpeaker } from '@/lib/model/annotated';
import type { TextQuoteSelector } from '@/lib/model/annotation';
import { tidyTags } from '@/lib/model/notes';
import { BackupFault } from '../fault';
import type { AnnotationItem } from './annotation-item';
import { listOf, memberOf, textOf, textsOf, timeOf } from './json-values';

const KINDS: readonly QuoteKind[] = ['direct', 'mixed', 'indirect'];
const VERDICT = 'verdict:';

/** Whether a value is an annotation of the W3C's model. */
export function isWebAnnotation(value: unknown): boolean {
  return textsOf(memberOf(value, 'type')).includes('Annotation') && memberOf(value, 'target') !== undefined;
}

/** An annotation of the W3C's model. Throws `BackupFault` where it is broken; `where`: its number in the file. */
export function readWebAnnotation(value: unknown, where: string, now: number): AnnotationItem {
  const targets = listOf(memberOf(value, 'target'));
  const source = sourceOf(targets[0]);
  const url = typeof source === 'string' ? source : textOf(memberOf(source, 'id'));
  if (url === '') throw new BackupFault('broken', `${where}: target`);
  const bodies = [...listOf(memberOf(value, 'body')), ...listOf(memberOf(value, 'bodyValue'))].flatMap(bodyItems);
  const isOwn = textOf(memberOf(memberOf(value, 'generator'), 'name')) === 'Petik';
  const created = timeOf(memberOf(value, 'created'), now);
  const noted = bodies.map((body) => memberOf(body, 'modified')).find((time) => time !== undefined);
  const classes = valuesOf(bodies, 'classifying');
  return {
    id: textOf(memberOf(value, 'id')),
    // An answer has an annotation for its target.
    answers: typeof targets[0] === 'string' ? targets[0] : '',
    url,
    title: textOf(memberOf(source, 'schema:headline')),
    language: textsOf(memberOf(source, 'language'))[0] ?? 'und',
    publisher: textOf(memberOf(memberOf(source, 'schema:publisher'), 'name')) || null,
    published: textOf(memberOf(source, 'schema:datePublished')) || null,
    parts: targets.flatMap((target, index) => partOf(target, `${where}: target[${index}]`)),
    kind: KINDS.find((kind) => classes.includes(`quote:${kind}`)) ?? null,
    speaker: speakerOf(bodies),
    note: {
      // Of Petik's own, what describes a quote is no note of the reader's.
      text: bodies
        .filter((body) => isNote(purposeOf(body), isOwn))
        .map(wordsOfBody)
        .filter((text) => text !== '')
        .join('\n\n'),
      tags: tidyTags(valuesOf(bodies, 'tagging')),
      verdict: verdictOf(valuesOf(bodies, 'assessing'), isOwn),
      created,
      modified: timeOf(noted ?? memberOf(value, 'modified') ?? memberOf(value, 'created'), now),
    },
  };
}

function isNote(purpose: string, isOwn: boolean): boolean {
  return purpose === 'commenting' || (!isOwn && ['', 'describing', 'replying', 'questioning', 'editing'].includes(purpose));
}

function sourceOf(target: unknown): unknown {
  return memberOf(target, 'source') ?? (typeof target === 'string' ? target : memberOf(target, 'id') && target);
}

function partOf(target: unknown, where: string): TextQuoteSelector[] {
  const selectors = listOf(memberOf(target, 'selector')).flatMap((each) => [each, ...listOf(memberOf(each, 'refinedBy'))]);
  const quote = selectors.find((selector) => memberOf(selector, 'type') === 'TextQuoteSelector');
  if (quote === undefined) return [];
  const exact = textOf(memberOf(quote, 'exact'));
  if (exact.trim() === '') throw new BackupFault('broken', `${where}.selector.exact`);
  return [{ exact, prefix: textOf(memberOf(quote, 'prefix')), suffix: textOf(memberOf(quote, 'suffix')) }];
}

/** A body that is a choice, list or composite has its own items. */
function bodyItems(body: unknown): readonly unknown[] {
  const items = listOf(memberOf(body, 'items'));
  return items.length > 0 ? items : [body];
}

const purposeOf = (body: unknown): string => textsOf(memberOf(body, 'purpose'))[0] ?? '';

function wordsOfBody(body: unknown): string {
  const text = typeof body === 'string' ? body : textOf(memberOf(body, 'value'));
  return (textOf(memberOf(body, 'format')) === 'text/html' ? withoutTags(text) : text).trim();
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ...([
    ['&lt;', '<'],
    ['&gt;', '>'],
    ['&quot;', '"'],
    ['&#39;', "'"],
    ['&nbsp;', ' '],
    ['&amp;', '&'],
  ] as const),
]);

/** It is shown as text: what is left of a tag does no harm. */
function withoutTags(html: string): string {
  const breaks = html.replace(/<(?:br|\/p|\/li|\/div)\b[^<>]*>/gi, '\n');
  return breaks.replace(/<[^<>]*>/g, '').replace(/&(?:lt|gt|quot|#39|nbsp|amp);/g, (entity) => ENTITIES.get(entity) ?? entity);
}

const valuesOf = (bodies: readonly unknown[], purpose: string): string[] =>
  bodies.filter((body) => purposeOf(body) === purpose).map(wordsOfBody);

/** Checks are assessments too, of the program's. */
function verdictOf(assessments: readonly string[], isOwn: boolean): string {
  const own = assessments.find((each) => each.startsWith(VERDICT));
  if (own !== undefined) return own.slice(VERDICT.length).trim();
  return isOwn ? '' : (assessments[0] ?? '');
}

function speakerOf(bodies: readonly unknown[]): AnnotatedSpeaker | null {
  const source = bodies.filter((body) => purposeOf(body) === 'identifying').map((body) => memberOf(body, 'source') ?? body)[0];
  const name = textOf(memberOf(source, 'name')).trim();
  if (name === '') return null;
  return {
    name,
    isPerson: textsOf(memberOf(source, 'type')).includes('Person'),
    titles: textsOf(memberOf(source, 'schema:jobTitle')),
    affiliations: listOf(memberOf(source, 'schema:affiliation'))
      .map((each) => textOf(memberOf(each, 'name')))
      .filter((each) => each !== ''),
  };
}
