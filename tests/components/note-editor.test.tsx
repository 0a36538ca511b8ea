// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoteEditor } from '@/components/notes/note-editor';
import { SubjectNote } from '@/components/notes/subject-note';
import { ANSWER_MS, AUTOSAVE_MS, RETRY_MS } from '@/components/notes/use-autosave';
import { NO_NOTE, type NoteContent } from '@/lib/model/notes';
import type { WriteResult } from '@/lib/model/write-result';
import { clear, click, control, find, show, speak, type, words } from './show';

beforeEach(() => {
  vi.useFakeTimers();
  speak('en');
});
afterEach(async () => {
  await clear();
  vi.useRealTimers();
});

const field = () => find<HTMLTextAreaElement>('textarea');
const said = (text: string): NoteContent => ({ ...NO_NOTE, text });
const wait = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

describe('a note', () => {
  it('is written once, less than a second after the first key', async () => {
    const onNote = vi.fn(async (): Promise<WriteResult> => ({ ok: true }));
    await show(<NoteEditor note={NO_NOTE} onNote={onNote} />);
    await type(field(), 'Per');
    await type(field(), 'Periksa');
    expect(onNote).not.toHaveBeenCalled();
    await wait(AUTOSAVE_MS);
    expect(AUTOSAVE_MS).toBeLessThan(1000);
    expect(onNote.mock.calls).toEqual([[{ text: 'Periksa' }]]);
    expect(words('[role=status]')).toBe('Note saved');
  });

  it.each([
    ['when the field is left', () => act(async () => void field().dispatchEvent(new FocusEvent('blur')))],
    ['when the page is left', () => act(async () => void dispatchEvent(new Event('pagehide')))],
    ['when the editor goes', clear],
  ])('is written at once %s', async (_, leave) => {
    const onNote = vi.fn(async (): Promise<WriteResult> => ({ ok: true }));
    await show(<NoteEditor note={NO_NOTE} onNote={onNote} />);
    await type(field(), 'Periksa');
    await leave();
    expect(onNote.mock.calls).toEqual([[{ text: 'Periksa' }]]);
  });

  it('keeps what was typed when it cannot be written, says so and tries again', async () => {
    const onNote = vi.fn(async (): Promise<WriteResult> => ({ ok: false, reason: 'storage' }));
    await show(<NoteEditor note={NO_NOTE} onNote={onNote} />);
    await type(field(), 'Periksa');
    await wait(AUTOSAVE_MS);
    expect(words('[role=status]')).toBe('Not saved. The history could not be written.');
    expect(field().value).toBe('Periksa');
    onNote.mockResolvedValue({ ok: true });
    await click(control('Try again'));
    await wait(0);
    expect(words('[role=status]')).toBe('Note saved');
  });

  it('never lets an older text land over a newer one', async () => {
    const pending: ((result: WriteResult) => void)[] = [];
    const onNote = vi.fn((_: Partial<NoteContent>) => new Promise<WriteResult>((resolve) => pending.push(resolve)));
    await show(<NoteEditor note={NO_NOTE} onNote={onNote} />);
    await type(field(), 'a');
    await wait(AUTOSAVE_MS);
    await type(field(), 'ab');
    await wait(AUTOSAVE_MS);
    expect(onNote.mock.calls).toEqual([[{ text: 'a' }]]);
    pending[0]?.({ ok: true });
    await wait(AUTOSAVE_MS);
    expect(onNote.mock.calls).toEqual([[{ text: 'a' }], [{ text: 'ab' }]]);
  });

  it('follows the store while nothing is typed', async () => {
    const onNote = vi.fn(async (): Promise<WriteResult> => ({ ok: true }));
    await show(<NoteEditor note={said('lama')} onNote={onNote} />);
    await show(<NoteEditor note={said('baru')} onNote={onNote} />);
    expect(field().value).toBe('baru');
    await type(field(), 'sendiri');
    await show(<NoteEditor note={said('lain')} onNote={onNote} />);
    expect(field().value).toBe('sendiri');
  });
  it('is written while one types on and on', async () => {
    const onNote = vi.fn(async (): Promise<WriteResult> => ({ ok: true }));
    await show(<NoteEditor note={NO_NOTE} onNote={onNote} />);
    for (const text of ['a', 'ab', 'abc']) {
      await type(field(), text);
      await wait(AUTOSAVE_MS / 2);
    }
    expect(onNote.mock.calls[0]).toEqual([{ text: 'ab' }]);
  });

  it('tries again by itself when it could not be stored, and when the background never answered', async () => {
    const onNote = vi.fn(async (): Promise<WriteResult> => ({ ok: false, reason: 'storage' }));
    await show(<NoteEditor note={NO_NOTE} onNote={onNote} />);
    await type(field(), 'Periksa');
    await wait(AUTOSAVE_MS);
    onNote.mockReturnValueOnce(new Promise(() => {}));
    await wait(RETRY_MS);
    onNote.mockResolvedValue({ ok: true });
    await wait(ANSWER_MS + RETRY_MS);
    expect(onNote).toHaveBeenCalledTimes(3);
    expect(words('[role=status]')).toBe('Note saved');
  });

  it('is written by the leaving page though an older text is still under way', async () => {
    const onNote = vi.fn(() => new Promise<WriteResult>(() => {}));
    await show(<NoteEditor note={NO_NOTE} onNote={onNote} />);
    await type(field(), 'a');
    await wait(AUTOSAVE_MS);
    await type(field(), 'ab');
    await act(async () => void dispatchEvent(new Event('pagehide')));
    expect(onNote.mock.calls).toEqual([[{ text: 'a' }], [{ text: 'ab' }]]);
  });
});

