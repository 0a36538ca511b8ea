// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoteEditor } from '@/components/note-editor';
import { AUTOSAVE_MS } from '@/components/use-autosave';
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
const wait = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

describe('a note', () => {
  it('is written once, after a pause of less than a second', async () => {
    const onNote = vi.fn(async (): Promise<WriteResult> => ({ ok: true }));
    await show(<NoteEditor note="" onNote={onNote} />);
    await type(field(), 'Per');
    await type(field(), 'Periksa');
    expect(onNote).not.toHaveBeenCalled();
    await wait(AUTOSAVE_MS);
    expect(AUTOSAVE_MS).toBeLessThan(1000);
    expect(onNote.mock.calls).toEqual([['Periksa']]);
    expect(words('[role=status]')).toBe('Note saved');
  });

  it.each([
    ['when the field is left', () => act(async () => void field().dispatchEvent(new FocusEvent('blur')))],
    ['when the page is left', () => act(async () => void dispatchEvent(new Event('pagehide')))],
    ['when the editor goes', clear],
  ])('is written at once %s', async (_, leave) => {
    const onNote = vi.fn(async (): Promise<WriteResult> => ({ ok: true }));
    await show(<NoteEditor note="" onNote={onNote} />);
    await type(field(), 'Periksa');
    await leave();
    expect(onNote.mock.calls).toEqual([['Periksa']]);
  });

  it('keeps what was typed when it cannot be written, says so and tries again', async () => {
    const onNote = vi.fn(async (): Promise<WriteResult> => ({ ok: false, reason: 'storage' }));
    await show(<NoteEditor note="" onNote={onNote} />);
    await type(field(), 'Periksa');
    await wait(AUTOSAVE_MS);
    expect(words('[role=status]')).toBe('Not saved. The history could not be written.');
    expect(field().value).toBe('Periksa');
    onNote.mockResolvedValue({ ok: true });
    await click(control('Try again'));
    expect(words('[role=status]')).toBe('Note saved');
  });

  it('never lets an older text land over a newer one', async () => {
    const pending: ((result: WriteResult) => void)[] = [];
    const onNote = vi.fn((_: string) => new Promise<WriteResult>((resolve) => pending.push(resolve)));
    await show(<NoteEditor note="" onNote={onNote} />);
    await type(field(), 'a');
    await wait(AUTOSAVE_MS);
    await type(field(), 'ab');
    await wait(AUTOSAVE_MS);
    expect(onNote.mock.calls).toEqual([['a']]);
    await act(async () => pending[0]?.({ ok: true }));
    expect(onNote.mock.calls).toEqual([['a'], ['ab']]);
  });

  it('follows the store while nothing is typed', async () => {
    const onNote = vi.fn(async (): Promise<WriteResult> => ({ ok: true }));
    await show(<NoteEditor note="lama" onNote={onNote} />);
    await show(<NoteEditor note="baru" onNote={onNote} />);
    expect(field().value).toBe('baru');
    await type(field(), 'sendiri');
    await show(<NoteEditor note="lain" onNote={onNote} />);
    expect(field().value).toBe('sendiri');
  });
});
