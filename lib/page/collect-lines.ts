import {
  attribute,
  bodyOf,
  countIn,
  data,
  documentIn,
  ELEMENT,
  firstChild,
  hasAttribute,
  isVisible,
  localName,
  nextSibling,
  nodeType,
  select,
  shadowRoot,
  slotted,
  TEXT,
  textOf,
} from '@/lib/page/dom';
import {
  ASIDE_ELEMENTS,
  HEADINGS,
  INLINE_ELEMENTS,
  MEDIA_ELEMENTS,
  NEVER_WRAPPERS,
  SKIPPED_ELEMENTS,
} from '@/lib/page/element-kinds';
import { namesFurniture } from '@/lib/page/furniture-names';

/** A block element of the page. Parents come before their children in the list of boxes. */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  /** Index of the parent box; -1 for the root. */
  readonly parent: number;
  readonly depth: number;
  /** Class names, id and role. */
  readonly signature: string;
  /** Named or tagged as furniture; whether it is, the amount of text in it decides later. */
  readonly suspect: boolean;
  /** Holds a picture or video, not inside a box of its own. */
  media: boolean;
}

/** A text node in a line. */
export interface Piece {
  readonly node: Text | null;
  readonly raw: string;
}

/** A stretch of text that no block boundary divides, before cleaning. */
export interface Line {
  /** Index of the innermost box. */
  readonly box: number;
  /** A piece without a node is a line break. */
  readonly pieces: Piece[];
  /** White space collapsed; good for measuring. */
  text: string;
  /** UTF-16 units of all pieces. */
  length: number;
  /** UTF-16 units of `text` inside links, inside bold or heading elements. */
  linked: number;
  bold: number;
  /** Counts lines and boxes of furniture in the order of the page: a gap between two lines says that something stands there. */
  readonly order: number;
}

export interface Collected {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  /** Elements that are named like furniture and were passed over. */
  readonly passed: readonly Element[];
  /** Open shadow roots and bodies of frames that were entered, with the box that they stand in. */
  readonly trees: readonly { readonly root: ShadowRoot | HTMLElement; readonly box: number }[];
}

interface Open {
  readonly node: Node;
  /** What is read of it, and in its order: the first of siblings, or a list. */
  readonly content: Node | null | readonly Node[];
  readonly box: number;
  readonly inline: boolean;
  readonly link: boolean;
  readonly bold: boolean;
}

/** UTF-16 units; a longer stretch without a block boundary is data, not a paragraph. */
const MAXIMUM_LINE = 200_000;
/** More trees than any article has: frames can hold the page itself again. */
const MAXIMUM_FRAMES = 20;
/** Nodes between two offers to pause. */
const NODES_PER_STEP = 200;

/** Attributes that hide an element or say that it is furniture; found by the browser in one go, which saves asking each element. */
const MARKED = '[hidden],[aria-hidden="true"],[style*="none"],[style*="hidden"],[role]';

/** Furniture that nothing but its name tells is entered at once when it holds this share of all paragraphs: then it wraps the page. */
const WRAPPER_SHARE = 0.5;

/**
 * Reads the text below `root` in one walk; yields often, so that the caller can pause. The DOM may change between.
 * @param entered what is read although it looks like furniture; null: everything
 */
