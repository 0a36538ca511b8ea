import { t } from '@/lib/i18n/text';
import { Switch } from '../switch';

export interface SiteSettingsProps {
  /** All sites are allowed. */
  readonly all: boolean;
  /** Hosts that are allowed one by one. */
  readonly hosts: readonly string[];
  /** The last request was turned down. */
  readonly refused: boolean;
  /** Both run inside the click. */
  readonly onToggleAll: (on: boolean) => void;
  readonly onRemove: (host: string) => void;
}

/** Where Petik may read without a click, and how to take it back. */
export function SiteSettings({ all, hosts, refused, onToggleAll, onRemove }: SiteSettingsProps) {
  return (
    <section class="sites" aria-labelledby="sites">
      <h2 id="sites">{t('sitesHeading')}</h2>
      <p>{t('sitesLead')}</p>
      <Switch label={t('allSites')} hint={t('allSitesHint')} on={all} onToggle={onToggleAll} />
      {refused && (
        <p class="failure" role="alert">
          {t('permissionRefused')}
        </p>
      )}
      <h3>{t('siteListHeading')}</h3>
      {hosts.length === 0 ? (
        <p class="hint">{t('siteListEmpty')}</p>
      ) : (
        <ul class="plain-list site-list">
          {hosts.map((host) => (
            <li key={host}>
              <span dir="ltr">{host}</span>
              <button type="button" class="text-button" aria-label={t('removeSiteNamed', host)} onClick={() => onRemove(host)}>
                {t('removeSite')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
