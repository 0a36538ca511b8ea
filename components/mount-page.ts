import { type ComponentChild, render } from 'preact';
import { interfaceLanguage } from '@/lib/i18n/language';

/** Shows an extension page: sets the language and title of the document and renders into its body. */
export function mountPage(title: string, page: ComponentChild): void {
  document.documentElement.lang = interfaceLanguage();
  document.title = title;
  render(page, document.body);
}
