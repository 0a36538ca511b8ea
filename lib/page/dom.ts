/**
 * Reading the DOM past clobbering: `<form><input name="firstChild"></form>` shadows `form.firstChild`,
 * so properties are read with the getters of the prototypes. Where there are none (the command line's DOM
 * keeps some as plain fields) the property itself is read.
 */
function getter<T>(owner: 'Node' | 'Element' | 'CharacterData', name: string): (node: Node) => T {
  const prototype = (globalThis as unknown as { [key: string]: { prototype?: object } | undefined })[owner]?.prototype;
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) return (node) => (node as unknown as Record<string, T>)[name] as T;
  return (node) => Reflect.apply(get, node, []) as T;
}

const getAttribute = globalThis.Element?.prototype.getAttribute as ((name: string) => string | null) | undefined;

export const ELEMENT = 1;
export const TEXT = 3;

export const nodeType = getter<number>('Node', 'nodeType');
export const firstChild = getter<Node | null>('Node', 'firstChild');
export const nextSibling = getter<Node | null>('Node', 'nextSibling');
export const parentNode = getter<Node | null>('Node', 'parentNode');
export const textContent = getter<string | null>('Node', 'textContent');
export const isConnected = getter<boolean>('Node', 'isConnected');
/** Lower case for HTML elements. */
export const localName = getter<string>('Element', 'localName');
/** The text of a text node. */
export const data = getter<string>('CharacterData', 'data');

/** The attribute's value, or "" when it is absent. */
export function attribute(element: Element, name: string): string {
  const value = getAttribute ? Reflect.apply(getAttribute, element, [name]) : element.getAttribute(name);
  return value ?? '';
}

/** All elements that match, in order; an invalid or unsupported selector matches nothing. */
export function select(root: Document | Element, selector: string): Element[] {
  try {
    return Array.from(root.querySelectorAll(selector));
  } catch {
    return [];
  }
}
