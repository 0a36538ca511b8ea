import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { exposeStopwatch, inOneGo } from './time-calls';

exposeStopwatch({
  read: inOneGo((document) => new Readability(document.cloneNode(true) as Document).parse() !== null),
  decide: (document) => isProbablyReaderable(document),
});
