// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchArticle } from '@/lib/annotator/watch-article';

const changed = vi.fn();
let body: HTMLElement;
beforeEach(() => {
  vi.useFakeTimers();
  changed.mockReset();
  document.body.innerHTML = '<div><article><p>Teks.</p></article></div>';
  body = document.querySelector('article') as HTMLElement;
});
afterEach(() => vi.useRealTimers());

function setVisibility(state: 'visible' | 'hidden') {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('watchArticle', () => {
  it('tells once of many changes within the article', async () => {
    const watch = watchArticle(body, changed);
    body.append('a');
    await vi.advanceTimersByTimeAsync(100);
    body.append('b');
    await vi.advanceTimersByTimeAsync(400);
    expect(changed).toHaveBeenCalledTimes(1);
    watch.stop();
    body.append('c');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('tells when the article itself is taken away', async () => {
    const watch = watchArticle(body, changed);
    body.parentElement?.remove();
    await vi.advanceTimersByTimeAsync(400);
    expect(changed).toHaveBeenCalledTimes(1);
    watch.stop();
  });

  it('slows down while the text stays the same', async () => {
    const watch = watchArticle(body, changed);
    for (let i = 0; i < 3; i++) watch.foundSame();
    body.append('a');
    await vi.advanceTimersByTimeAsync(2000);
    expect(changed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(changed).toHaveBeenCalledTimes(1);
    watch.stop();
  });

  it('rests while the tab is hidden and looks when it comes back', async () => {
    const watch = watchArticle(body, changed);
    setVisibility('hidden');
    body.append('a');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(changed).not.toHaveBeenCalled();
    setVisibility('visible');
    expect(changed).toHaveBeenCalledTimes(1);
    watch.stop();
  });
});
