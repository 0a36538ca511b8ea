// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryPage, type LibraryPageProps } from '@/components/library/library-page';
import { readView, START, viewAddress } from '@/components/library/view-address';
import { balanceOf } from '@/lib/model/balance';
import type { QuoteTrail } from '@/lib/model/checking';
import type { IndexedQuote } from '@/lib/model/index-records';
import type { Findings, LibraryEntry, LibraryQuote, LibraryView, Listing, ShelfLine } from '@/lib/model/library';
import { NO_NOTE } from '@/lib/model/notes';
import { clear, click, control, find, show, speak, type, words } from './show';
import { annotatedPage, quoteView } from './views';

const NOW = new Date(2026, 10, 23, 12).getTime();
const OK = { ok: true } as const;

function entry(id: string, lastSeen: number, change: Partial<LibraryEntry> = {}): LibraryEntry {
  const { article } = annotatedPage();
  return {
    article: { ...article, id, keys: [id], firstSeen: lastSeen, lastSeen, revisionId: 'r', quoteCount: 1, savedCount: 1 },
    quotes: [],
    open: false,
    note: NO_NOTE,
    indexed: [],
    ...change,
  };
}

function libraryQuote(change: Partial<LibraryQuote> = {}): LibraryQuote {
  const { saved: _, note, ...view } = quoteView();
  const row = { articleId: 'a1', revisionId: 'r', order: 0, targets: [], firstSeen: 1, lastSeen: 1, savedAt: 1, present: true };
  return { ...view, ...row, note, tags: [], verdict: '', ...change };
}

/** An answer with these articles, all loaded. */
function articles(entries: readonly LibraryEntry[], view: Partial<LibraryView> = {}, findings: Partial<Findings> = {}): Listing {
  return {
    of: 'articles',
    view: { ...START, ...view },
    findings: {
      articles: entries.map(({ quotes }, index) => ({ number: index + 1, slots: quotes.map((_, slot) => slot + 1) })),
      times: entries.map(({ article }) => article.lastSeen),
      quoteCount: entries.reduce((sum, { quotes }) => sum + quotes.length, 0),
      corrections: new Map(),
      ...findings,
    },
    openIndex: null,
    entries: new Map(entries.map((each, index) => [index + 1, each])),
  };
}

function library(change: Partial<LibraryPageProps> = {}): LibraryPageProps {
  return {
    view: START,
    listing: articles([entry('a1', NOW), entry('a2', NOW - 86_400_000)]),
    opened: null,
    look: null,
    onFollow: vi.fn(async () => OK),
    fresh: 0,
    people: [],
    balance: null,
    backlog: 0,
    now: NOW,
    handlers: {
      onSave: vi.fn(async () => OK),
      onNote: vi.fn(async () => OK),
      onCopy: vi.fn(async () => true),
      onCorrect: vi.fn(),
      onOpenQuote: vi.fn(),
      onToggle: vi.fn(),
      onDelete: vi.fn(),
      onCheck: vi.fn(),
      onCorrectArticle: vi.fn(),
      onCheckArticle: vi.fn(),
      onEvidence: vi.fn(),
    },
    checks: null,
    onCheckFound: vi.fn(),
    onCheck: vi.fn(),
    notice: '',
    onUndo: null,
    onDismiss: vi.fn(),
    onView: vi.fn(),
    onRange: vi.fn(),
    onBalance: vi.fn(),
    onDeleteAll: vi.fn(),
    onRetry: vi.fn(),
    ...change,
  };
}

const line = (label: string, quotes: number, about = ''): ShelfLine => ({
  value: label.toLowerCase(),
  label,
  about,
  quotes,
  articles: 1,
});

beforeEach(() => speak('en'));
afterEach(clear);

