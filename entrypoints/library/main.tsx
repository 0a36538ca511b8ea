import '@/components/styles/library.css';
import type { ComponentChild } from 'preact';
import { mountPage } from '@/components/mount-page';
import { readPage } from '@/components/page-address';
import { t } from '@/lib/i18n/text';
import { db } from '@/lib/store/db';
import { Library } from './library';
import { QuoteSurroundings } from './quote-surroundings';
import { Variants } from './variants';

// The database opens while the code is loaded; whoever asks it is told when that fails.
db.open().catch(() => {});

showPage(readPage(location.search));

/** The pages that are opened less often load their code when they are: a hop more for them, less to read for the others. */
async function showPage(page: ReturnType<typeof readPage>): Promise<void> {
  if (page === null) {
    show(t('libraryTitle'), <Library />);
  } else if (page.kind === 'variants') {
    show(t('variantsTitle'), <Variants quoteId={page.value} />);
  } else if (page.kind === 'check') {
    const { CheckText } = await import('./check-text');
    show(t('checkTextTitle'), <CheckText />);
  } else if (page.kind === 'backup') {
    const { Backup } = await import('./backup');
    show(t('backupTitle'), <Backup />);
  } else if (page.kind === 'following') {
    const { FollowingList } = await import('./following');
    show(t('followingTitle'), <FollowingList />);
  } else if (page.kind === 'export') {
    const { Export } = await import('./export');
    show(t('exportTitle'), <Export />);
  } else if (page.kind === 'site-rules') {
    const { SiteRules } = await import('./site-rules');
    show(t('siteRulesTitle'), <SiteRules />);
  } else {
    const { Places } = await import('./places');
    show(t('placesTitle'), <Places />);
  }
}

function show(title: string, contents: ComponentChild): void {
  mountPage(title, <QuoteSurroundings>{contents}</QuoteSurroundings>);
}
