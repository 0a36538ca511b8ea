import type { AnnotatedPage, QuoteView } from '@/lib/model/page-state';
import type { Span } from '@/lib/model/span';
import type { ReadPage } from '@/lib/page/read-page-text';
import type { Annotation } from './annotation';
import { goTo } from './go-to';
import { markAtPoint, type PointedMark } from './hit-test';
import type { MarkRef } from './mark-index';
import { nextQuote } from './next-quote';
import { ReaderCard } from './reader-card';
import { shield } from './shield';
import { documentsAmong } from './trees-around';
import { watchPointer } from './watch-pointer';

/** How long the place that the reader was sent to is lit up. ms. */
const FLASH_MS = 1500;

/** An annotated article as the reader deals with it: card, jumps, steps. */
export class AnnotatedView {
  readonly #annotation: Annotation;
  readonly #card: ReaderCard;
  readonly #gone = new AbortController();
  readonly #watch: (within: Document) => void;
  #flashing = 0;

  constructor(annotation: Annotation) {
    this.#annotation = annotation;
    this.#card = new ReaderCard(annotation, (step) => this.step(step));
    const actions = {
      markAt: (within: Document, x: number, y: number) => shield(() => markAtPoint(annotation, within, x, y), null),
      isCard: (event: Event) => this.#card.holds(event),
      open: (pointed: PointedMark, pinned: boolean, y: number) =>
        shield(() => this.#card.open(pointed, { pinned, focused: false, y }), undefined),
      leave: () => this.#card.leave(),
      dismiss: () => this.#card.close(),
    };
    this.#watch = watchPointer(actions, this.#gone.signal);
    this.#watchAll();
    const suit = () => shield(() => annotation.suitGround(), undefined);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', suit, { signal: this.#gone.signal });
  }

  get page(): AnnotatedPage {
    return this.#annotation.page;
  }

  /** The mark whose card is open, or null. */
  get openMark(): MarkRef | null {
    return this.#card.mark;
  }

  /** Takes over a new reading of the same text; false when the text is another. */
  async rebind(reading: ReadPage): Promise<boolean> {
    if (reading.page.text !== this.#annotation.text) return false;
    await this.#annotation.rebind(reading);
    this.#watchAll();
    return true;
  }

  /** The page has changed words that were read: takes the paint off them, and leaves it where they still stand. */
  async dropChanged(): Promise<void> {
    await this.#annotation.paint();
  }

  /** Whether the article's text was read from this text node. */
  holds(node: Node): boolean {
    return this.#annotation.holds(node);
  }

  /** The words of the article that are selected; null when none are. */
  selected(): (Span & { readonly articleId: string | null }) | null {
    const span = this.#annotation.selected();
    return span && { ...span, articleId: this.page.articleId };
  }

  /** The reader has saved or noted a quote somewhere else. */
  keep(quoteId: string, kept: Partial<QuoteView>): void {
    this.#annotation.keep(quoteId, kept);
    this.#card.refresh();
  }

  /** The reader follows a person from now on, or no more. */
  follow(personId: string, followed: boolean): void {
    this.#annotation.follow(personId, followed);
    this.#card.refresh();
  }

  /** Goes to a quote or a person's first mention and lights it up; false when it is not on the page. */
  jumpTo(id: string): boolean {
    const mark = this.#annotation.find(id);
    if (!mark || !goTo(this.#annotation.rangesOf(mark))) return false;
    clearTimeout(this.#flashing);
    this.#annotation.single('flash', mark);
    this.#flashing = window.setTimeout(() => this.#annotation.single('flash', null), FLASH_MS);
    return true;
  }

  /** Goes to the next or former quote and opens its card; false when there is none. */
  step(step: 1 | -1): boolean {
    const marks = this.page.quotes.map((quote) => this.#annotation.find(quote.id));
    const tops = marks.map((mark) => this.#annotation.topOf(mark));
    const index = nextQuote(tops, marks.indexOf(this.#card.mark), step);
    const mark = marks[index];
    if (!mark || !goTo(this.#annotation.rangesOf(mark))) return false;
    this.#open(mark, true);
    return true;
  }

  /** Opens the card of a mark that had it before the article was read again. */
  reopen(former: MarkRef): void {
    const mark = this.#annotation.find(former.id);
    if (mark) this.#open(mark, false);
  }

  /** Takes paint, card and listeners off the page. */
  clear(): void {
    this.#gone.abort();
    clearTimeout(this.#flashing);
    this.#card.close();
    this.#annotation.clear();
  }

  #watchAll(): void {
    for (const within of documentsAmong(this.#annotation.trees)) this.#watch(within);
  }

  #open(mark: MarkRef, focused: boolean): void {
    this.#card.open({ mark, ranges: this.#annotation.rangesOf(mark) }, { pinned: true, focused, y: null });
  }
}
