// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { act } from 'preact/test-utils';
import { LookupPlaces } from '@/components/lookup/lookup-links';
import { groupBySpeaker, takeQuotes } from '@/components/popup/group-quotes';
import { PopupPage } from '@/components/popup/popup-page';
import type { PageState } from '@/lib/model/page-state';
import { popup } from './popup-props';
import { clear, click, control, find, show, speak, type, words } from './show';
import { annotatedPage, MINISTER, personView, quoteView } from './views';

const GUARD = { name: 'penjaga gudang', personId: null, official: false, titles: [], affiliations: [] };

beforeEach(() => speak('en'));
afterEach(clear);

describe('each state of a page is told in words', () => {
  const cases: readonly { state: PageState; title: string }[] = [
    { state: { status: 'internal' }, title: 'Petik does not work on this page' },
    { state: { status: 'no-permission', origin: 'https://kabar.example' }, title: 'Petik may not read this page yet' },
    { state: { status: 'not-article' }, title: 'No news article here' },
    { state: { status: 'unread' }, title: 'Not read yet' },
    { state: { status: 'failed', reason: 'background' }, title: 'own process did not answer' },
    { state: { status: 'failed', reason: 'storage' }, title: 'local history could not be opened' },
    { state: { status: 'failed', reason: 'page' }, title: 'This page could not be read' },
    { state: { status: 'reload-needed' }, title: 'Reload the tab to go on' },
    { state: annotatedPage({ quotes: [], people: [] }), title: 'No quotes found' },
    { state: annotatedPage({ unstored: 'private', articleId: null }), title: 'Private window' },
    { state: annotatedPage({ unstored: 'storage', articleId: null }), title: 'nothing of this page is kept' },
  ];
  it.each(cases)('$title', async ({ state, title }) => {
    await show(<PopupPage {...popup(state)} />);
    expect(words('main')).toContain(title);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
  });

  it.each([
    [{ number: 1, total: 3, whole: 'https://kabar.example/beras?page=all', next: null }, 'Page 1 of 3', 'Read it on one page'],
    [{ number: 2, total: 3, whole: null, next: 'https://kabar.example/beras?page=3' }, 'Page 2 of 3', 'Go to page 3'],
    [{ number: 1, total: null, whole: null, next: 'https://kabar.example/beras?page=2' }, 'Page 1 of a longer', 'Go to page 2'],
  ])('a part of an article, with the way to the rest: %o', async (part, told, label) => {
    const props = popup(annotatedPage({ extent: { part, unread: [] } }));
    await show(<PopupPage {...props} />);
    expect(words('main')).toContain(told);
    await click(control(label));
    expect(props.onOpenPart).toHaveBeenCalledWith(part.whole ?? part.next);
  });

  it('what could not be read, also where there is no article', async () => {
    await show(<PopupPage {...popup(annotatedPage({ extent: { part: null, unread: ['frame', 'paywall'] } }))} />);
    expect(words('main .unread')).toContain('frame from another site');
    expect(words('main .unread')).toContain('paywall');
    await show(<PopupPage {...popup({ status: 'not-article', unread: ['canvas', 'closed'] })} />);
    expect(words('main .unread')).toContain('drawn as a picture');
    expect(words('main .unread')).toContain('keeps closed');
  });

  it('reading, in a live region', async () => {
    await show(<PopupPage {...popup({ status: 'reading' })} />);
    expect(words('main [role=status]')).toBe('Reading the article…');
  });

  it('offers the one thing that helps', async () => {
    const props = popup({ status: 'no-permission', origin: 'https://kabar.example' });
    await show(<PopupPage {...props} />);
    await click(control('Allow on kabar.example'));
    expect(props.onToggleSite).toHaveBeenCalledWith(true);
    expect(document.querySelector('[role=switch]')).toBeNull();
    await show(<PopupPage {...props} state={{ status: 'failed', reason: 'page' }} />);
    await click(control('Try again'));
    expect(props.onRetry).toHaveBeenCalled();
    await show(<PopupPage {...props} state={{ status: 'reload-needed' }} />);
    await click(control('Reload the tab'));
    expect(props.onReload).toHaveBeenCalled();
  });
});

