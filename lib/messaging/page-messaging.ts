import { native } from './page-browser';

/** What the library sends and expects, as far as it is read. */
interface Message {
  readonly type: string;
  readonly data?: unknown;
  readonly timestamp: number;
}

/** How the library answers: failures travel by their words. */
interface Answer {
  readonly res?: unknown;
  readonly err?: { readonly message: string };
}

type Listener = (message: Message) => unknown;

/**
 * Messages to and from the background as content scripts need them, a fifth of the size of @webext-core/messaging, whose
 * place it takes in the builds (`wxt.config.ts`); the background speaks with it through that library.
 */
export function defineExtensionMessaging() {
  const listeners = new Map<string, Listener>();
  native.runtime.onMessage.addListener((message: Message, _: object, respond: (answer: Answer) => void) => {
    const listener = listeners.get(message.type);
    if (listener) answer(listener, message).then(respond);
    // Older Chromiums know only this way to answer later.
    return listener !== undefined;
  });
  return {
    async sendMessage(type: string, data?: unknown): Promise<unknown> {
      const message: Message = { type, data, timestamp: Date.now() };
      const { res, err } = ((await native.runtime.sendMessage(message)) ?? { err: { message: 'No response' } }) as Answer;
      if (err) throw new Error(err.message);
      return res;
    },
    /** Answers messages of one type; returns what ends that. */
    onMessage(type: string, listener: Listener): () => void {
      listeners.set(type, listener);
      return () => listeners.delete(type);
    },
  };
}

async function answer(listener: Listener, message: Message): Promise<Answer> {
  try {
    return { res: await listener(message) };
  } catch (error) {
    return { err: { message: error instanceof Error ? error.message : String(error) } };
  }
}
