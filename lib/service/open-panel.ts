import { browser } from 'wxt/browser';

/** The shortcut in Chromium; Firefox opens its sidebar by a command of its own. */
export const PANEL_COMMAND = 'open-panel';

/** Firefox's sidebar; Chromium does not know it, nor does Firefox for Android. */
const { sidebarAction } = browser as { readonly sidebarAction?: { open(): Promise<void> } };

/** Whether this browser can show Petik beside the page. */
export function hasPanel(): boolean {
  return sidebarAction !== undefined || browser.sidePanel !== undefined;
}

/** Opens the side panel (Chromium) or sidebar (Firefox) of a window. Must be called inside a click or key press. */
export function openPanel(windowId: number): Promise<void> {
  return sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId });
}
