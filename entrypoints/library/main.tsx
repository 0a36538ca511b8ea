import '@/components/styles/library.css';
import type { ComponentChild } from 'preact';
import { mountPage } from '@/components/mount-page';
import { readPage } from '@/components/page-address';
import { t } from '@/lib/i18n/text';
import { Backup } from './backup';
import { CheckText } from './check-text';
import { Library } from './library';
import { Places } from './places';
import { QuoteSurroundings } from './quote-surroundings';
import { SiteRules } from './site-rules';
import { Variants } from './variants';

const page = readPage(location.search);
if (page === null) show(t('libraryTitle'), <Library />);
else if (page.kind === 'variants') show(t('variantsTitle'), <Variants quoteId={page.value} />);
else if (page.kind === 'check') show(t('checkTextTitle'), <CheckText />);
else if (page.kind === 'backup') show(t('backupTitle'), <Backup />);
else if (page.kind === 'site-rules') show(t('siteRulesTitle'), <SiteRules />);
else show(t('placesTitle'), <Places />);

function show(title: string, contents: ComponentChild): void {
  mountPage(title, <QuoteSurroundings>{contents}</QuoteSurroundings>);
}
