import { useEffect, useRef } from 'preact/hooks';
import { formatDay } from '@/lib/i18n/dates';
import { t, tn } from '@/lib/i18n/text';
import type { FollowedLine } from '@/lib/model/following';
import { InnerPage } from '../inner-page';
import { dossierAddress } from '../library/view-address';
import { Message, Waiting } from '../message';

export interface FollowingPageProps {
  readonly followed: readonly FollowedLine[] | 'loading' | 'failed';
  /** What was just done, or why it could not be; empty at first. */
  readonly notice: string;
  readonly onUnfollow: (line: FollowedLine) => void;
}

/** Whom the reader follows, with how much is new; each leads to the dossier and can be let go. */
export function FollowingPage({ followed, notice, onUnfollow }: FollowingPageProps) {
  const status = useRef<HTMLParagraphElement>(null);
  // The button that had the focus is gone.
  useEffect(() => {
    if (notice !== '') status.current?.focus();
  }, [notice]);
  return (
    <InnerPage heading={t('followingHeading')} lead={t('followingLead')}>
      {followed === 'loading' && <Waiting text={t('loading')} />}
      {followed === 'failed' && <Message title={t('databaseErrorTitle')} text={t('databaseError')} />}
      {typeof followed === 'object' && followed.length === 0 && (
        <Message title={t('followingEmptyTitle')} text={t('followingEmpty')} />
      )}
      {typeof followed === 'object' && followed.length > 0 && (
        <ul class="plain-list following">
          {followed.map((line) => (
            <li key={line.ids[0]} class="line">
              <div class="line-body">
                <Name line={line} />
                <p class="hint">
                  {line.about !== '' && <span dir="auto">{line.about} · </span>}
                  {t('followingSince', formatDay(line.since))}
                </p>
              </div>
              <p class="line-count">
                <Fresh line={line} />
                <button type="button" class="tool" onClick={() => onUnfollow(line)}>
                  {t('unfollow')}
                  <span class="visually-hidden"> {line.name}</span>
                </button>
              </p>
            </li>
          ))}
        </ul>
      )}
      <p ref={status} class="hint" role="status" tabIndex={-1}>
        {notice}
      </p>
    </InnerPage>
  );
}

function Name({ line: { personId, name } }: { readonly line: FollowedLine }) {
  if (personId === null)
    return (
      <span class="line-name" dir="auto">
        {name}
      </span>
    );
  return (
    <a class="line-name" dir="auto" href={dossierAddress(personId)}>
      {name}
    </a>
  );
}

function Fresh({ line: { personId, fresh } }: { readonly line: FollowedLine }) {
  if (fresh > 0) return <strong>{tn('freshQuotes', fresh)}</strong>;
  return <span class="hint">{t(personId === null ? 'followingAway' : 'freshNone')}</span>;
}
