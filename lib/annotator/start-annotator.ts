import { onMessage } from '@/lib/messaging/protocol';
import { Session } from './session';

/** The life of a content script in the page. */
export interface Life {
  /** Aborts when a newer instance takes over, or the extension was found to be gone. */
  readonly signal: AbortSignal;
  /** Whether the extension is still there; aborts `signal` when it is not. */
  readonly isValid: boolean;
}

/** Starts Petik on this page, and answers popup and background as long as it lives. */
export function startAnnotator(life: Life): void {
  const { signal } = life;
  const session = new Session(signal, () => life.isValid && !signal.aborted);
  const stopListening = [
    onMessage('getPageState', () => session.state),
    onMessage('jumpTo', ({ data }) => session.view?.jumpTo('quoteId' in data ? data.quoteId : data.personId) ?? false),
    onMessage('stepQuote', ({ data }) => session.view?.step(data.step) ?? false),
    onMessage('getSelected', () => session.view?.selected() ?? null),
    onMessage('readAgain', () => session.readAgain()),
    onMessage('personFollowed', ({ data }) => session.view?.follow(data.personId, data.followed)),
    onMessage('quoteKept', ({ data }) => session.view?.keep(data.quoteId, data)),
  ];
  signal.addEventListener('abort', () => {
    for (const stop of stopListening) stop();
  });
  session.start();
}
