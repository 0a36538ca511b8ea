import { t } from '@/lib/i18n/text';
import { SiteSettings, type SiteSettingsProps } from './site-settings';

interface WelcomePageProps extends SiteSettingsProps {
  readonly libraryUrl: string;
}

/** The first page a reader sees, and later the one where sites are set. */
export function WelcomePage({ libraryUrl, ...settings }: WelcomePageProps) {
  return (
    <>
      <header class="welcome-head">
        <img src="/icon.svg" alt="" width="56" height="56" />
        <h1>{t('welcomeHeading')}</h1>
        <p class="welcome-lead">{t('welcomeLead')}</p>
      </header>
      <main>
        <section>
          <h2>{t('welcomeStepsHeading')}</h2>
          <ol>
            <li>{t('welcomeStep1')}</li>
            <li>{t('welcomeStep2')}</li>
            <li>{t('welcomeStep3')}</li>
          </ol>
        </section>
        <SiteSettings {...settings} />
        <section>
          <h2>{t('welcomeNeverHeading')}</h2>
          <ul>
            <li>{t('welcomeNever1')}</li>
            <li>{t('welcomeNever2')}</li>
            <li>{t('welcomeNever3')}</li>
          </ul>
        </section>
        <p>
          <a class="link" href={libraryUrl}>
            {t('openLibrary')}
          </a>
        </p>
      </main>
    </>
  );
}
