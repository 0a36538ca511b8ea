import { browser } from 'wxt/browser';

/**
 * The life of a content script in a page, a fifth of the size of WXT's, whose place it takes in the builds
 * (`wxt.config.ts`): one that starts ends the one that runs there already, and one whose extension is gone ends itself.
 */
export class ContentScriptContext {
  readonly #end = new AbortController();

  constructor() {
    // Known to the page at most by name: it carries nothing.
    const started = `${browser.runtime.id}:${import.meta.env.ENTRYPOINT}:started`;
    document.dispatchEvent(new Event(started));
    document.addEventListener(started, () => this.#end.abort(), { signal: this.#end.signal });
  }

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** Whether the extension is still there; where it is not, the script ends. */
  get isValid(): boolean {
    if (browser.runtime?.id === undefined) this.#end.abort();
    return !this.signal.aborted;
  }
}
