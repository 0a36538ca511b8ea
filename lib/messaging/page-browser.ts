import type { browser } from 'wxt/browser';

type Native = Pick<typeof browser, 'runtime' | 'i18n'>;

/**
 * The browser as content scripts need it: what pages are denied is left out, which makes it a tenth of
 * webextension-polyfill. The builder puts it in that one's place in content scripts (`wxt.config.ts`).
 * `chrome`, which every browser has with promises, unless an element of the page has taken that name.
 */
export const native = choose(globalThis as unknown as Record<'chrome' | 'browser', Native>);

function choose({ chrome, browser: other }: Record<'chrome' | 'browser', Native>): Native {
  return typeof chrome?.runtime?.sendMessage === 'function' ? chrome : other;
}

export default {
  runtime: {
    /** Undefined once the extension was updated or removed. */
    get id(): string | undefined {
      return native.runtime?.id;
    },
  },
  i18n: native.i18n,
};
