import '@/components/styles/correct.css';
import { UnmarkedPage } from '@/components/correction/unmarked-page';
import { mountPage } from '@/components/mount-page';
import { t } from '@/lib/i18n/text';
import type { UnmarkedReason } from '@/lib/model/write-result';
import { Correct } from './correct';
import { CorrectDetails } from './correct-details';

const parameters = new URLSearchParams(location.search);
const articleId = parameters.get('article');
const unmarked = parameters.get('unmarked');
if (unmarked !== null) mountPage(t('unmarkedTitle'), <UnmarkedPage reason={unmarked as UnmarkedReason} />);
else if (articleId !== null) mountPage(t('detailsTitle'), <CorrectDetails articleId={articleId} />);
else mountPage(t('correctTitle'), <Correct quoteId={parameters.get('quote') ?? ''} />);
