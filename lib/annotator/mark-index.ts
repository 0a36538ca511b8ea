import type { Marks } from '@/lib/messaging/protocol';
import type { Span } from '@/lib/model/span';

/** A mark on the page: a quote, or an official or somebody followed, with the places of the name. */
export type MarkRef =
  | { readonly kind: 'quote'; readonly id: string; readonly contents: readonly Span[] }
  | { readonly kind: 'person'; readonly id: string; readonly mentions: readonly Span[] };

/** One span that answers to the pointer. */
interface Hit {
  readonly span: Span;
  readonly mark: MarkRef;
}

/** Finds marks by place and by id. */
export class MarkIndex {
  /** By start. */
  readonly #hits: readonly Hit[];
  /** The furthest end of all hits up to each one: where it lies before a place, no earlier hit reaches the place. */
  readonly #reach: readonly number[];
  readonly #byId = new Map<string, MarkRef>();

  /** `followed`: ids of people whom the reader follows. */
  constructor({ quotes, people }: Marks, followed: readonly string[]) {
    const hits: Hit[] = [];
    for (const { id, contents } of quotes) {
      const mark: MarkRef = { kind: 'quote', id, contents };
      this.#byId.set(id, mark);
      for (const span of contents) hits.push({ span, mark });
    }
    for (const { id, official, mentions } of people) {
      const mark: MarkRef = { kind: 'person', id, mentions };
      this.#byId.set(id, mark);
      // Others are not painted, so there is nothing to point at.
      if (official || followed.includes(id)) for (const span of mentions) hits.push({ span, mark });
    }
    this.#hits = hits.sort((a, b) => a.span.start - b.span.start);
    let reach = 0;
    this.#reach = this.#hits.map(({ span }) => (reach = Math.max(reach, span.end)));
  }

  /** The mark with this id, painted or not. */
  find(id: string): MarkRef | null {
    return this.#byId.get(id) ?? null;
  }

  /** The smallest mark that holds the character at `offset`: a name within a quote before the quote. Logarithmic but for overlaps. */
  at(offset: number): Hit | null {
    let low = 0;
    let high = this.#hits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#hits[middle] as Hit).span.start <= offset) low = middle + 1;
      else high = middle;
    }
    let best: Hit | null = null;
    for (let i = low - 1; i >= 0 && (this.#reach[i] as number) > offset; i--) {
      const hit = this.#hits[i] as Hit;
      if (hit.span.end > offset && (!best || lengthOf(hit) < lengthOf(best))) best = hit;
    }
    return best;
  }
}

function lengthOf({ span }: Hit): number {
  return span.end - span.start;
}
