import { joinRanges } from '@/lib/highlight/join-ranges';
import type { Layer } from '@/lib/highlight/layer-names';
import { measureGround } from '@/lib/highlight/measure-ground';
import { Painter } from '@/lib/highlight/painter';
import { type ArticleReply, type Marks, sendMessage } from '@/lib/messaging/protocol';
import { type AnnotatedPage, type Extent, type QuoteView, withFollowed } from '@/lib/model/page-state';
import type { Span } from '@/lib/model/span';
import type { ReadPage } from '@/lib/page/read-page-text';
import { boxesAround } from './boxes-around';
import { linesOf } from './lines-of';
import { MarkIndex, type MarkRef } from './mark-index';
import { runInSlices } from './run-in-slices';
import { treesAround } from './trees-around';

/** An article on the page with what was found in it: paints it when told, and knows where each mark stands. */
export class Annotation {
  #page: AnnotatedPage;
  #reading: ReadPage;
  readonly #marks: Marks;
  #index: MarkIndex;
  readonly #painter: Painter;
  /** Ends the painting that is going on when a newer one starts. */
  #painting = new AbortController();

  constructor(reading: ReadPage, reply: ArticleReply, extent: Extent) {
    this.#page = { ...reply.page, extent };
    this.#reading = reading;
    this.#marks = reply.marks;
    this.#index = new MarkIndex(reply.marks, reply.page.followed);
    this.#painter = new Painter(measureGround(boxesAround(reading.body)), wantStyles);
  }

  /** What popup and card show. */
  get page(): AnnotatedPage {
    return this.#page;
  }

  /** The text that was annotated. */
  get text(): string {
    return this.#reading.page.text;
  }

  /** Every tree that the article stands in or holds: the page, documents of frames, open shadow roots. */
  get trees(): Set<Node> {
    return treesAround(this.#reading);
  }

  /** Takes over a new reading of the same text, and paints again what the page has replaced or taken away. */
  async rebind(reading: ReadPage): Promise<void> {
    if (this.#reading.map.isCurrent()) return this.#painter.repair();
    this.#reading = reading;
    await this.paint();
  }

  /** Whether the article's text was read from this text node. */
  holds(node: Node): boolean {
    return this.#reading.map.holds(node);
  }

  /** Paints all marks, in slices where they are thousands. */
  async paint(): Promise<void> {
    this.#painting.abort();
    this.#painting = new AbortController();
    const layers = await runInSlices(this.#layers(), this.#painting.signal);
    for (const [layer, ranges] of layers ?? []) this.#painter.paint(layer, ranges);
  }

  /** Measures the ground anew: the page may have gone dark, or light. */
  suitGround(): void {
    this.#painter.moveTo(measureGround(boxesAround(this.#reading.body)));
  }

  /** Takes all of it off the page. */
  clear(): void {
    this.#painting.abort();
    this.#painter.clear();
  }

  /** Paints this mark alone on one layer; null clears the layer. */
  single(layer: 'current' | 'flash', mark: MarkRef | null): void {
    this.suitGround();
    this.#painter.paint(layer, mark ? this.rangesOf(mark) : []);
  }

  /** The reader has saved or noted a quote. */
  keep(quoteId: string, kept: Partial<QuoteView>): void {
    const keep = (quotes: readonly QuoteView[]) => quotes.map((quote) => (quote.id === quoteId ? { ...quote, ...kept } : quote));
    const { quotes, absent } = this.#page;
    this.#page = { ...this.#page, quotes: keep(quotes), absent: keep(absent) };
  }

  /** The reader follows a person from now on, or no more. */
  async follow(personId: string, isFollowed: boolean): Promise<void> {
    const followed = withFollowed(this.#page.followed, personId, isFollowed);
    this.#page = { ...this.#page, followed };
    this.#index = new MarkIndex(this.#marks, followed);
    await this.paint();
  }

  /** Where the mark stands on the page now, in order; empty when its place is gone. Of a person, the first mention. */
  rangesOf(mark: MarkRef): Range[] {
    return this.#ranges(mark.kind === 'quote' ? mark.contents : mark.mentions.slice(0, 1));
  }

  /** Where a quote begins, CSS pixels below the top of the viewport; NaN when it is nowhere. */
  topOf(mark: MarkRef | null): number {
    const [first] = mark ? this.rangesOf(mark) : [];
    return (first && linesOf(first)[0]?.top) ?? Number.NaN;
  }

  /** The innermost mark at a place in the page's text with its ranges, of a name those that are there; or null. */
  markAt(node: Node, offset: number): { readonly mark: MarkRef; readonly ranges: Range[] } | null {
    const place = this.#reading.map.offsetAt(node, offset);
    const hit = place === null ? null : this.#index.at(place);
    return hit && { mark: hit.mark, ranges: this.#ranges(hit.mark.kind === 'quote' ? hit.mark.contents : [hit.span]) };
  }

  /** The words of the article that are selected; null when none are. */
  selected(): Span | null {
    const selection = getSelection();
    return selection?.rangeCount ? this.#reading.map.spanOf(selection.getRangeAt(0)) : null;
  }

  /** The mark with this id. */
  find(id: string): MarkRef | null {
    return this.#index.find(id);
  }

  #ranges(spans: readonly Span[]): Range[] {
    return spans.flatMap((span) => joinRanges(this.#reading.map.rangesFor(span)));
  }

  *#layers(): Generator<void, [Layer, Range[]][]> {
    const layers: [Layer, Range[]][] = [];
    for (const [layer, spans] of paintedSpans(this.#marks, this.#page.followed)) {
      const ranges: Range[] = [];
      for (const span of spans) {
        for (const range of this.#ranges([span])) ranges.push(range);
        yield;
      }
      layers.push([layer, ranges]);
    }
    return layers;
  }
}

/** Only the background can give a document styles that its page does not see. */
function wantStyles(): void {
  sendMessage('stylesWanted').catch(() => {});
}

/** What each layer covers. Of people those are painted who are followed, and other officials; of a mixed quote the words between marks once more. */
function paintedSpans({ quotes, people }: Marks, followed: readonly string[]): [Layer, Span[]][] {
  const kinds = (['indirect', 'mixed', 'direct'] as const).map((kind): [Layer, Span[]] => [
    kind,
    quotes.filter((quote) => quote.kind === kind).flatMap((quote) => quote.contents),
  ]);
  const quoted = quotes.filter((quote) => quote.kind === 'mixed').flatMap((quote) => quote.quoted);
  const named = (isFollowed: boolean) =>
    people
      .filter(({ id, official }) => followed.includes(id) === isFollowed && (isFollowed || official))
      .flatMap(({ mentions }) => mentions);
  return [...kinds, ['quoted', quoted], ['official', named(false)], ['followed', named(true)]];
}
