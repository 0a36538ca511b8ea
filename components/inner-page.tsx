import type { ComponentChildren } from 'preact';
import { t } from '@/lib/i18n/text';
import { Announcer } from './announcer';
import { pageAddress } from './page-address';

interface InnerPageProps {
  readonly heading: string;
  readonly lead: string;
  readonly children: ComponentChildren;
}

/** The frame of a page that belongs to the library: the way back, what it is, and its contents. */
export function InnerPage({ heading, lead, children }: InnerPageProps) {
  return (
    <Announcer>
      <header class="library-head">
        <nav>
          <a class="link" href={pageAddress()}>
            {t('backToLibrary')}
          </a>
        </nav>
        <h1>{heading}</h1>
        <p>{lead}</p>
      </header>
      <main>{children}</main>
    </Announcer>
  );
}