describe('the library', () => {
  it('lists articles by day', async () => {
    await show(<LibraryPage {...library()} />);
    expect([...document.querySelectorAll('h2.day')].map((heading) => heading.textContent)).toEqual(['Today', 'Yesterday']);
    expect(words('.entry-about')).toBe('Kabar Wanasari · September 13, 2026 · 1 quote · 1 saved');
    expect(document.querySelectorAll('[data-quote]')).toHaveLength(0);
  });

  it('opens an article at its title', async () => {
    const props = library();
    await show(<LibraryPage {...props} />);
    await click(find('.entry-title'));
    expect(props.handlers.onToggle).toHaveBeenCalledWith('a1');
    const opened = entry('a1', NOW, { open: true, quotes: [libraryQuote({ note: 'Periksa', present: false })] });
    await show(<LibraryPage {...props} listing={articles([opened])} />);
    expect(find('.entry-title').getAttribute('aria-expanded')).toBe('true');
    expect(control('Saved').getAttribute('aria-pressed')).toBe('true');
    expect(words('.quote .note-text')).toBe('Periksa');
    expect(words('.quote')).toContain('Not in the newest version of the article');
    await click(find('.quote-text'));
    expect(props.handlers.onOpenQuote).toHaveBeenCalledWith('q1');
  });

  it('marks what was searched for, in quotes, names and titles, whole words only', async () => {
    const found = entry('a1', NOW, { quotes: [libraryQuote()] });
    const view = { ...START, query: 'rina turn' };
    const corrections = new Map([['turn', ['turun']]]);
    await show(<LibraryPage {...library({ view, listing: articles([found], view, { corrections }) })} />);
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['turun', 'Rina', 'turun']);
    expect(words('.library-count')).toBe('1 quote in 1 article');
    expect(words('.correction')).toBe('Nothing has “turn”. Shown instead: turun.');
  });

  it('leads from a speaker to the dossier, and offers people whose name was searched for', async () => {
    const found = entry('a1', NOW, { quotes: [libraryQuote()] });
    await show(<LibraryPage {...library({ listing: articles([found], { query: 'rina' }), people: [line('Rina', 3)] })} />);
    expect(find('.speaker-link').getAttribute('href')).toBe('?shelf=people&open=p1');
    expect(words('.found-people')).toBe('Speakers: Rina 3 quotes');
  });

  it('tells which articles are near the window, and holds the place of those not loaded', async () => {
    const props = library();
    const many = Array.from({ length: 500 }, (_, index) => entry(`a${index}`, NOW - index));
    const listing = articles(many) as Extract<Listing, { of: 'articles' }>;
    await show(<LibraryPage {...props} listing={{ ...listing, entries: new Map([...listing.entries].slice(0, 3)) }} />);
    const items = [...document.querySelectorAll('.virtual-item')];
    expect(items.length).toBeLessThan(100);
    expect(items[0]?.getAttribute('aria-setsize')).toBe('500');
    expect(document.querySelectorAll('.entry-title')).toHaveLength(3);
    expect(document.querySelectorAll('.entry-waiting')).toHaveLength(items.length - 3);
    expect(props.onRange).toHaveBeenCalledWith(0, items.length);
  });

  it('moves from article to article with the arrow keys', async () => {
    await show(<LibraryPage {...library()} />);
    const [first, second] = [...document.querySelectorAll<HTMLElement>('.entry-title')];
    await act(() => first?.focus());
    await act(
      () => void first?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true })),
    );
    expect(document.activeElement).toBe(second);
    await act(() => void second?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true, cancelable: true })));
    expect(document.activeElement).toBe(first);
  });

  it('filters by switches', async () => {
    const props = library({ view: { ...START, direct: true } });
    await show(<LibraryPage {...props} />);
    expect(control('Direct only').getAttribute('aria-pressed')).toBe('true');
    await click(control('Officials only'));
    expect(props.onView).toHaveBeenCalledWith({ official: true });
  });

  it('says how many articles are still to be indexed', async () => {
    await show(<LibraryPage {...library({ backlog: 1200 })} />);
    expect(words('.notice')).toBe('1,200 articles of before are still being made searchable.');
  });

  it('deletes one at once, all only when confirmed', async () => {
    const props = library();
    await show(<LibraryPage {...props} />);
    await click(control('Delete “Harga beras turun”'));
    expect(props.handlers.onDelete).toHaveBeenCalledWith('a1');
    await click(control('Delete everything'));
    expect(find<HTMLDialogElement>('dialog').open).toBe(true);
    await click(control('Cancel'));
    expect(document.querySelector('dialog')).toBeNull();
    await click(control('Delete everything'));
    await click(find('dialog .danger'));
    expect(props.onDeleteAll).toHaveBeenCalledOnce();
  });

  it('takes a deletion back', async () => {
    const props = library({ notice: '1 article deleted', onUndo: vi.fn() });
    await show(<LibraryPage {...library()} />);
    await show(<LibraryPage {...props} />);
    expect(words('.undo-bar [role=status]')).toBe('1 article deleted');
    expect(document.activeElement).toBe(control('Undo'));
    await click(control('Undo'));
    expect(props.onUndo).toHaveBeenCalled();
  });
});

