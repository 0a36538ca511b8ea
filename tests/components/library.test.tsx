// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryPage, type LibraryPageProps } from '@/components/library/library-page';
import type { LibraryEntry, LibraryQuote } from '@/lib/model/library';
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
    ...change,
  };
}

function libraryQuote(change: Partial<LibraryQuote> = {}): LibraryQuote {
  const { saved: _, note, ...view } = quoteView();
  const row = { articleId: 'a1', revisionId: 'r', order: 0, targets: [], firstSeen: 1, lastSeen: 1, savedAt: 1, present: true };
  return { ...view, ...row, note, ...change };
}

function library(change: Partial<LibraryPageProps> = {}): LibraryPageProps {
  return {
    listing: { entries: [entry('a1', NOW), entry('a2', NOW - 86_400_000)], total: 2 },
    query: '',
    answered: '',
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
      onCheckArticle: vi.fn(),
    },
    checks: null,
    onCheck: vi.fn(),
    notice: '',
    onUndo: null,
    onDismiss: vi.fn(),
    onSearch: vi.fn(),
    onMore: vi.fn(),
    onDeleteAll: vi.fn(),
    onRetry: vi.fn(),
    ...change,
  };
}

beforeEach(() => speak('en'));
afterEach(clear);

describe('the library', () => {
  it('lists articles by day', async () => {
    await show(<LibraryPage {...library()} />);
    expect([...document.querySelectorAll('.day h2')].map((heading) => heading.textContent)).toEqual(['Today', 'Yesterday']);
    expect(words('.entry-about')).toBe('Kabar Wanasari · September 13, 2026 · 1 quote · 1 saved');
    expect(document.querySelectorAll('[data-quote]')).toHaveLength(0);
  });

  it('opens an article at its title', async () => {
    const props = library();
    await show(<LibraryPage {...props} />);
    await click(find('.entry-title'));
    expect(props.handlers.onToggle).toHaveBeenCalledWith('a1');
    const opened = entry('a1', NOW, { open: true, quotes: [libraryQuote({ note: 'Periksa', present: false })] });
    await show(<LibraryPage {...props} listing={{ entries: [opened], total: 1 }} />);
    expect(find('.entry-title').getAttribute('aria-expanded')).toBe('true');
    expect(control('Saved').getAttribute('aria-pressed')).toBe('true');
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('Periksa');
    expect(words('.quote')).toContain('Not in the newest version of the article');
    await click(find('.quote-text'));
    expect(props.handlers.onOpenQuote).toHaveBeenCalledWith('q1');
  });

  it('marks what was searched for, in quotes and names', async () => {
    const found = entry('a1', NOW, { quotes: [libraryQuote()] });
    await show(
      <LibraryPage {...library({ query: 'rina turun', answered: 'rina turun', listing: { entries: [found], total: 1 } })} />,
    );
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['turun', 'Rina', 'turun']);
    expect(words('.library-count')).toBe('Found in 1 article');
  });

  it('offers more when there are more', async () => {
    const props = library({ listing: { entries: [entry('a1', NOW)], total: 2 } });
    await show(<LibraryPage {...props} />);
    await click(control('Show more'));
    expect(props.onMore).toHaveBeenCalled();
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

describe('an empty list says why', () => {
  it.each([
    ['loading' as const, '', 'Opening the library…'],
    ['failed' as const, '', 'The library cannot be opened'],
    [{ entries: [], total: 0 }, '', 'Nothing here yet'],
    [{ entries: [], total: 0 }, 'jagung', 'No article, quote, speaker or note has “jagung”.'],
  ])('%j with %j', async (listing, query, text) => {
    await show(<LibraryPage {...library({ listing, query, answered: query })} />);
    expect(words('main')).toContain(text);
  });

  it('and the search box empties on Escape', async () => {
    const props = library({ query: 'x' });
    await show(<LibraryPage {...props} />);
    const field = find<HTMLInputElement>('[type=search]');
    await type(field, 'xy');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    expect(props.onSearch).toHaveBeenNthCalledWith(1, 'xy');
    expect(props.onSearch).toHaveBeenNthCalledWith(2, '');
  });
});
