/**
 * Reading the DOM past clobbering: `<form><input name="firstChild"></form>` shadows `form.firstChild`, and
 * `<img name="body">` shadows `document.body`. So getters and methods are taken from the prototypes. Where there are
 * none (the command line's DOM keeps some properties as plain fields) the property itself is read.
 */
type Owner =
  | 'Node'
  | 'Element'
  | 'CharacterData'
  | 'Document'
  | 'DocumentFragment'
  | 'ShadowRoot'
  | 'HTMLSlotElement'
  | 'HTMLIFrameElement';

function descriptor(owner: Owner, name: string): PropertyDescriptor | undefined {
  const prototype = (globalThis as unknown as Record<string, { prototype?: object } | undefined>)[owner]?.prototype;
  return prototype && Object.getOwnPropertyDescriptor(prototype, name);
}

function getter<N extends Node, T>(owner: Owner, name: string): (node: N) => T {
  const get = descriptor(owner, name)?.get;
  return get ? (node) => get.call(node) as T : (node) => (node as unknown as Record<string, T>)[name] as T;
}

function method<N extends Node, A extends readonly unknown[], T>(owner: Owner, name: string): (node: N, ...args: A) => T {
  const own: unknown = descriptor(owner, name)?.value;
  return (node, ...args) => {
    const call = own ?? (node as unknown as Record<string, unknown>)[name];
    return typeof call === 'function' ? (call.call(node, ...args) as T) : (undefined as T);
  };
}

export const ELEMENT = 1;
export const TEXT = 3;
export const DOCUMENT = 9;
export const FRAGMENT = 11;

export const nodeType = getter<Node, number>('Node', 'nodeType');
export const firstChild = getter<Node, Node | null>('Node', 'firstChild');
export const nextSibling = getter<Node, Node | null>('Node', 'nextSibling');
export const previousSibling = getter<Node, Node | null>('Node', 'previousSibling');
export const parentNode = getter<Node, Node | null>('Node', 'parentNode');
export const parentElement = getter<Node, Element | null>('Node', 'parentElement');
export const isConnected = getter<Node, boolean>('Node', 'isConnected');
export const ownerDocument = getter<Node, Document>('Node', 'ownerDocument');
/** Lower case for HTML elements. */
export const localName = getter<Element, string>('Element', 'localName');
/** The text of a text node. */
export const data = getter<Text, string>('CharacterData', 'data');
export const bodyOf = getter<Document, HTMLElement | null>('Document', 'body');
export const rootOf = getter<Document, HTMLElement | null>('Document', 'documentElement');

const openRoot = getter<Element, ShadowRoot | null | undefined>('Element', 'shadowRoot');
/** Firefox gives it to content scripts. */
const anyRoot = getter<Element, ShadowRoot | null | undefined>('Element', 'openOrClosedShadowRoot');
const hostOf = getter<ShadowRoot, Element>('ShadowRoot', 'host');
const assigned = method<Element, [], Node[] | undefined>('HTMLSlotElement', 'assignedNodes');
const frameDocument = getter<Element, Document | null | undefined>('HTMLIFrameElement', 'contentDocument');
const viewOf = getter<Document, Window | null | undefined>('Document', 'defaultView');
const contentOf = getter<Node, string | null>('Node', 'textContent');
const attributeOf = method<Element, [string], string | null>('Element', 'getAttribute');
const positionOf = method<Node, [Node], number>('Node', 'compareDocumentPosition');
const allIn = method<Element, [string], NodeListOf<Element>>('Element', 'querySelectorAll');
const allInFragment = method<DocumentFragment, [string], NodeListOf<Element>>('DocumentFragment', 'querySelectorAll');
const allOf = method<Document, [string], NodeListOf<Element>>('Document', 'querySelectorAll');
const named = method<Document, [string], HTMLCollectionOf<Element>>('Document', 'getElementsByTagName');
const namedIn = method<Element, [string], HTMLCollectionOf<Element>>('Element', 'getElementsByTagName');
const seen = method<Element, [], boolean | undefined>('Element', 'checkVisibility');
const boxOf = method<Element, [], DOMRect | undefined>('Element', 'getBoundingClientRect');
const makeRange = method<Document, [], Range>('Document', 'createRange');

