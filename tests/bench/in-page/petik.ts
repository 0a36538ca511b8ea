import { isArticlePage } from '@/lib/page/is-article';
import { readPageText } from '@/lib/page/read-page-text';
import { exposeStopwatch } from './time-calls';

exposeStopwatch({
  *read(document, url) {
    return (yield* readPageText(document, url)) !== null;
  },
  decide: isArticlePage,
});