describe('the quotes of a page', () => {
  const quotes = [
    quoteView({ id: 'q1' }),
    quoteView({ id: 'q2', speaker: null, exact: '“Tidak.”' }),
    quoteView({ id: 'q3', kind: 'indirect', speaker: GUARD, exact: 'gudang penuh' }),
    quoteView({ id: 'q4', kind: 'mixed', exact: 'panen “baik sekali”' }),
  ];
  const people = [
    personView(),
    personView({ id: 'p2', name: 'Hadi Kusnanto', titles: ['Gubernur'] }),
    personView({ id: 'p3', official: false, name: 'Siti' }),
  ];
  const state = annotatedPage({ quotes, people });

  it('stand under their speakers, in the order of the first quote', () => {
    expect(groupBySpeaker(quotes).map((group) => [group.speaker?.name ?? null, group.quotes.map(({ id }) => id)])).toEqual([
      [MINISTER.name, ['q1', 'q4']],
      [null, ['q2']],
      [GUARD.name, ['q3']],
    ]);
  });

  it.each([
    [0, []],
    [1, [['q1']]],
    [3, [['q1', 'q4'], ['q2']]],
    [9, [['q1', 'q4'], ['q2'], ['q3']]],
  ])('are at first so many: %i', (count, ids) => {
    expect(takeQuotes(groupBySpeaker(quotes), count).map((group) => group.quotes.map(({ id }) => id))).toEqual(ids);
  });

  it('are counted, with speakers and officials', async () => {
    await show(<PopupPage {...popup(state)} />);
    expect(words('.article-counts')).toBe('4 quotes · 2 speakers · 2 officials');
    expect(words('.article-origin')).toBe('Kabar Wanasari · September 13, 2026');
  });

  it('come with all officials, quoted or not, and nobody else', async () => {
    await show(<PopupPage {...popup(state)} />);
    const officials = [...document.querySelectorAll('.official')].map((each) => each.textContent);
    expect(officials).toEqual([
      'Rina WulandariMenteri Pertanian · Wanasari2 quotesFollow Rina Wulandari',
      'Hadi KusnantoGubernur · WanasariFollow Hadi Kusnanto',
    ]);
  });

  it('come in portions when there are thousands, and the first of those asked for has the focus', async () => {
    const many = Array.from({ length: 700 }, (_, index) => quoteView({ id: `q${index}` }));
    const drawn = () => document.querySelectorAll('.quote').length;
    await show(<PopupPage {...popup(annotatedPage({ quotes: many }))} />);
    await vi.waitFor(() => expect(drawn()).toBe(300), 10_000);
    await click(control('Show more: 400 quotes'));
    expect(drawn()).toBe(600);
    expect(document.activeElement?.closest('.quote')?.getAttribute('data-quote')).toBe('q300');
    await click(control('Show more: 100 quotes'));
    expect(drawn()).toBe(700);
    expect(document.querySelector('.more-quotes')).toBeNull();
    expect(document.activeElement?.closest('.quote')?.getAttribute('data-quote')).toBe('q600');
  });

  it('are reached by a click', async () => {
    const props = popup(state);
    await show(<PopupPage {...props} />);
    await click(find('[data-quote=q3] .quote-text'));
    await click(find('.official:nth-child(2) .official-button'));
    expect(props.onJumpToQuote).toHaveBeenCalledWith('q3');
    expect(props.onJumpToPerson).toHaveBeenCalledWith('p2');
  });

  it('are filtered by word, speaker and title', async () => {
    await show(<PopupPage {...popup(state)} />);
    const listed = () => [...document.querySelectorAll('[data-quote]')].map((each) => each.getAttribute('data-quote'));
    await type(find<HTMLInputElement>('[type=search]'), 'GUDANG');
    expect(listed()).toEqual(['q3']);
    expect(words('mark')).toBe('gudang');
    await type(find<HTMLInputElement>('[type=search]'), 'menteri panen');
    expect(listed()).toEqual(['q4']);
    await type(find<HTMLInputElement>('[type=search]'), 'jagung');
    expect(listed()).toEqual([]);
    expect(words('.filter-nothing')).toBe('No quote or official matches “jagung”.');
  });
});