const FOLLOWING = 4;

/** All text below a node. */
export const textOf = (node: Node): string => contentOf(node) ?? '';

/** The attribute's value; "" when it is absent. */
export const attribute = (element: Element, name: string): string => attributeOf(element, name) ?? '';

/** Whether the attribute is there, with or without a value. */
export const hasAttribute = (element: Element, name: string): boolean => (attributeOf(element, name) ?? null) !== null;

/** All elements that match, in order; a selector that the browser does not know matches nothing. */
export function select(root: Document | ShadowRoot | Element, selector: string): readonly Element[] {
  try {
    const type = nodeType(root);
    if (type === DOCUMENT) return Array.from(allOf(root as Document, selector));
    return Array.from(type === FRAGMENT ? allInFragment(root as ShadowRoot, selector) : allIn(root as Element, selector));
  } catch {
    return [];
  }
}

/** All elements with a tag name, in order; found only as far as they are asked for. */
export const byTag = (document: Document, name: string): ArrayLike<Element> => named(document, name);

/** How many elements with a tag name an element holds. */
export const countIn = (element: Element, name: string): number => namedIn(element, name).length;

/** All elements below one, in order; found only as far as they are asked for. */
export const elementsIn = (element: Element): ArrayLike<Element> => namedIn(element, '*');

/** What the window's title bar says; "" when the page has no title. */
export function windowTitle(document: Document): string {
  const title = byTag(document, 'title')[0];
  return title ? textOf(title) : '';
}

/** Whether `node` starts before `other` in the document. */
export const isBefore = (node: Node, other: Node): boolean => (positionOf(node, other) & FOLLOWING) !== 0;

/** Whether style sheets let an element be seen; asks for style, not for layout. True where that cannot be known. */
export const isVisible = (element: Element): boolean => seen(element) ?? true;

/** Where an element begins, in heights of the viewport below its top; asks for layout. NaN where there is none. */
export function topOf(element: Element): number {
  const height = windowOf(element)?.innerHeight;
  return height ? (boxOf(element)?.top ?? Number.NaN) / height : Number.NaN;
}

/** A new live range of the node's document. */
export const createRange = (node: Node): Range => makeRange(ownerDocument(node));

/** The open shadow root of an element, whose content is shown in the place of its children; null when there is none. */
export const shadowRoot = (element: Element): ShadowRoot | null => openRoot(element) ?? null;

/** A shadow root that the page keeps to itself, where the browser shows it to extensions; else null. */
export function closedRoot(element: Element): ShadowRoot | null {
  if (shadowRoot(element)) return null;
  const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?: (host: Element) => ShadowRoot | null } } };
  return anyRoot(element) ?? chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}

/** What is shown in the place of a slot; empty when that is its own content. */
export const slotted = (slot: Element): readonly Node[] => assigned(slot) ?? [];

/** The document in a frame, when it is of the page's own origin and loaded; else null. */
export const documentIn = (frame: Element): Document | null => frameDocument(frame) ?? null;

/** The window that shows a node; null when it is in no document that is shown. */
export const windowOf = (node: Node): (Window & typeof globalThis) | null =>
  (viewOf(ownerDocument(node) ?? (node as Document)) as (Window & typeof globalThis) | null | undefined) ?? null;

/** The element around a node as a reader sees it: out of a shadow root to its host, out of a document to its frame. */
export function elementAround(node: Node): Element | null {
  const parent = parentNode(node);
  if (!parent) return null;
  const type = nodeType(parent);
  if (type === ELEMENT) return parent as Element;
  if (type === FRAGMENT) return hostOf(parent as ShadowRoot) ?? null;
  return windowOf(parent)?.frameElement ?? null;
}
