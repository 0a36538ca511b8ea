import { beforeEach, describe, expect, it } from 'vitest';
import { syncScout } from '@/lib/service/watch-sites';
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
    expect(tabs.scripts.get('scout')?.matches).toEqual(['*://warta.example/*', '*://*/*']);
    tabs.granted.clear();
    await syncScout();
    expect(tabs.scripts.size).toBe(0);
  });
});
