// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchArticle } from '@/lib/annotator/watch-article';

const changed = vi.fn();
const stale = vi.fn();
const read = new Set<Node>();
let words: Text;
const actions = { onChange: changed, onStale: stale, isRead: (node: Node) => read.has(node) };
const watchBody = () => watchArticle({ body, trees: [] }, actions);
let body: HTMLElement;
beforeEach(() => {
  vi.useFakeTimers();
  changed.mockReset();
  stale.mockReset();
  document.body.innerHTML = '<div><article><p>Teks.</p></article></div>';
  body = document.querySelector('article') as HTMLElement;
  read.clear();
  words = body.querySelector('p')?.firstChild as Text;
  read.add(words);
});
afterEach(() => vi.useRealTimers());

function setVisibility(state: 'visible' | 'hidden') {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('watchArticle', () => {
  it('tells once of many changes within the article', async () => {
    const watch = watchBody();
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
    const watch = watchBody();
    body.parentElement?.remove();
    await vi.advanceTimersByTimeAsync(400);
    expect(changed).toHaveBeenCalledTimes(1);
    watch.stop();
  });

  it('slows down while the text stays the same', async () => {
    const watch = watchBody();
    for (let i = 0; i < 3; i++) watch.foundSame();
    body.append('a');
    await vi.advanceTimersByTimeAsync(2000);
    expect(changed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(changed).toHaveBeenCalledTimes(1);
    watch.stop();
  });

  it('tells when the article, or a box around it, is unfolded', async () => {
    const watch = watchBody();
    body.querySelector('p')?.setAttribute('class', 'open');
    await vi.advanceTimersByTimeAsync(400);
    expect(changed).toHaveBeenCalledTimes(1);
    document.documentElement.classList.add('open');
    await vi.advanceTimersByTimeAsync(400);
    expect(changed).toHaveBeenCalledTimes(2);
    watch.stop();
  });

  it.each([
    ['text that was read', () => words.appendData(' Lagi.'), 1],
    ['an element with text that was read', () => body.querySelector('p')?.remove(), 1],
    ['what stands beside text that was read', () => body.querySelector('p')?.append(' Lagi.'), 1],
    ['other text', () => body.append('Iklan.'), 0],
    ['a class', () => body.setAttribute('class', 'x'), 0],
  ])('tells at once of a change of %s, when there is one', async (_, change, times) => {
    const watch = watchBody();
    for (let i = 0; i < 6; i++) watch.foundSame();
    change();
    await vi.advanceTimersByTimeAsync(0);
    expect(stale).toHaveBeenCalledTimes(times);
    await vi.advanceTimersByTimeAsync(400);
    expect(changed).toHaveBeenCalledTimes(times);
    watch.stop();
  });

  it('rests while the tab is hidden and looks when it comes back', async () => {
    const watch = watchBody();
    setVisibility('hidden');
    body.append('a');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(changed).not.toHaveBeenCalled();
    setVisibility('visible');
    expect(changed).toHaveBeenCalledTimes(1);
    watch.stop();
  });
});
