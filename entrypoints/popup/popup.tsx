import { useEffect, useState } from 'preact/hooks';
import { findPageTab, type PageTab } from './find-page-tab';
import { PageAtHand } from './page-at-hand';

/** The popup: the page of the tab in which it was opened. */
export function Popup() {
  const [tab, setTab] = useState<PageTab | null>();
  useEffect(() => {
    findPageTab().then(setTab);
  }, []);
  return <PageAtHand tab={tab} />;
}
