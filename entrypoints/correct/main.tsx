import '@/components/styles/correct.css';
import { mountPage } from '@/components/mount-page';
import { t } from '@/lib/i18n/text';
import { Correct } from './correct';

mountPage(t('correctTitle'), <Correct quoteId={new URLSearchParams(location.search).get('quote') ?? ''} />);
