import '@/components/styles/correct.css';
import { mountPage } from '@/components/mount-page';
import { t } from '@/lib/i18n/text';
import { Correct } from './correct';
import { CorrectDetails } from './correct-details';

const parameters = new URLSearchParams(location.search);
const articleId = parameters.get('article');
if (articleId !== null) mountPage(t('detailsTitle'), <CorrectDetails articleId={articleId} />);
else mountPage(t('correctTitle'), <Correct quoteId={parameters.get('quote') ?? ''} />);
