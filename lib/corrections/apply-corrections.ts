import type { CorrectionRecord, PersonChange, QuoteCorrected } from '@/lib/model/corrections';
import type { AppearanceRecord, QuoteRecord, StoredSpeaker } from '@/lib/model/records';

/** What can be corrected of a quote; `corrected` holds what was found when it was corrected already. */
type Correctable = Pick<QuoteRecord, 'id' | 'kind' | 'speaker' | 'corrected'>;

/** The corrections of one article, ordered for use. */
export class Corrections {
  readonly #ofQuote: ReadonlyMap<string, readonly CorrectionRecord[]>;
  readonly #resolve: (personId: string) => string;
  readonly #ofPerson: ReadonlyMap<string, { readonly at: number; readonly change: PersonChange }>;

  /**
   * `rows` may be in any order; of two about the same the later one counts. `resolve` gives who a person is after what the
   * reader said of people across articles.
   */
  constructor(rows: readonly CorrectionRecord[], resolve: (personId: string) => string = (personId) => personId) {
    this.#resolve = resolve;
    const ordered = [...rows].sort((a, b) => a.at - b.at);
    const ofQuote = new Map<string, CorrectionRecord[]>();
    for (const row of ordered) if (row.quoteId !== '') ofQuote.set(row.quoteId, [...(ofQuote.get(row.quoteId) ?? []), row]);
    this.#ofQuote = ofQuote;
    this.#ofPerson = new Map(
      ordered.flatMap(({ personId, at, change }) => (change.what === 'person' ? [[resolve(personId), { at, change }]] : [])),
    );
  }

  /** Whether the reader corrected this quote itself. */
  has(quoteId: string): boolean {
    return this.#ofQuote.has(quoteId);
  }

  /** Whether the reader said that this is no quote. */
  isDismissed(quoteId: string): boolean {
    return this.#ofQuote.get(quoteId)?.some(({ change }) => change.what === 'not-quote') ?? false;
  }

  /** The quote as the reader has it. Starts from what was found, so that it can be used again and again. */
  correctQuote<T extends Correctable>(quote: T): T {
    const { corrected, ...rest } = quote;
    const found: QuoteCorrected['found'] = corrected?.found ?? { kind: quote.kind, speaker: quote.speaker };
    let { kind, speaker } = found;
    let at = 0;
    for (const { at: time, change } of this.#ofQuote.get(quote.id) ?? []) {
      if (change.what === 'kind') kind = change.kind;
      if (change.what === 'speaker') speaker = change.speaker;
      at = time;
    }
    if (speaker?.personId) speaker = { ...speaker, personId: this.#resolve(speaker.personId) };
    const titled = this.#correctSpeaker(speaker);
    if (titled) ({ speaker, at } = { speaker: titled.speaker, at: Math.max(at, titled.at) });
    const mended = at === 0 ? { ...rest, kind, speaker } : { ...rest, kind, speaker, corrected: { at, found } };
    return mended as unknown as T;
  }

  /** A person's appearance in the article as the reader has it. */
  correctAppearance(appearance: AppearanceRecord): AppearanceRecord {
    const { corrected, ...rest } = appearance;
    const found = corrected?.found ?? { official: appearance.official, titles: appearance.titles };
    const correction = this.#ofPerson.get(appearance.personId);
    if (!correction) return { ...rest, ...found };
    const { official, titles } = correction.change;
    return { ...rest, official, titles, corrected: { at: correction.at, found } };
  }

  #correctSpeaker(speaker: StoredSpeaker | null): { readonly speaker: StoredSpeaker; readonly at: number } | null {
    const correction = this.#ofPerson.get(speaker?.personId ?? '');
    if (!speaker || !correction) return null;
    const { official, titles } = correction.change;
    return { speaker: { ...speaker, official, titles }, at: correction.at };
  }
}