describe('verdict and tags', () => {
  it('one press gives a verdict, a second takes it back; only what changed is written', async () => {
    const onNote = vi.fn(async (): Promise<WriteResult> => ({ ok: true }));
    await show(<NoteEditor note={said('x')} onNote={onNote} />);
    await click(control('Needs checking'));
    expect(control('Needs checking').getAttribute('aria-pressed')).toBe('true');
    await wait(AUTOSAVE_MS);
    await click(control('Needs checking'));
    await wait(AUTOSAVE_MS);
    expect(onNote.mock.calls).toEqual([[{ verdict: 'needs-checking' }], [{ verdict: '' }]]);
  });

  it('her own words are a verdict, and give way to a press', async () => {
    const onNote = vi.fn(async (): Promise<WriteResult> => ({ ok: true }));
    await show(<NoteEditor note={NO_NOTE} onNote={onNote} />);
    const own = find<HTMLInputElement>('.note-verdict input');
    await type(own, 'out of context ');
    expect(own.value).toBe('out of context ');
    await wait(AUTOSAVE_MS);
    await click(control('False'));
    expect(own.value).toBe('');
    await wait(AUTOSAVE_MS);
    expect(onNote.mock.calls).toEqual([[{ verdict: 'out of context' }], [{ verdict: 'false' }]]);
  });

  it('tags are parted by commas and stay as typed while they are typed', async () => {
    const onNote = vi.fn(async (): Promise<WriteResult> => ({ ok: true }));
    await show(<NoteEditor note={NO_NOTE} onNote={onNote} />);
    const tags = find<HTMLInputElement>('.note-tags input');
    await type(tags, '#harga beras, Panen,, panen, ');
    expect(tags.value).toBe('#harga beras, Panen,, panen, ');
    await wait(AUTOSAVE_MS);
    expect(onNote.mock.calls).toEqual([[{ tags: ['harga beras', 'Panen'] }]]);
  });
});

describe('a note that is read', () => {
  it('shows verdict, text and tags, with hits marked', async () => {
    const note = { text: 'Harga lama', tags: ['beras'], verdict: 'false' };
    await show(<SubjectNote note={note} label="Note on the article" words={['beras']} onNote={vi.fn()} />);
    expect(words('[role=note]')).toBe('FalseHarga lama#beras');
    expect(words('mark')).toBe('beras');
    await click(control('Note on the article'));
    expect(field().value).toBe('Harga lama');
    expect(document.querySelector('[role=note]')).toBeNull();
  });

  it('shows nothing where nothing is said', async () => {
    await show(<SubjectNote note={NO_NOTE} label="Note on the article" onNote={vi.fn()} />);
    expect(document.querySelector('[role=note]')).toBeNull();
  });
});
