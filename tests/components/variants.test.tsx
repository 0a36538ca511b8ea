// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CheckTextPage } from '@/components/check-text/check-text-page';
import { LookupLinks, LookupPlaces } from '@/components/lookup/lookup-links';
import { PlacesPage } from '@/components/lookup/places-page';
import { pageAddress, readPage } from '@/components/page-address';
import { AlsoIn, useVariantCounts, VariantCounter } from '@/components/variants/also-in';
import { VariantsPage, type VariantsPageProps } from '@/components/variants/variants-page';
import { DEFAULT_PLACES } from '@/lib/lookup/default-places';
import type { CheckedPart, CheckedText } from '@/lib/model/checked-text';
import type { ArticleRecord, QuoteRecord } from '@/lib/model/records';
import type { NearestQuote, Variant, VariantGroup } from '@/lib/model/variants';
import { clear, click, control, find, show, speak, type, words } from './show';
import { annotatedPage, quoteView } from './views';

beforeEach(() => speak('en'));
afterEach(clear);

function article(publisher: string): ArticleRecord {
  const times = { firstSeen: 1, lastSeen: 1 };
  return {
    ...annotatedPage().article,
    ...times,
    id: publisher,
    publisher,
    keys: [],
    revisionId: 'r',
    quoteCount: 1,
    savedCount: 0,
  };
}

function quote(id: string, exact: string): QuoteRecord {
  const { kind, speaker, context, evidence } = quoteView();
  const times = { firstSeen: 1, lastSeen: 1, savedAt: 0, present: true };
  return { id, exact, kind, speaker, context, evidence, articleId: 'a', revisionId: 'r', order: 0, targets: [], ...times };
}

function variant(outlet: string, change: Partial<Variant> = {}): Variant {
  const base = { quote: quote(`q-${outlet}`, '“Kami siap pindah besok.”'), article: article(outlet) };
  return { ...base, difference: [], fidelity: 'verbatim', naming: 'same', ...change };
}

const CHANGED = {
  fidelity: 'changed',
  difference: [
    { kind: 'same', text: '“Kami ' },
    { kind: 'deleted', text: 'siap ' },
    { kind: 'inserted', text: 'harus ' },
    { kind: 'same', text: 'pindah besok.”' },
  ],
} as const;

function group(sources: VariantGroup['sources']): VariantGroup {
  const atHand = sources[0]?.variants[0] ?? variant('Kabar');
  const articleCount = sources.reduce((sum, source) => sum + source.articleCount, 0);
  return { quote: atHand.quote, article: atHand.article, sources, articleCount };
}

const alone = (one: Variant) => ({ agency: null, variants: [one], articleCount: 1 });

function page(shown: VariantsPageProps['group'], change: Partial<VariantsPageProps> = {}) {
  return <VariantsPage group={shown} notice="" onOpenQuote={vi.fn()} onRetry={vi.fn()} {...change} />;
}

