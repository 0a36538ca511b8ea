import { browser } from 'wxt/browser';

/**
 * The language that the interface is shown in, as a BCP 47 tag for `lang` and `Intl`.
 * The browser's tag is taken where Petik has its language ("en-GB"); else the tag of the fallback texts,
 * so that dates and plurals never stand in another language than the words around them.
 */
export function interfaceLanguage(): string {
  const shown = browser.i18n.getMessage('interfaceLanguage');
  const wanted = browser.i18n.getUILanguage();
  return wanted.split(/[-_]/)[0]?.toLowerCase() === shown ? wanted.replaceAll('_', '-') : shown;
}
