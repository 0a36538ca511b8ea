import type { ComponentChildren, TargetedMouseEvent } from 'preact';
import { type TextKey, t } from '@/lib/i18n/text';
import { Icon } from '../icon';
import { pageAddress } from '../page-address';

/** What the side panel shows: the page of the tab in front, or the library. */
export type PanelPart = 'page' | 'library';

const PARTS: readonly (readonly [PanelPart, TextKey])[] = [
  ['page', 'panelThisPage'],
  ['library', 'library'],
];

export interface PanelPageProps {
  readonly shown: PanelPart;
  readonly onShow: (part: PanelPart) => void;
  /** A link of the page leads into the library: its address, from the "?" on. */
  readonly onOpenInLibrary: (address: string) => void;
  readonly children: ComponentChildren;
}

/** The frame of the side panel: what it can show, and the way to the library in a tab. */
export function PanelPage({ shown, onShow, onOpenInLibrary, children }: PanelPageProps) {
  function stayInPanel(event: TargetedMouseEvent<HTMLElement>) {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const address = link?.getAttribute('href') ?? '';
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!isPlain || !link) return;
    if (!address.startsWith(`${pageAddress()}?shelf=`)) {
      // The panel itself is to stay.
      if (address.startsWith('/')) link.target = '_blank';
      return;
    }
    event.preventDefault();
    onOpenInLibrary(address.slice(pageAddress().length));
  }

  return (
    <>
      <nav class="panel-parts" aria-label={t('panelTitle')}>
        {PARTS.map(([part, label]) => (
          <button
            key={part}
            type="button"
            data-part={part}
            aria-current={part === shown ? 'page' : undefined}
            onClick={() => onShow(part)}
          >
            {t(label)}
          </button>
        ))}
        <a
          class="icon-button"
          href={pageAddress()}
          aria-label={t('panelWhole')}
          title={t('panelWhole')}
          // What is open in the panel is open there too.
          onClick={(event) => {
            event.currentTarget.href = `${pageAddress()}${location.search}`;
          }}
        >
          <Icon name="open" />
        </a>
      </nav>
      {/* Only follows the links within: they are the controls. */}
      <div class={`panel-${shown}`} onClickCapture={stayInPanel}>
        {children}
      </div>
    </>
  );
}
