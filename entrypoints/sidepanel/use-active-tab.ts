import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { findPageTab, type PageTab } from '../popup/find-page-tab';

/**
 * The tab in front, as the reader goes from one to the next: undefined while looking for it. Another object each time that
 * the tab's page begins or ends to load.
 */
export function useActiveTab(): PageTab | null | undefined {
  const [tab, setTab] = useState<PageTab | null>();
  useEffect(() => {
    let current: number | undefined;
    let asked = 0;
    const find = async () => {
      asked += 1;
      const own = asked;
      const found = await findPageTab();
      if (own !== asked) return;
      current = found?.id;
      setTab(found);
    };
    const onUpdated = (tabId: number, { status }: { readonly status?: string }) => {
      if (tabId === current && status !== undefined) find();
    };
    find();
    browser.tabs.onActivated.addListener(find);
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => {
      asked += 1;
      browser.tabs.onActivated.removeListener(find);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, []);
  return tab;
}