export function* collectLines(root: Element, entered: ReadonlySet<Element> | null): Generator<void, Collected> {
  const marked = new Set(select(root, MARKED));
  const trees: { root: ShadowRoot | HTMLElement; box: number }[] = [];
  let frames = 0;
  const passed: Element[] = [];
  yield;
  const wrapperParagraphs = Math.max(1, countIn(root, 'p') * WRAPPER_SHARE);
  const boxes: Box[] = [];
  const lines: Line[] = [];
  let line: Line | null = null;
  let breaks = 0;
  let order = 0;

  const flush = (): void => {
    breaks = 0;
    if (!line) return;
    if (line.length > MAXIMUM_LINE) line.pieces.length = 0;
    line.text = line.pieces
      .map((piece) => piece.raw)
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    if (line.text !== '') {
      lines.push(line);
    }
    line = null;
  };
  const addText = (node: Text, at: Open): void => {
    const raw = data(node);
    if (!line && raw.trim() === '') return;
    if (breaks > 1 && raw.trim() !== '') flush();
    line ??= { box: at.box, pieces: [], text: '', length: 0, linked: 0, bold: 0, order: order++ };
    line.length += raw.length;
    if (raw.trim() !== '') breaks = 0;
    const length = at.link || at.bold ? raw.replace(/\s+/g, ' ').length : 0;
    if (at.link) line.linked += length;
    if (at.bold) line.bold += length;
    line.pieces.push({ node, raw });
  };
  const openBox = (element: Element, tag: string, parent: number, suspect: boolean, signature: string): number => {
    boxes.push({
      element,
      tag,
      parent,
      depth: parent < 0 ? 0 : (boxes[parent] as Box).depth + 1,
      signature,
      suspect,
      media: false,
    });
    return boxes.length - 1;
  };

  const top = openBox(root, localName(root), -1, false, '');
  const stack: Open[] = [{ node: root, content: contentOf(root, top), box: top, inline: false, link: false, bold: false }];
  /** How many nodes of the list that is being read were taken, for each open element that has one. */
  const taken: number[] = [0];
  const start = (at: Open): Node | null => (isList(at.content) ? (at.content[0] ?? null) : at.content);
  const after = (read: Node): Node | null => {
    const { content } = stack[stack.length - 1] as Open;
    if (!isList(content)) return nextSibling(read);
    const next = (taken[taken.length - 1] as number) + 1;
    taken[taken.length - 1] = next;
    return content[next] ?? null;
  };
  let node: Node | null = start(stack[0] as Open);
  for (let steps = 0; stack.length > 0; steps++) {
    if (steps % NODES_PER_STEP === NODES_PER_STEP - 1) yield;
    const at = stack[stack.length - 1] as Open;
    if (!node) {
      if (!at.inline) flush();
      stack.pop();
      taken.pop();
      node = stack.length > 0 ? after(at.node) : null;
      continue;
    }
    const type = nodeType(node);
    if (type === TEXT) addText(node as Text, at);
    else if (type === ELEMENT) {
      const opened = open(node as Element, at);
      if (opened) {
        stack.push(opened);
        taken.push(0);
        node = start(opened);
        continue;
      }
    }
    node = after(node);
  }
  return { boxes, lines, passed, trees };

  /** What a reader sees of an element: the content of its shadow root, of its frame, what fills the slot, or its children. */
  function contentOf(element: Element, box: number, frame: HTMLElement | null = null): Node | null | readonly Node[] {
    if (localName(element) === 'slot') {
      const nodes = slotted(element);
      if (nodes.length > 0) return nodes;
    }
    const tree = frame ?? shadowRoot(element);
    if (!tree) return firstChild(element);
    for (const each of select(tree, MARKED)) marked.add(each);
    trees.push({ root: tree, box });
    return firstChild(tree);
  }

  function open(element: Element, at: Open): Open | null {
    const tag = localName(element);
    if (tag === 'br') {
      breaks++;
      line?.pieces.push({ node: null, raw: ' ' });
      return null;
    }
    if (tag === 'hr') flush();
    const frame = tag === 'iframe' && frames < MAXIMUM_FRAMES ? frameBody(element) : null;
    if (SKIPPED_ELEMENTS.has(tag) && !frame) {
      if (MEDIA_ELEMENTS.has(tag)) (boxes[at.box] as Box).media = true;
      return null;
    }
    const isMarked = marked.has(element);
    if (isMarked && isHidden(element)) return null;
    const signature = `${attribute(element, 'class')} ${attribute(element, 'id')}`;
    const parentTag = (boxes[at.box] as Box).tag;
    const suspect =
      ASIDE_ELEMENTS.has(tag) || namesFurniture(signature) || (isMarked && isFurnitureRole(attribute(element, 'role')));
    const inline = INLINE_ELEMENTS.has(tag) || (tag.includes('-') && (at.inline || parentTag === 'p'));
    if (inline) {
      if (suspect) return null;
      const bold = at.bold || tag === 'b' || tag === 'strong';
      const content = contentOf(element, at.box);
      return { node: element, content, box: at.box, inline: true, link: at.link || tag === 'a', bold };
    }
    if (suspect && (parentTag === 'p' || HEADINGS.has(parentTag))) return null;
    flush();
    if (suspect) order++;
    if (suspect && entered && !entered.has(element)) {
      if (NEVER_WRAPPERS.has(tag)) return null;
      if (countIn(element, 'p') < wrapperParagraphs) {
        passed.push(element);
        return null;
      }
    }
    if (frame) frames++;
    const box = openBox(element, tag, at.box, suspect, signature);
    return { node: element, content: contentOf(element, box, frame), box, inline: false, link: at.link, bold: HEADINGS.has(tag) };
  }
}

function isList(content: Open['content']): content is readonly Node[] {
  return Array.isArray(content);
}

/** The body of a frame with a document of the page's own; scripts write adverts into frames that have no address. */
function frameBody(frame: Element): HTMLElement | null {
  if (!hasAttribute(frame, 'srcdoc') && /^(?:about:|javascript:|$)/i.test(attribute(frame, 'src').trim())) return null;
  const inner = documentIn(frame);
  return inner && isVisible(frame) ? bodyOf(inner) : null;
}

/** With this much running text elsewhere, in UTF-16 units, only thrice as much in paragraphs that are marked up as such counts. */
export const ENOUGH_PROSE = 1000;

/** Those of the elements that may hold more running text than `prose` UTF-16 units, without the much smaller ones. */
export function mayHoldMore(elements: readonly Element[], prose: number): Element[] {
  const sum = (element: Element, selector: string): number =>
    select(element, selector).reduce((length, each) => length + textOf(each).length, 0);
  const lengths = elements.map((element) => {
    const all = textOf(element).length;
    if (all <= prose) return 0;
    return prose < ENOUGH_PROSE ? all - sum(element, 'a,script,style') : sum(element, 'p') / 3;
  });
  const most = Math.max(prose, ...lengths.map((length) => length / 2));
  return elements.filter((_, i) => (lengths[i] as number) > most);
}

const isFurnitureRole = (role: string): boolean =>
  role !== '' && /^(?:navigation|complementary|contentinfo|banner|search|dialog|alertdialog|menu|toolbar|tablist)$/.test(role);

function isHidden(element: Element): boolean {
  if (attribute(element, 'aria-hidden') === 'true' || hasAttribute(element, 'hidden')) return true;
  const style = attribute(element, 'style');
  return style !== '' && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
