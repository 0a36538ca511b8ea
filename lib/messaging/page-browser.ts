import type { browser } from 'wxt/browser';

/**
 * The browser as content scripts need it: what pages are denied is left out, which makes it a tenth of
 * webextension-polyfill. The builder puts it in that one's place in content scripts (`wxt.config.ts`).
 * `chrome`, which every browser has with promises, unless an element of the page has taken that name.
 */
const native = choose(globalThis as unknown as Record<'chrome' | 'browser', typeof browser>);

function choose({ chrome, browser: other }: Record<'chrome' | 'browser', typeof browser>): typeof browser {
  return typeof chrome?.runtime?.sendMessage === 'function' ? chrome : other;
}

type Listener = (message: unknown, sender: object) => unknown;
type NativeListener = (message: unknown, sender: object, respond: (answer: unknown) => void) => boolean;

const wrappers = new Map<Listener, NativeListener>();

/** A listener may answer with a promise; older Chromiums know only the callback, which all browsers know. */
function wrap(listener: Listener): NativeListener {
  return (message, sender, respond) => {
    const answer = listener(message, sender);
    if (!(answer instanceof Promise)) return false;
    answer.then(respond, () => respond(undefined));
    return true;
  };
}

const onMessage = {
  addListener(listener: Listener): void {
    const wrapper = wrap(listener);
    wrappers.set(listener, wrapper);
    native.runtime.onMessage.addListener(wrapper);
  },
  removeListener(listener: Listener): void {
    const wrapper = wrappers.get(listener);
    // Where the extension is gone, so are its listeners.
    if (wrapper) native.runtime?.onMessage?.removeListener(wrapper);
    wrappers.delete(listener);
  },
};

export default {
  runtime: {
    /** Undefined once the extension was updated or removed. */
    get id(): string | undefined {
      return native.runtime?.id;
    },
    sendMessage: (message: unknown): Promise<unknown> => native.runtime.sendMessage(message),
    onMessage,
  },
  i18n: native.i18n,
};
