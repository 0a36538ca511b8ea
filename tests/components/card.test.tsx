// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '@/components/card';
import { NO_NOTE } from '@/lib/model/notes';
import { clear, click, control, find, show, speak, type, words } from './show';
import { MINISTER, personView, quoteView } from './views';

const OK = { ok: true } as const;

function card(change: Partial<CardProps> = {}): CardProps {
  return {
    subject: { quote: quoteView() },
    language: 'id',
    unstored: null,
    articleId: 'article-1',
    notes: null,
    place: { index: 2, total: 5 },
    focused: false,
    handlers: {
      onSave: vi.fn(async () => OK),
      onNote: vi.fn(async () => OK),
      onCopy: vi.fn(async () => true),
      onCorrect: vi.fn(),
    },
    following: null,
    fromLibrary: [],
    onOpenStored: vi.fn(),
    onStep: vi.fn(),
    onClose: vi.fn(),
    ...change,
  };
}

beforeEach(() => speak('en'));
afterEach(clear);

describe('the card of a quote', () => {
  it('says who, in which office, what kind and why', async () => {
    await show(<Card {...card()} />);
    expect(words('h2')).toBe('Rina Wulandariofficial');
    expect(words('.speaker-roles')).toBe('Menteri Pertanian · Wanasari');
    expect(words('.kind')).toBe('Direct quote');
    expect(words('.evidence-line')).toContain('“ujarnya” follows the quote. Its ending “nya” points back to Rina Wulandari.');
    expect(words('.evidence-line')).toContain('90%');
    expect(find('[role=dialog]').getAttribute('aria-labelledby')).toBe(find('h2').id);
  });

  it('says through what and when, in the words of the article where the day is open', async () => {
    const channels = [
      { kind: 'broadcast', words: 'rekaman TV Wanasari', outlet: 'TV Wanasari' },
      { kind: 'agency', words: 'dikutip Nirwarta', outlet: 'Nirwarta' },
    ] as const;
    const context = { channels, when: { words: 'Rabu (25/2)', date: '2026-02-25' } };
    await show(<Card {...card({ subject: { quote: quoteView({ context }) } })} />);
    expect(words('.quote-context')).toBe('via rekaman TV Wanasari, dikutip Nirwarta · February 25, 2026');
    await clear();
    const open = { channels: [], when: { words: 'pekan lalu', date: null } };
    await show(<Card {...card({ subject: { quote: quoteView({ context: open }) } })} />);
    expect(words('.quote-context')).toBe('pekan lalu');
    await clear();
    await show(<Card {...card()} />);
    expect(document.querySelector('.quote-context')).toBeNull();
  });

  it('speaks Indonesian', async () => {
    speak('id');
    await show(<Card {...card()} />);
    expect(words('.kind')).toBe('Kutipan langsung');
    expect(words('.card-steps')).toBe('2 dari 5');
  });

  it('says so when the speaker is not stated', async () => {
    const quote = quoteView({ speaker: null });
    await show(<Card {...card({ subject: { quote } })} />);
    expect(words('h2')).toBe('Speaker not stated');
    expect(words('.evidence-line')).toContain('does not say who spoke');
  });

  it('shows what the library knows of a name, and opens the article that says it', async () => {
    const speaker = { ...MINISTER, titles: [], affiliations: [] };
    const title = { ...{ name: MINISTER.name, fullName: MINISTER.name, titles: ['Bupati'], affiliations: [] }, articleId: 'a7' };
    const fromLibrary = [{ ...title, articleTitle: 'Panen', outlet: 'Kabar', day: '2026-09-01' }];
    const props = card({ subject: { quote: quoteView({ speaker }) }, fromLibrary });
    await show(<Card {...props} />);
    expect(words('.library-title')).toBe('Bupati from your library: Kabar, September 1, 2026');
    await click(control('Kabar, September 1, 2026'));
    expect(props.onOpenStored).toHaveBeenCalledWith('a7');
  });

  it('follows who speaks', async () => {
    const onFollow = vi.fn(async () => OK);
    await show(<Card {...card({ following: { ids: [], onFollow } })} />);
    await click(control('Follow Rina Wulandari'));
    expect(onFollow).toHaveBeenCalledWith('p1', true);
  });

  it('steps, and closes on Escape', async () => {
    const props = card();
    await show(<Card {...props} />);
    await click(control('Next quote'));
    await click(control('Previous quote'));
    find('[role=dialog]').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(props.onStep).toHaveBeenNthCalledWith(1, 1);
    expect(props.onStep).toHaveBeenNthCalledWith(2, -1);
    expect(props.onClose).toHaveBeenCalledOnce();
  });

  it('takes the focus only when it is asked to', async () => {
    await show(<Card {...card()} />);
    expect(document.activeElement).toBe(document.body);
    await clear();
    await show(<Card {...card({ focused: true })} />);
    expect(document.activeElement).toBe(find('[role=dialog]'));
  });

  it('saves, and takes the wish back when it cannot be written', async () => {
    const props = card();
    await show(<Card {...props} />);
    await click(control('Save'));
    expect(props.handlers.onSave).toHaveBeenCalledWith('q1', true);
    expect(control('Saved').getAttribute('aria-pressed')).toBe('true');
    expect(words('[role=status]')).toBe('Quote saved');

    const failing = card({ handlers: { ...props.handlers, onSave: async () => ({ ok: false, reason: 'storage-full' }) } });
    await clear();
    await show(<Card {...failing} />);
    await click(control('Save'));
    expect(control('Save').getAttribute('aria-pressed')).toBe('false');
    expect(words('.failure')).toBe('The disk space for the browser is used up.');
  });

  it('shows as saved what was noted', async () => {
    await show(<Card {...card()} />);
    await click(control('Note'));
    const field = find<HTMLTextAreaElement>('textarea');
    expect(document.activeElement).toBe(field);
    await type(field, 'Periksa');
    await clear();
    await show(<Card {...card({ subject: { quote: quoteView({ note: 'Periksa', saved: true }) } })} />);
    expect(words('.note-text')).toBe('Periksa');
    expect(control('Saved')).toBeTruthy();
    await click(control('Note'));
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('Periksa');
  });

  it('keeps nothing in a private window, and says why', async () => {
    const props = card({ unstored: 'private' });
    await show(<Card {...props} />);
    await click(control('Save'));
    await click(control('Note'));
    expect(props.handlers.onSave).not.toHaveBeenCalled();
    expect(document.querySelector('textarea')).toBeNull();
    expect(words('.hint')).toContain('Private window');
  });

  it('tells whether it copied', async () => {
    const props = card();
    await show(<Card {...props} />);
    await click(control('Copy'));
    expect(control('Copied')).toBeTruthy();
    await clear();
    await show(<Card {...card({ handlers: { ...props.handlers, onCopy: () => Promise.reject(new Error('refused')) } })} />);
    await click(control('Copy'));
    expect(control('Could not copy')).toBeTruthy();
  });
});

