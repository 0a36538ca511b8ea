import { DOCUMENT, nodeType } from '@/lib/page/dom';
import type { ReadPage } from '@/lib/page/read-page-text';
import { boxesAround } from './boxes-around';

/** Every tree that an article stands in or holds: the page, documents of frames, open shadow roots. */
export function treesAround({ body, trees }: Pick<ReadPage, 'body' | 'trees'>): Set<Node> {
  return new Set([...boxesAround(body), ...trees].map(rootOf));
}

/** The page's document and those of frames; where events of pointer and keys stay. */
export const documentsAmong = (trees: ReadonlySet<Node>): Document[] =>
  [...trees].filter((tree) => nodeType(tree) === DOCUMENT) as Document[];

/** By the prototype's method: a field of a form may be named "getRootNode". */
const rootOf = (node: Node): Node => Reflect.apply(Node.prototype.getRootNode, node, []);