describe('shelves', () => {
  const shelf = (view: Partial<LibraryView>, lines: readonly ShelfLine[]): Partial<LibraryPageProps> => {
    const whole = { ...START, ...view };
    return { view: whole, listing: { of: 'lines', view: whole, lines } };
  };
  const LINES = [line('Rina Wulandari', 12, 'Menteri Pertanian'), line('Budi Santoso', 2)];

  it('list people with their quotes, the shelf marked', async () => {
    await show(<LibraryPage {...library(shelf({ shelf: 'people', saved: true }, LINES))} />);
    expect(find('[aria-current=page]').textContent).toBe('Speakers');
    expect(words('.line')).toBe('Rina WulandariMenteri Pertanian12 quotes 1 article');
    expect(find('.line-name').getAttribute('href')).toBe('?shelf=people&open=rina+wulandari&only=saved');
  });

  it.each([
    ['budi', 'Budi Santoso'],
    ['pertanian', 'Rina Wulandari'],
    ['santozo', 'Budi Santoso'],
  ])('are searched by name: %s', async (query, name) => {
    await show(<LibraryPage {...library(shelf({ shelf: 'people', query }, LINES))} />);
    expect([...document.querySelectorAll('.line-name')].map((each) => each.textContent)).toEqual([name]);
  });

  it('gather days under their month', async () => {
    const days = ['2026-09-13', '2026-09-01', '2026-08-31'].map((value) => ({ ...line(value, 1), value }));
    await show(<LibraryPage {...library(shelf({ shelf: 'days' }, days))} />);
    expect([...document.querySelectorAll('h2.day')].map((each) => each.textContent)).toEqual(['September 2026', 'August 2026']);
    expect(find('.line-name').textContent).toBe('September 13, 2026');
  });

  it('open at a dossier', async () => {
    const given = { key: 'menteri', words: 'Menteri', first: '2026-01-02', last: '2026-02-03', articles: 2 };
    const person = { id: 'p1', key: 'rina', name: 'Rina Wulandari', firstSeen: 1, lastSeen: 2 };
    const outlet = { ...given, key: 'kabar', words: 'Kabar', quotes: 7 };
    const dossier = {
      person,
      note: NO_NOTE,
      otherNotes: [],
      followed: { seen: Date.UTC(2026, 0, 5, 12), fresh: 0 },
      official: true,
      titles: [given],
      institutions: [given],
      outlets: [outlet],
      articles: 2,
    };
    const onFollow = vi.fn(async () => OK);
    const look = { ...dossier.followed, fresh: 3 };
    const view = { ...START, shelf: 'people', open: 'p1' } as const;
    await show(<LibraryPage {...library({ view, opened: dossier, look, onFollow, fresh: 2 })} />);
    expect(words('.dossier-follow')).toBe('Following Rina Wulandari3 new quotes since you last looked, January 5, 2026');
    expect(words('.library-pages')).toContain('People you follow (2 new quotes)');
    await click(control('Following Rina Wulandari'));
    expect(onFollow).toHaveBeenCalledWith('p1', false);
    expect(words('.open-name')).toBe('Rina Wulandariofficial');
    expect(words('.dossier-columns')).toContain('Menteri2 articles · January 2, 2026 – February 3, 2026');
    expect(words('.dossier-columns')).toContain('Kabar7 quotes');
    expect(find('.given a').getAttribute('href')).toBe('?shelf=institutions&open=menteri');
  });
});

