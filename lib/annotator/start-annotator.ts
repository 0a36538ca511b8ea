import { onMessage } from '@/lib/messaging/protocol';
import { Session } from './session';

/** Starts Petik on this page and answers popup and background, until `signal` says that a newer instance takes over. */
export function startAnnotator(signal: AbortSignal): void {
  const session = new Session(signal);
  const stopListening = [
    onMessage('getPageState', () => session.state),
    onMessage('jumpTo', ({ data }) => session.view?.jumpTo('quoteId' in data ? data.quoteId : data.personId) ?? false),
    onMessage('stepQuote', ({ data }) => session.view?.step(data.step) ?? false),
    onMessage('quoteKept', ({ data }) => session.view?.keep(data.quoteId, data)),
  ];
  signal.addEventListener('abort', () => {
    for (const stop of stopListening) stop();
  });
  session.start();
}