describe('the reports of one statement', () => {
  it('stand beside the quote at hand, with what differs', async () => {
    await show(page(group([alone(variant('Kabar')), alone(variant('Warta', { ...CHANGED, naming: 'other-title' }))])));
    expect(words('.library-count')).toBe('2 articles, from 2 sources');
    expect(document.querySelectorAll('.source')).toHaveLength(1);
    expect(words('.variant-about')).toBe('Other words · Another title');
    expect([...document.querySelectorAll('.side')].map((side) => (side.textContent ?? '').trim())).toEqual([
      'Quote at hand: Kabar“Kami taken out: siap pindah besok.”',
      'Here: Warta“Kami put in: harus pindah besok.”',
    ]);
  });

  it('are folded where they are copies, under the agency’s name', async () => {
    const copies = ['Warta', 'Lintas', 'Pesisir'].map((outlet) => variant(outlet));
    await show(page(group([alone(variant('Kabar')), { agency: 'Samudra', variants: copies, articleCount: 3 }])));
    expect(words('.source-name')).toBe('Agency copy: Samudra');
    expect(words('.source > .hint')).toBe('3 articles, counted as one source');
    expect(words('.copies summary')).toBe('2 further copies');
    expect(words('.source > .variant .variant-about')).toBe('Word for word the same');
  });

  it('open their article at the quote', async () => {
    const onOpenQuote = vi.fn();
    await show(page(group([alone(variant('Kabar')), alone(variant('Warta'))]), { onOpenQuote }));
    await click(control('Go to the quote in its article'));
    expect(onOpenQuote).toHaveBeenCalledWith('q-Warta');
  });

  it.each([
    { what: 'while it is read', shown: 'loading', says: 'Opening the library…' },
    { what: 'when the quote is gone', shown: null, says: 'No longer in the library' },
    { what: 'when nothing is like it', shown: group([alone(variant('Kabar'))]), says: 'Only here' },
  ] as const)('are told of in words $what', async ({ shown, says }) => {
    await show(page(shown));
    expect(words('main')).toContain(says);
  });

  it('are asked for again after a failure', async () => {
    const onRetry = vi.fn();
    await show(page('failed', { onRetry, notice: 'The article could not be opened.' }));
    expect(words('.notice')).toBe('The article could not be opened.');
    await click(control('Try again'));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('speak Indonesian', async () => {
    speak('id');
    await show(page(group([alone(variant('Kabar')), alone(variant('Warta', CHANGED))])));
    expect(words('.variant-about')).toBe('Kata-katanya berbeda');
  });
});

describe('beside a quote', () => {
  function Quote({ id }: { readonly id: string }) {
    return <AlsoIn quoteId={id} counts={useVariantCounts([id])} />;
  }

  it('stands in how many other articles it is', async () => {
    const count = async () => new Map([['q', 3]]);
    await show(
      <VariantCounter.Provider value={count}>
        <Quote id="q" />
      </VariantCounter.Provider>,
    );
    expect(document.querySelector('a')).toBeNull();
    await vi.waitFor(() => control('also in 3 other articles'));
    expect(control('also in 3 other articles').getAttribute('href')).toBe('/library.html?variants=q');
  });

  it('is not counted for a list that changes at once', async () => {
    const count = vi.fn(async () => new Map([['r', 3]]));
    for (const id of ['q', 'r'])
      await show(
        <VariantCounter.Provider value={count}>
          <Quote id={id} />
        </VariantCounter.Provider>,
      );
    await vi.waitFor(() => control('also in 3 other articles'));
    expect(count.mock.calls).toEqual([[['r'], expect.anything()]]);
  });

  it.each([{ counter: null }, { counter: async () => new Map() }, { counter: () => Promise.reject(new Error('shut')) }])(
    'stands nothing where nothing is known',
    async ({ counter }) => {
      const asked = vi.fn(counter ?? (async () => new Map()));
      await show(
        <VariantCounter.Provider value={counter && asked}>
          <Quote id="q" />
        </VariantCounter.Provider>,
      );
      if (counter) await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce());
      expect(document.querySelector('a')).toBeNull();
    },
  );
});

describe('looking a quote up', () => {
  const subject = { exact: '“Kami siap.”', speaker: 'Rina Lestari', url: 'https://kabar.example/1' };
  const links = () => [...document.querySelectorAll('a[target=_blank]')].map((link) => link.textContent);
  const unfold = () => act(async () => void find('details').dispatchEvent(new Event('toggle')));

  it('is one link, the others unfolded', async () => {
    await show(
      <LookupPlaces.Provider value={DEFAULT_PLACES}>
        <LookupLinks subject={subject} />
      </LookupPlaces.Provider>,
    );
    const [first = '', ...others] = DEFAULT_PLACES.map(({ name }) => name);
    expect(links()).toEqual([`Look up: ${first}`]);
    await unfold();
    expect(links()).toEqual([`Look up: ${first}`, ...others, 'Change this list']);
    expect(find('a').getAttribute('rel')).toBe('noreferrer');
    expect(find('a').getAttribute('href')).toBe('https://www.google.com/search?q=%22Kami%20siap%22');
  });

  it('leaves out archives where no article is known, and everything where there is no place', async () => {
    await show(
      <LookupPlaces.Provider value={DEFAULT_PLACES}>
        <LookupLinks subject={{ ...subject, url: null }} />
      </LookupPlaces.Provider>,
    );
    await unfold();
    expect(links()).not.toContain('Wayback Machine');
    await clear();
    await show(<LookupLinks subject={subject} />);
    expect(document.querySelector('a, details')).toBeNull();
  });
});

describe('a pasted text', () => {
  const nearest = (change: Partial<NearestQuote>): NearestQuote => {
    const base = { quote: quote('s', '“Kami siap pindah besok.”'), article: article('Kabar') };
    return { ...base, fidelity: 'verbatim', difference: [], otherSpeaker: false, ...change };
  };
  const checked = (start: number, near: NearestQuote | null): CheckedPart => ({
    part: { kind: 'quotation', start, end: start + 1, exact: '“Kami siap”', speaker: { name: 'Sari' } },
    nearest: near,
  });
  const outcome = (parts: readonly CheckedPart[], isCut = false): CheckedText => ({ text: '', language: 'id', parts, isCut });
  const shown = (given: Parameters<typeof CheckTextPage>[0]['outcome'], onCheck = vi.fn()) => (
    <CheckTextPage outcome={given} notice="" onCheck={onCheck} onOpenQuote={vi.fn()} />
  );

  it('is checked by the button or by Ctrl+Enter, not when it is empty', async () => {
    const onCheck = vi.fn();
    await show(shown(null, onCheck));
    const field = find<HTMLTextAreaElement>('textarea');
    const enter = () => field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
    enter();
    expect(onCheck).not.toHaveBeenCalled();
    await type(field, 'Kami siap.');
    await click(control('Check'));
    enter();
    expect(onCheck.mock.calls).toEqual([['Kami siap.'], ['Kami siap.']]);
  });

  it('is told of part by part: by whom, where, when', async () => {
    const parts = [
      checked(0, nearest({})),
      checked(5, nearest({ ...CHANGED, otherSpeaker: true })),
      checked(9, nearest({ fidelity: 'part' })),
      checked(12, nearest({ fidelity: 'fuller' })),
      checked(15, null),
    ];
    await show(shown(outcome(parts, true)));
    expect(words('.library-count')).toBe('Verbatim: 1 · part of a quote: 1 · changed: 2 · never seen: 1');
    expect([...document.querySelectorAll('.checked-verdict')].map((line) => line.textContent)).toEqual([
      'Verbatim',
      'Changed · Said by somebody else',
      'Part of a longer quote',
      'More words than in your library',
      'Never seen in your library',
    ]);
    expect(words('.checked .report-line')).toContain('Kabar · September 13, 2026');
    expect(words('main')).toContain('Only the first 5 quotations and sentences were checked.');
  });

  it.each([
    { given: 'checking', says: 'Looking through your library…' },
    { given: 'failed', says: 'The text could not be checked' },
    { given: outcome([]), says: 'Nothing to compare' },
  ] as const)('is told of in words: $says', async ({ given, says }) => {
    await show(shown(given));
    expect(words('main')).toContain(says);
  });
});

describe('the list of places', () => {
  const places = [
    { name: 'Arsip', address: 'https://arsip.example/{words}' },
    { name: 'Cari', address: 'https://cari.example/?q={phrase}' },
  ];
  const saver = () => vi.fn(async () => true);

  it('is changed, ordered, and kept', async () => {
    const onSave = saver();
    await show(<PlacesPage places={places} onSave={onSave} onReset={async () => DEFAULT_PLACES} />);
    await click(control('Move Cari up'));
    await click(control('Remove Arsip'));
    await type(find('.place input'), 'Cari dulu');
    await click(control('Save'));
    expect(onSave).toHaveBeenCalledWith([{ name: 'Cari dulu', address: 'https://cari.example/?q={phrase}' }]);
    expect(words('.places-buttons .hint')).toBe('Saved');
  });

  it.each([
    { address: 'javascript:alert(1)//{words}', says: 'The address must begin with https:// or http:// and name a site.' },
    { address: 'https://cari.example/', says: 'The address needs {words}, {phrase}, {speaker} or {address}.' },
  ])('refuses $address', async ({ address, says }) => {
    const onSave = saver();
    await show(<PlacesPage places={places} onSave={onSave} onReset={async () => null} />);
    await type(find('.place input[type=url]'), address);
    await click(control('Save'));
    expect(onSave).not.toHaveBeenCalled();
    expect(words('.place .failure')).toBe(says);
    expect(find('[aria-invalid=true]').getAttribute('aria-describedby')).toBe(find('.failure').id);
  });

  it('gets a new place, which needs a name', async () => {
    await show(<PlacesPage places={[]} onSave={saver()} onReset={async () => null} />);
    await click(control('Add a place'));
    await click(control('Save'));
    expect(words('.place .failure')).toBe('The place needs a name.');
  });

  it('goes back to Petik’s, and tells when it cannot be kept', async () => {
    await show(<PlacesPage places={places} onSave={async () => false} onReset={async () => DEFAULT_PLACES} />);
    await click(control('Save'));
    expect(words('.places-buttons .failure')).toBe('The list could not be saved.');
    await click(control('Back to Petik’s list'));
    expect(document.querySelectorAll('.place')).toHaveLength(DEFAULT_PLACES.length);
  });

  it.each(['loading', 'failed'] as const)('is told of in words: %s', async (state) => {
    await show(<PlacesPage places={state} onSave={saver()} onReset={async () => null} />);
    expect(words('main')).not.toBe('');
  });
});

it('finds back which page an address asks for', () => {
  for (const kind of ['variants', 'check', 'places'] as const)
    expect(readPage(new URL(pageAddress(kind, 'a&b'), 'https://x.example').search)).toEqual({ kind, value: 'a&b' });
  expect(readPage('?q=variants')).toBeNull();
  expect(readPage('')).toBeNull();
});
