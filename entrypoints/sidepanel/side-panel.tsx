import { useState } from 'preact/hooks';
import { PanelPage, type PanelPart } from '@/components/panel/panel-page';
import { Library } from '../library/library';
import { PageAtHand } from '../popup/page-at-hand';
import { useActiveTab } from './use-active-tab';

/** The side panel with its connections: the tab in front of its window, and the library. */
export function SidePanel() {
  const [shown, setShown] = useState<PanelPart>(location.search === '' ? 'page' : 'library');
  const tab = useActiveTab();

  function openInLibrary(address: string) {
    history.pushState(null, '', address);
    setShown('library');
  }

  return (
    <PanelPage shown={shown} onShow={setShown} onOpenInLibrary={openInLibrary}>
      {shown === 'page' ? <PageAtHand tab={tab} stays /> : <Library />}
    </PanelPage>
  );
}
