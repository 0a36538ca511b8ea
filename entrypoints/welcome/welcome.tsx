import { browser } from 'wxt/browser';
import { WelcomePage } from '@/components/welcome/welcome-page';
import { useSites } from './use-sites';

/** The welcome page with its connection to the browser's permissions. */
export function Welcome() {
  const { all, hosts, refused, toggleAll, remove } = useSites();
  return (
    <WelcomePage
      all={all}
      hosts={hosts}
      refused={refused}
      onToggleAll={toggleAll}
      onRemove={remove}
      libraryUrl={browser.runtime.getURL('/library.html')}
    />
  );
}
