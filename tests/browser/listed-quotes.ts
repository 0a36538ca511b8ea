import type { Surface } from './petik-browser';
import { waitFor } from './wait-for';

/** A quote as the popup or the library shows it. */
export interface ListedQuote {
  /** Null under "speaker not stated". */
  readonly speaker: string | null;
  readonly kind: string;
  readonly text: string;
  readonly saved: boolean;
  /** Empty when there is none, or it is not shown. */
  readonly note: string;
}

/** An official as the popup shows it; titles and affiliations as one text. */
export interface ListedOfficial {
  readonly name: string;
  readonly roles: string;
}

/** The quotes that a popup or library page lists, in its order. */
export async function listedQuotes(surface: Surface): Promise<ListedQuote[]> {
  const listed = await surface.evaluate(() =>
    [...document.querySelectorAll('.quote')].map((quote) => {
      const name = (quote.querySelector('.speaker-name') ?? quote.closest('.group')?.querySelector('.speaker-name')) as Element;
      return {
        speaker: name.classList.contains('speaker-unknown') ? null : (name.firstElementChild?.textContent ?? ''),
        kind: /quote-(direct|mixed|indirect)/.exec(quote.className)?.[1] ?? '',
        text: (quote.querySelector('.quote-text')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
        saved: quote.querySelector('.tool[aria-pressed]')?.getAttribute('aria-pressed') === 'true',
        note: quote.querySelector('textarea')?.value ?? quote.querySelector('.note-text')?.textContent ?? '',
      };
    }),
  );
  // Firefox has been seen to put another page into the popup while it was asked.
  return listed ?? [];
}

/** The officials that a popup lists, in its order. */
export function listedOfficials(surface: Surface): Promise<ListedOfficial[]> {
  return surface.evaluate(() =>
    [...document.querySelectorAll('.official')].map((official) => ({
      name: official.querySelector('.official-name')?.textContent ?? '',
      roles: official.querySelector('.speaker-roles')?.textContent ?? '',
    })),
  );
}

/** The quotes of a popup or library page once it lists some. Throws with what it shows instead after `timeout` ms. */
export async function awaitList(surface: Surface, timeout = 15_000): Promise<ListedQuote[]> {
  const read = async () => {
    const quotes = await listedQuotes(surface);
    return { quotes, shown: quotes.length > 0 ? '' : await surface.evaluate(() => document.body.textContent) };
  };
  return (await waitFor('quotes in the list', read, ({ quotes }) => quotes.length > 0, timeout)).quotes;
}
