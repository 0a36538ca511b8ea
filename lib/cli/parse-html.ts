import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterMap, defaultTreeAdapter, html as spec, parse } from 'parse5';

type Tree = DefaultTreeAdapterMap['node'];

/**
 * A document as a browser's parser builds it from `source`, without running anything.
 * linkedom's own parser does not repair misnested or unclosed elements as browsers do, hence parse5.
 */
export function parseHtml(source: string): Document {
  const { document } = parseHTML('<html></html>');
  const tree = parse(source);
  const root = tree.childNodes.find((node) => node.nodeName === 'html');
  const target = document.documentElement as unknown as Element;
  if (root) copyChildren(root, target, document as unknown as Document);
  return document as unknown as Document;
}

/** Copies attributes and descendants of `from` into the empty element `to`, without recursion. */
function copyChildren(from: Tree, to: Element, document: Document): void {
  const open: { from: Tree; to: Element }[] = [{ from, to }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (!defaultTreeAdapter.isElementNode(next.from)) continue;
    for (const { name, value } of next.from.attrs) setAttribute(next.to, name, value);
    for (const child of next.from.childNodes) {
      if (defaultTreeAdapter.isTextNode(child)) next.to.appendChild(document.createTextNode(child.value));
      else if (defaultTreeAdapter.isElementNode(child) && child.tagName !== 'template') {
        const svg = child.namespaceURI === spec.NS.SVG;
        const element = svg ? document.createElementNS(spec.NS.SVG, child.tagName) : document.createElement(child.tagName);
        next.to.appendChild(element);
        open.push({ from: child, to: element });
      }
    }
  }
}

/** Attribute names that the DOM refuses ("\"") come from broken mark-up and mean nothing. */
function setAttribute(element: Element, name: string, value: string): void {
  if (/^[^\s"'<>/=]+$/.test(name)) element.setAttribute(name, value);
}