it('is about a person, with the number of quotes', async () => {
  await show(<Card {...card({ subject: { person: personView(), quoteCount: 2 }, place: null })} />);
  expect(words('h2')).toBe('Rina Wulandariofficial');
  expect(words('.card-counts')).toBe('2 quotes · named 3 times');
  expect(document.querySelector('.tools')).toBeNull();
});

describe('notes on article and people in the card', () => {
  const notes = new Map([
    ['article-1', NO_NOTE],
    [MINISTER.personId ?? '', { ...NO_NOTE, text: 'bicara lain di parlemen' }],
  ]);

  it('of a quote: its article and speaker, unfolded where something is said', async () => {
    const props = card({ notes });
    await show(<Card {...props} />);
    expect(find<HTMLDetailsElement>('.card details:has(.subject-note)').open).toBe(true);
    expect(words('[role=note]')).toBe('bicara lain di parlemen');
    await click(control('Note on the article'));
    await type(find<HTMLInputElement>('.note-tags input'), 'beras');
    find('.note-tags input').dispatchEvent(new FocusEvent('blur'));
    expect(props.handlers.onNote).toHaveBeenCalledWith({ articleId: 'article-1' }, { tags: ['beras'] });
  });

  it('of a person', async () => {
    const person = personView({ id: MINISTER.personId ?? '' });
    await show(<Card {...card({ subject: { person, quoteCount: 2 }, notes, place: null })} />);
    expect(words('[role=note]')).toBe('bicara lain di parlemen');
  });

  it('are not offered where nothing is stored', async () => {
    await show(<Card {...card({ articleId: null, notes: null, unstored: 'private' })} />);
    expect(document.querySelector('.subject-note')).toBeNull();
  });
});
