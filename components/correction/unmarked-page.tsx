import { t } from '@/lib/i18n/text';
import type { UnmarkedReason } from '@/lib/model/write-result';
import { describeUnmarked } from '../outcome-words';

/** Why the selected words were not made a quote. */
export function UnmarkedPage({ reason }: { readonly reason: UnmarkedReason }) {
  return (
    <main>
      <h1>{t('unmarkedTitle')}</h1>
      <p role="alert">{describeUnmarked(reason)}</p>
    </main>
  );
}
