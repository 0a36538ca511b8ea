import { isArticlePage } from '@/lib/page/is-article';
import { readArticle } from '@/lib/page/read-article';
import { exposeStopwatch } from './time-calls';

exposeStopwatch({
  *read(document, url) {
    return (yield* readArticle(document, url)) !== null;
  },
  decide: isArticlePage,
});
