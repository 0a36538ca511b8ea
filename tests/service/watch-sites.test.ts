import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { syncScout, watchSites } from '@/lib/service/watch-sites';
import { type FakeTabs, fakeTabs } from './fake-tabs';

let tabs: FakeTabs;
beforeEach(() => {
  tabs = fakeTabs();
});

describe('syncScout', () => {
  it('registers nothing without a grant', async () => {
    await syncScout();
    expect(tabs.scripts.size).toBe(0);
  });

  it('follows the grants, one site or all', async () => {
    tabs.granted.add('*://warta.example/*').add('moz-extension://x/*');
    await syncScout();
    expect(tabs.scripts.get('scout')).toMatchObject({ matches: ['*://warta.example/*'], persistAcrossSessions: true });
    tabs.granted.add('*://*/*');
    await syncScout();
    for (const id of ['scout', 'styles']) expect(tabs.scripts.get(id)?.matches).toEqual(['*://warta.example/*', '*://*/*']);
    tabs.granted.clear();
    await syncScout();
    expect(tabs.scripts.size).toBe(0);
  });

  it('adds what a former version did not register', async () => {
    tabs.granted.add('*://warta.example/*');
    tabs.scripts.set('scout', { id: 'scout', matches: [] });
    await syncScout();
    expect([...tabs.scripts.keys()]).toEqual(['scout', 'styles']);
    expect(tabs.scripts.get('scout')?.matches).toEqual(['*://warta.example/*']);
  });
});

describe('watchSites', () => {
  it('brings the scout back to open tabs after an update, and to tabs of a site that is granted', async () => {
    const granted: ((permissions: { origins: string[] }) => Promise<void>)[] = [];
    const onAdded = { addListener: (listener: (typeof granted)[number]) => granted.push(listener) };
    Object.assign(fakeBrowser.permissions, { onAdded, onRemoved: { addListener: () => {} } });
    const query = vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 3 } as never]);
    watchSites();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false });
    expect(tabs.injected).toEqual([]);
    tabs.granted.add('*://warta.example/*');
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false });
    await granted[0]?.({ origins: ['*://kabar.example/*'] });
    expect(query.mock.calls.map(([about]) => about.url)).toEqual([['*://warta.example/*'], ['*://kabar.example/*']]);
    expect(tabs.injected).toEqual(['/content-scripts/scout.js', '/content-scripts/scout.js']);
  });
});
