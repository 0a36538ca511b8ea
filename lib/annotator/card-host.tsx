import { render } from 'preact';
import { Card, type CardProps } from '@/components/card';
import cardStyles from '@/components/styles/card.css?inline';
import { ownerDocument } from '@/lib/page/dom';
import hostStyles from './card-host.css?inline';
import { linesOf } from './lines-of';
import { type Box, linesAround, placeCard } from './place-card';

/** Unknown to pages, so their rules for elements do not match it. */
const HOST_NAME = 'petik-card';
/** Kept from the page while the reader types in the card: its keyboard shortcuts would run. */
const KEY_EVENTS = ['keydown', 'keypress', 'keyup', 'input', 'beforeinput', 'paste', 'copy', 'cut'];

/** Where the words are that the card is about. */
export interface CardPlace {
  /** Ranges of the words; read again when the page scrolls. */
  readonly ranges: readonly Range[];
  /** The point the reader pointed at; null for the first line. */
  readonly y: number | null;
}

/** The card on the page: one element in a closed shadow root, there only while the card is open. */
export class CardHost {
  #host: HTMLElement | null = null;
  #box: HTMLElement | null = null;
  #focusBefore: Element | null = null;
  #closing: AbortController | null = null;
  #place: CardPlace | null = null;
  /** A note that is opened makes the card taller. */
  readonly #sizes = new ResizeObserver(() => this.#move());

  /** Shows the card beside its words; an open card changes its subject. */
  show(props: CardProps, place: CardPlace): void {
    if (!this.#host) this.#attach();
    if (props.focused && !this.#focusBefore) this.#focusBefore = document.activeElement;
    this.#place = place;
    this.#followFrames();
    this.render(props);
    this.#move();
  }

  /** Shows changed props in the open card. */
  render(props: CardProps): void {
    const id = 'quote' in props.subject ? props.subject.quote.id : props.subject.person.id;
    if (this.#box) render(<Card key={id} {...props} />, this.#box);
  }

  /** Takes the card off the page and gives the focus back. */
  close(): void {
    if (!this.#host || !this.#box) return;
    const hadFocus = document.activeElement === this.#host;
    // Unmounts, so that a note in the making is written.
    render(null, this.#box);
    this.#host.remove();
    this.#sizes.disconnect();
    this.#closing?.abort();
    if (hadFocus && this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus({ preventScroll: true });
    this.#host = this.#box = this.#closing = this.#focusBefore = this.#place = null;
  }

  /** Whether the event happened in the card. */
  holds(event: Event): boolean {
    return this.#host !== null && event.target === this.#host;
  }

  #attach(): void {
    const host = document.createElement(HOST_NAME);
    const root = host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = `${cardStyles}\n${hostStyles}`;
    const box = document.createElement('div');
    box.className = 'place';
    root.append(style, box);
    const closing = new AbortController();
    for (const type of KEY_EVENTS) root.addEventListener(type, (event) => event.stopPropagation(), { signal: closing.signal });
    addEventListener('scroll', this.#follow, { signal: closing.signal, passive: true, capture: true });
    addEventListener('resize', this.#follow, { signal: closing.signal, passive: true });
    // Beside <body>, where sites neither count nor clean up children.
    document.documentElement.append(host);
    this.#sizes.observe(box);
    this.#host = host;
    this.#box = box;
    this.#closing = closing;
  }

  readonly #follow = (): void => this.#move();

  /** The scrolling of a frame is no event of the page. */
  #followFrames(): void {
    for (const { startContainer } of this.#place?.ranges ?? []) {
      const within = ownerDocument(startContainer);
      if (within === document || !this.#closing) continue;
      within.addEventListener('scroll', this.#follow, { signal: this.#closing.signal, passive: true, capture: true });
    }
  }

  #move(): void {
    if (!this.#box || !this.#place) return;
    const lines = this.#place.ranges.flatMap(linesOf);
    if (lines.length === 0) return;
    const { y } = this.#place;
    const at = lines.findIndex((line) => y !== null && y >= line.top && y <= line.bottom);
    const near = at < 0 ? lines : linesAround(lines, at);
    const pointed = at < 0 ? 0 : near.indexOf(lines[at] as Box);
    const card = this.#box.getBoundingClientRect();
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const { left, top } = placeCard(near, pointed, card, viewport);
    this.#box.style.left = `${left}px`;
    this.#box.style.top = `${top}px`;
  }
}
