// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { copyText } from '@/components/copy-text';

afterEach(() => vi.unstubAllGlobals());

function stub(writeText: () => Promise<void>, execCommand: () => boolean): void {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  Object.defineProperty(document, 'execCommand', { value: execCommand, configurable: true });
}

/** What the copy command does in a browser: fires the event, whose handler fills the clipboard. */
function copyCommand(clipboard: { setData(type: string, text: string): void } | null): () => boolean {
  return () => {
    const event = Object.assign(new Event('copy', { bubbles: true, cancelable: true }), { clipboardData: clipboard });
    document.dispatchEvent(event);
    return event.defaultPrevented;
  };
}

it('uses the clipboard where there is one', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  stub(writeText, () => false);
  expect(await copyText('a')).toBe(true);
  expect(writeText).toHaveBeenCalledWith('a');
});

it('falls back to the copy command, once, where the clipboard is missing or refuses', async () => {
  const setData = vi.fn();
  stub(() => Promise.reject(new Error('refused')), copyCommand({ setData }));
  expect(await copyText('“a”')).toBe(true);
  expect(setData.mock.calls).toEqual([['text/plain', '“a”']]);
  document.dispatchEvent(Object.assign(new Event('copy'), { clipboardData: { setData } }));
  expect(setData).toHaveBeenCalledOnce();
});

it.each([
  ['without clipboard data', copyCommand(null)],
  ['when the command does nothing', () => false],
])('tells that it did not copy %s', async (_, execCommand) => {
  stub(() => Promise.reject(new Error('refused')), execCommand);
  expect(await copyText('a')).toBe(false);
});
