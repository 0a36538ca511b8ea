import { useEffect, useRef } from 'preact/hooks';
import { formatDay } from '@/lib/i18n/dates';
import { t } from '@/lib/i18n/text';
import type { DetailField, SiteRule } from '@/lib/model/details';
import { InnerPage } from '../inner-page';
import { Message, Waiting } from '../message';
import { ruleWords } from './detail-words';

export interface SiteRulesPageProps {
  readonly rules: readonly SiteRule[] | 'loading' | 'failed';
  /** What was just done, or why it could not be; empty at first. */
  readonly notice: string;
  readonly onForget: (site: string, field: DetailField) => void;
}

/** Where the reader showed Petik to look for authors and dates, by site; each can be forgotten. */
export function SiteRulesPage({ rules, notice, onForget }: SiteRulesPageProps) {
  const status = useRef<HTMLParagraphElement>(null);
  // The button that had the focus is gone.
  useEffect(() => {
    if (notice !== '') status.current?.focus();
  }, [notice]);
  return (
    <InnerPage heading={t('siteRulesHeading')} lead={t('siteRulesLead')}>
      {rules === 'loading' && <Waiting text={t('loading')} />}
      {rules === 'failed' && <Message title={t('databaseErrorTitle')} text={t('databaseError')} />}
      {typeof rules === 'object' && rules.length === 0 && <Message title={t('siteRulesEmptyTitle')} text={t('siteRulesEmpty')} />}
      {typeof rules === 'object' && rules.length > 0 && (
        <ul class="plain-list undo-list site-rules">
          {rules.map(({ id, site, field, from, at }) => {
            const words = ruleWords({ field, from });
            return (
              <li key={id}>
                <span>
                  <strong>{site}</strong> {words}
                  <small>{formatDay(at)}</small>
                </span>
                <button
                  type="button"
                  class="button"
                  aria-label={t('undoNamed', `${site}: ${words}`)}
                  onClick={() => onForget(site, field)}
                >
                  {t('undo')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <p ref={status} class="hint" role="status" tabIndex={-1}>
        {notice}
      </p>
    </InnerPage>
  );
}
