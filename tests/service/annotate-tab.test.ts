import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { annotateTab, bringAnnotator } from '@/lib/service/annotate-tab';
import { injectStyles } from '@/lib/service/inject';
import { type FakeTabs, fakeTabs } from './fake-tabs';

const send = vi.hoisted(() => vi.fn());
vi.mock('@/lib/messaging/protocol', () => ({ sendMessage: send }));

let tabs: FakeTabs;
beforeEach(() => {
  tabs = fakeTabs();
  send.mockReset();
});

async function openTab(url?: string): Promise<number> {
  const tab = await fakeBrowser.tabs.create({});
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ ...tab, url } as typeof tab);
  return tab.id as number;
}

describe('annotateTab', () => {
  it('injects styles, then the annotator, and gives its state', async () => {
    tabs.plain.set(0, true);
    send.mockResolvedValue({ status: 'reading' });
    expect(await annotateTab(await openTab('https://warta.example/1'))).toEqual({ status: 'reading' });
    expect(tabs.injected).toEqual(['/content-scripts/annotator.css', '/content-scripts/annotator.js']);
  });

  it.each([
    ['a page of the browser', 'chrome://settings/', { status: 'internal' }],
    ['a site without access', 'https://warta.example/1', { status: 'no-permission', origin: 'https://warta.example' }],
    ['a local file without access', 'file:///a.html', { status: 'internal' }],
    ['an address that is hidden from it', undefined, { status: 'internal' }],
  ])('%s', async (_, url, state) => {
    tabs.refuse = true;
    expect(await annotateTab(await openTab(url))).toEqual(state);
  });

  it('asks to reload a page that does not answer', async () => {
    send.mockRejectedValue(new Error('Could not establish connection'));
    expect(await annotateTab(await openTab('https://warta.example/1'))).toEqual({ status: 'reload-needed' });
  });
});

describe('injectStyles', () => {
  it.each([
    [
      'frames that have none',
      [
        [0, false],
        [7, true],
      ],
      ['/content-scripts/annotator.css'],
    ],
    ['no frame where all have them', [[0, false]], []],
  ] as const)('brings styles to %s', async (_, frames, injected) => {
    for (const [frame, isPlain] of frames) tabs.plain.set(frame, isPlain);
    await injectStyles(3);
    expect(tabs.injected).toEqual(injected);
    expect([...tabs.plain.values()]).not.toContain(true);
  });
});

describe('bringAnnotator', () => {
  it('injects it where it is not, and leaves it alone where it is', async () => {
    send.mockRejectedValue(new Error('Could not establish connection'));
    await bringAnnotator(3);
    expect(tabs.injected).toContain('/content-scripts/annotator.js');
    tabs.injected.length = 0;
    send.mockResolvedValue({ status: 'reading' });
    await bringAnnotator(3);
    expect(tabs.injected).toEqual([]);
  });
});
