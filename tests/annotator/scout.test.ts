// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { scout } from '@/lib/annotator/scout';

const send = vi.hoisted(() => vi.fn(async () => {}));
const isArticle = vi.hoisted(() => vi.fn(() => false));
vi.mock('@/lib/messaging/protocol', () => ({ sendMessage: send }));
vi.mock('@/lib/page/is-article', () => ({ isArticlePage: isArticle }));

let life: AbortController;
let observed: MockInstance;
beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  isArticle.mockReturnValue(false);
  observed = vi.spyOn(MutationObserver.prototype, 'observe');
  life = new AbortController();
  document.body.innerHTML = `<p>${'Teks. '.repeat(500)}</p><script></script>`;
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('scout', () => {
  it('calls the annotator for an article, once', async () => {
    isArticle.mockReturnValue(true);
    await scout(life.signal);
    dispatchEvent(new PopStateEvent('popstate'));
    expect(send).toHaveBeenCalledExactlyOnceWith('annotatorWanted');
  });

  it('leaves no timer and no observer on other pages', async () => {
    await scout(life.signal);
    expect(send).not.toHaveBeenCalled();
    expect(observed).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does nothing in a hidden tab until it is seen', async () => {
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    isArticle.mockReturnValue(true);
    const scouting = scout(life.signal);
    await vi.advanceTimersByTimeAsync(5000);
    expect(isArticle).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
    visibility.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await scouting;
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('waits for an empty shell to draw its article, but not for long', async () => {
    document.body.innerHTML = '<div id="app"></div><script></script>';
    await scout(life.signal);
    document.body.append('Teks');
    await vi.advanceTimersByTimeAsync(200);
    expect(send).not.toHaveBeenCalled();
    isArticle.mockReturnValue(true);
    document.body.append('Teks');
    await vi.advanceTimersByTimeAsync(200);
    expect(send).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives up on a shell that stays without an article', async () => {
    document.body.innerHTML = '<div id="app"></div><script></script>';
    await scout(life.signal);
    await vi.advanceTimersByTimeAsync(11_000);
    expect(vi.getTimerCount()).toBe(0);
    isArticle.mockReturnValue(true);
    document.body.append('Teks');
    await vi.advanceTimersByTimeAsync(1000);
    expect(send).not.toHaveBeenCalled();
  });
});
