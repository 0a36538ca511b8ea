import { t } from '@/lib/i18n/text';
import { Switch } from '../switch';

/** Where Petik may read by itself, as far as the page at hand is concerned. */
export interface SiteAccess {
  readonly host: string;
  /** The site itself was allowed. */
  readonly site: boolean;
  /** All sites were allowed; the switch for one is then of no use. */
  readonly all: boolean;
}

interface SiteSwitchProps {
  readonly access: SiteAccess;
  readonly refused: boolean;
  readonly sitesUrl: string;
  /** Runs inside the click. */
  readonly onToggle: (on: boolean) => void;
}

/** "Always on this site", or the word that all sites are on already. */
export function SiteSwitch({ access, refused, sitesUrl, onToggle }: SiteSwitchProps) {
  if (access.all) {
    return (
      <p class="hint">
        {t('onAllSites')}{' '}
        <a class="link" href={sitesUrl} target="_blank" rel="noreferrer">
          {t('changeSites')}
        </a>
      </p>
    );
  }
  return (
    <>
      <Switch label={t('alwaysOnSite', access.host)} on={access.site} onToggle={onToggle} />
      {refused && (
        <p class="failure" role="alert">
          {t('permissionRefused')}
        </p>
      )}
    </>
  );
}
