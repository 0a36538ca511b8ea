import type { Span } from '@/lib/model/span';
import type { ArticleText, ReadNode } from '@/lib/page/article-text';
import { isPlain } from '@/lib/page/clean-text';
import { createRange, data, isConnected } from '@/lib/page/dom';

/** A part of one text node: UTF-16 units, half-open. */
export interface Stretch extends Span {
  readonly node: Text;
}

/** The way between offsets of an article's text and the text nodes that it was read from. */
export class BlockMap {
  readonly #text: ArticleText;
  #indexOf: Map<Node, number> | null = null;

  constructor(text: ArticleText) {
    this.#text = text;
  }

  /**
   * The stretches of text nodes that hold the span, in order, one per node; what stands between blocks and inserts
   * within are left out. Empty when the span is empty or outside of the text.
   */
  stretches(span: Span): Stretch[] {
    const { runs, nodes } = this.#text;
    const found: Stretch[] = [];
    for (let i = Math.max(0, lastAtMost(runs, 'start', span.start)); i < runs.length; i++) {
      const run = runs[i];
      if (!run || run.start >= span.end) break;
      const from = Math.max(span.start, run.start);
      const to = Math.min(span.end, run.end);
      if (from >= to) continue;
      const rawStart = isPlain(run) ? run.rawStart + from - run.start : run.rawStart;
      const rawEnd = isPlain(run) ? run.rawStart + to - run.start : run.rawEnd;
      for (let n = Math.max(0, lastAtMost(nodes, 'rawStart', rawStart)); n < nodes.length; n++) {
        const read = nodes[n];
        if (!read || read.rawStart >= rawEnd) break;
        const start = Math.max(rawStart - read.rawStart, 0);
        const end = Math.min(rawEnd - read.rawStart, read.text.length);
        if (start >= end) continue;
        const last = found[found.length - 1];
        if (last?.node === read.node) found[found.length - 1] = { node: read.node, start: last.start, end };
        else found.push({ node: read.node, start, end });
      }
    }
    return found;
  }

  /** Live ranges that cover the span, one per text node; nodes that the page has changed or taken away are skipped. */
  rangesFor(span: Span): Range[] {
    const ranges: Range[] = [];
    for (const { node, start, end } of this.stretches(span)) {
      if (!isUnchanged(this.#read(node))) continue;
      const range = createRange(node);
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
    return ranges;
  }

  /** The offset in the article's text of a place in a text node; null when the node is not of the article. */
  offsetAt(node: Node, offset: number): number | null {
    const { runs } = this.#text;
    const read = this.#read(node);
    if (!read || offset < 0 || offset > read.text.length) return null;
    const raw = read.rawStart + offset;
    const run = runs[lastAtMost(runs, 'rawStart', raw)];
    return run ? run.start + Math.min(raw - run.rawStart, run.end - run.start) : 0;
  }

  /** The span of the article's text that a range of the page covers, wherever it begins and ends; null when it covers none. */
  spanOf(range: Range): Span | null {
    const { startContainer, startOffset, endContainer, endOffset } = range;
    const inside = this.#text.nodes.filter(({ node }) => range.intersectsNode(node));
    const [first] = inside;
    const last = inside.at(-1);
    if (!first || !last) return null;
    const start = this.offsetAt(first.node, first.node === startContainer ? startOffset : 0) ?? 0;
    const end = this.offsetAt(last.node, last.node === endContainer ? endOffset : last.text.length) ?? 0;
    return start < end ? { start, end } : null;
  }

  /** Whether the article's text was read from this text node. */
  holds(node: Node): boolean {
    return this.#read(node) !== undefined;
  }

  /** Whether the page still holds the text that was read. One check per text node, no layout. */
  isCurrent(): boolean {
    return this.#text.nodes.every(isUnchanged);
  }

  #read(node: Node): ReadNode | undefined {
    const { nodes } = this.#text;
    this.#indexOf ??= new Map(nodes.map((read, i) => [read.node, i]));
    return nodes[this.#indexOf.get(node) ?? -1];
  }
}

function isUnchanged(read: ReadNode | undefined): boolean {
  return read !== undefined && isConnected(read.node) && data(read.node) === read.text;
}

/** Index of the last item whose `key` is at most `limit`, in a list ascending by it; -1 when there is none. */
function lastAtMost<K extends string>(list: readonly { readonly [key in K]: number }[], key: K, limit: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.[key] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