describe('the trail of a quote', () => {
  const trail: QuoteTrail = { firstSeen: NOW, steps: [{ verdict: 'missing', reason: null, at: NOW }], edit: null, checked: NOW };

  it.each([
    { where: 'where it is told', trail, within: '.trail' },
    { where: 'beside the evidence where nothing became of it', trail: null, within: '.evidence' },
  ])('can be saved $where', async ({ trail: known, within }) => {
    const props = library({ listing: articles([entry('a1', NOW, { open: true, quotes: [libraryQuote({ trail: known })] })]) });
    await show(<LibraryPage {...props} />);
    expect(document.querySelectorAll('.save-trail')).toHaveLength(1);
    await click(find(`${within} .save-trail`));
    expect(props.handlers.onEvidence).toHaveBeenCalledWith(libraryQuote().id);
  });
});

describe('the quoting balance', () => {
  const quotes: IndexedQuote[] = [
    { id: '1', personId: 'p1', name: 'Rina', group: 'official', kind: 'direct', words: 30 },
    { id: '2', personId: 'p1', name: 'Rina', group: 'official', kind: 'indirect', words: 10 },
    { id: '3', personId: null, name: 'para ahli', group: 'unnamed', kind: 'indirect', words: 60 },
  ];

  it('is a table of an open article', async () => {
    await show(
      <LibraryPage
        {...library({ listing: articles([entry('a1', NOW, { open: true, quotes: [libraryQuote()], indexed: quotes })]) })}
      />,
    );
    const rows = [...document.querySelectorAll('.balance tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent).join('|'),
    );
    expect(rows).toEqual([
      'By source',
      'Officials|2|40|40%',
      'Unnamed sources|1|60|60%',
      'By kind of quote',
      'Direct quote|1|30|30%',
      'Reported speech|2|70|70%',
      'By speaker',
      'para ahli|1|60|60%',
      'Rina|2|40|40%',
    ]);
  });

  it('of a list is counted when it is asked for', async () => {
    const props = library();
    await show(<LibraryPage {...props} />);
    const fold = find<HTMLDetailsElement>('main > .balance-fold');
    await act(() => {
      fold.open = true;
      fold.dispatchEvent(new Event('toggle'));
    });
    expect(props.onBalance).toHaveBeenCalledWith(true);
    await show(<LibraryPage {...props} balance={balanceOf(quotes)} />);
    expect(words('main > .balance-fold caption')).toContain('what is listed here');
  });
});

describe('the address of a view', () => {
  it.each([
    ['?', START],
    ['?q=harga+beras', { ...START, query: 'harga beras' }],
    ['?shelf=people&open=p1&only=saved.direct', { ...START, shelf: 'people', open: 'p1', saved: true, direct: true }],
    ['?article=a1', { ...START, articleId: 'a1' }],
  ] as const)('%s', (address, view) => {
    expect(readView(address)).toEqual(view);
    expect(viewAddress(view)).toBe(address);
  });

  it('leaves out what is told wrongly', () => {
    expect(readView('?shelf=nothing&open=x&only=all')).toEqual(START);
  });
});

describe('an empty list says why', () => {
  it.each([
    ['loading' as const, '', 'Opening the library…'],
    ['failed' as const, '', 'The library cannot be opened'],
    [articles([]), '', 'Nothing here yet'],
    [articles([], { query: 'jagung' }), 'jagung', 'No article, quote, speaker or note has “jagung”.'],
    [articles([], { saved: true }), '', 'No quote in the library passes these filters.'],
  ])('%#', async (listing, query, text) => {
    await show(<LibraryPage {...library({ view: { ...START, query }, listing })} />);
    expect(words('main')).toContain(text);
  });

  it('and the search box empties on Escape', async () => {
    const props = library({ view: { ...START, query: 'x' } });
    await show(<LibraryPage {...props} />);
    const field = find<HTMLInputElement>('[type=search]');
    await type(field, 'xy');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    expect(props.onView).toHaveBeenNthCalledWith(1, { query: 'xy', articleId: null });
    expect(props.onView).toHaveBeenNthCalledWith(2, { query: '', articleId: null });
  });
});
