import type { TextQuoteSelector } from '@/lib/model/annotation';
import { tidyTags } from '@/lib/model/notes';
import { BackupFault } from '../fault';
import type { AnnotationItem } from './annotation-item';
import { listOf, memberOf, textOf, textsOf, timeOf } from './json-values';

/** Whether a value is an annotation as Hypothesis writes it. */
export function isHypothesis(value: unknown): boolean {
  return (
    memberOf(value, 'uri') !== undefined && (memberOf(value, 'target') !== undefined || memberOf(value, 'text') !== undefined)
  );
}

/** An annotation of Hypothesis'. Throws `BackupFault` where it is broken; `where`: its number in the file. */
export function readHypothesis(value: unknown, where: string, now: number): AnnotationItem {
  const url = textOf(memberOf(value, 'uri'));
  if (url === '') throw new BackupFault('broken', `${where}: uri`);
  const created = timeOf(memberOf(value, 'created'), now);
  return {
    id: textOf(memberOf(value, 'id')),
    answers: textsOf(memberOf(value, 'references')).at(-1) ?? '',
    url,
    title: textsOf(memberOf(memberOf(value, 'document'), 'title'))[0] ?? '',
    language: 'und',
    publisher: null,
    published: null,
    parts: partsOf(value, where),
    kind: null,
    speaker: null,
    note: {
      text: textOf(memberOf(value, 'text')).trim(),
      tags: tidyTags(textsOf(memberOf(value, 'tags'))),
      verdict: '',
      created,
      modified: Math.max(created, timeOf(memberOf(value, 'updated') ?? memberOf(value, 'created'), now)),
    },
  };
}

function partsOf(value: unknown, where: string): TextQuoteSelector[] {
  const selectors = listOf(memberOf(value, 'target')).flatMap((target) => listOf(memberOf(target, 'selector')));
  const quote = selectors.find((selector) => memberOf(selector, 'type') === 'TextQuoteSelector');
  if (quote === undefined) return [];
  const exact = textOf(memberOf(quote, 'exact'));
  if (exact.trim() === '') throw new BackupFault('broken', `${where}: target.selector.exact`);
  return [{ exact, prefix: textOf(memberOf(quote, 'prefix')), suffix: textOf(memberOf(quote, 'suffix')) }];
}
