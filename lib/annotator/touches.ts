import { ELEMENT, firstChild, nextSibling, nodeType, parentNode, previousSibling, TEXT } from '@/lib/page/dom';

/** Nodes looked at among those that a page takes away at once; from so many on some were read. */
const LOOKED_AT = 500;

/**
 * Whether changes of the page concern text that was read, and not only what stands around it: a text node rewritten or
 * taken away, or something put right beside one, within what may be painted.
 */
export function touches(records: readonly MutationRecord[], isRead: (node: Node) => boolean): boolean {
  const isReadText = (node: Node | null | undefined): boolean => !!node && nodeType(node) === TEXT && isRead(node);
  return records.some(({ type, target, removedNodes, addedNodes }) => {
    if (type === 'characterData') return isRead(target);
    const [added, last] = [addedNodes[0], addedNodes[addedNodes.length - 1]];
    if (added && last && (isReadText(previousSibling(added)) || isReadText(nextSibling(last)))) return true;
    return Array.from(removedNodes).some((node) => holdsRead(node, isRead));
  });
}

/** Whether a node or one below it was read. */
function holdsRead(top: Node, isRead: (node: Node) => boolean): boolean {
  let node: Node | null = top;
  for (let seen = 0; node; seen++) {
    if (seen > LOOKED_AT || (nodeType(node) === TEXT && isRead(node))) return true;
    let next: Node | null = nodeType(node) === ELEMENT ? firstChild(node) : null;
    for (let at: Node | null = node; !next && at && at !== top; at = parentNode(at)) next = nextSibling(at);
    node = next;
  }
  return false;
}
