import Defuddle from 'defuddle';
import { exposeStopwatch, inOneGo } from './time-calls';

exposeStopwatch({
  read: inOneGo((document, url) => new Defuddle(document, { url }).parse().content !== ''),
  decide: null,
});