describe('saved quotes that the article changed', () => {
  const edit = (verdict: 'changed' | 'missing') =>
    ({
      verdict,
      since: Date.UTC(2026, 2, 3),
      at: Date.UTC(2026, 2, 5),
      modified: null,
      difference: [],
      attribution: [],
    }) as const;
  const trail = (verdict: 'changed' | 'missing') => ({
    firstSeen: Date.UTC(2026, 2, 1),
    steps: [{ verdict, reason: null, at: Date.UTC(2026, 2, 5) }],
    edit: edit(verdict),
    checked: Date.UTC(2026, 2, 5),
  });
  const quotes = [quoteView({ id: 'q1', saved: true, trail: trail('changed') })];
  const absent = [quoteView({ id: 'q9', saved: true, exact: '“Dihapus.”', trail: trail('missing') })];

  it('are told of at the top, and those that are gone have a list of their own', async () => {
    await show(<PopupPage {...popup(annotatedPage({ quotes, absent }))} />);
    expect(words('.notice')).toContain('1 saved quote was changed since March 3, 2026');
    expect(words('.notice')).toContain('1 saved quote was removed from the article since March 3, 2026');
    expect(words('[aria-labelledby=absent]')).toContain('Saved, and no longer in the article');
    expect(words('[data-quote=q9] .quote-text')).toBe('“Dihapus.”');
    await type(find<HTMLInputElement>('[type=search]'), 'dihapus');
    expect([...document.querySelectorAll('[data-quote]')].map((each) => each.getAttribute('data-quote'))).toEqual(['q9']);
  });

  it('are listed also when nothing else is left', async () => {
    await show(<PopupPage {...popup(annotatedPage({ quotes: [], people: [], absent }))} />);
    expect(words('main')).not.toContain('No quotes found');
    expect(words('main')).toContain('“Dihapus.”');
  });
});

describe('where a quote can be looked up', () => {
  const places = [
    { name: 'Arsip', address: 'https://arsip.example/web/{address}' },
    { name: 'Cari', address: 'https://cari.example/?q={words}' },
  ];
  const absent = [quoteView({ id: 'q2', exact: '“Dihapus.”' })];
  const withPlaces = (list: typeof places) => (
    <LookupPlaces.Provider value={list}>
      <PopupPage {...popup(annotatedPage({ absent }))} />
    </LookupPlaces.Provider>
  );

  it('is drawn when the reader unfolds it, for quotes that are gone too', async () => {
    await show(withPlaces(places));
    const folds = document.querySelectorAll<HTMLDetailsElement>('.lookup');
    expect(folds).toHaveLength(2);
    expect(document.querySelector('.lookup a')).toBeNull();
    for (const fold of folds) {
      fold.open = true;
      await act(() => void fold.dispatchEvent(new Event('toggle')));
    }
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.lookup a')].map(({ href }) => href);
    expect(links.filter((href) => href.startsWith('https:'))).toEqual([
      'https://arsip.example/web/https://kabar.example/beras',
      'https://cari.example/?q=Harga%20beras%20akan%20turun',
      'https://arsip.example/web/https://kabar.example/beras',
      'https://cari.example/?q=Dihapus',
    ]);
  });

  it('is not offered where there is no such place', async () => {
    await show(withPlaces([]));
    expect(document.querySelector('.lookup')).toBeNull();
  });
});

describe('always on this site', () => {
  it('is a switch', async () => {
    const props = popup({ status: 'not-article' }, { access: { host: 'kabar.example', site: true, all: false } });
    await show(<PopupPage {...props} />);
    expect(find('[role=switch]').getAttribute('aria-checked')).toBe('true');
    await click(find('[role=switch]'));
    expect(props.onToggleSite).toHaveBeenCalledWith(false);
  });

  it('gives way to the word that all sites are on', async () => {
    await show(<PopupPage {...popup({ status: 'not-article' }, { access: { host: 'kabar.example', site: true, all: true } })} />);
    expect(document.querySelector('[role=switch]')).toBeNull();
    expect(words('footer')).toContain('Petik is on for all sites.');
    expect(control('Change').getAttribute('href')).toBe('/welcome.html');
  });

  it('says when the browser refuses', async () => {
    await show(<PopupPage {...popup({ status: 'not-article' }, { refused: true })} />);
    expect(words('footer')).toContain('The browser did not grant it.');
  });
});
