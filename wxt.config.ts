import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';

/** Public half of an RSA key: fixes the extension's id in Chromium, so that its database survives a move of the folder. */
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxiGcbEYezpphcvvj8hbfH4CFrGUcUrHMbHzKF5McBEwceVUqd61rnm0eWDZTQIqdc3JE/0kqbUw3yWYKvfO3Ip0KRGCBuHrXDHnpZ2vqW5JhRdYpJ5VVnPfEVvy0vIxBaCfvUgAj/TZzAQFDELu26LeYUTsEHEwkMxHxXJnnUrOMib1aMS+PKFrzTkQ6Vjov6U2Rry29PjpgxzqBm6lh4IF8WD4jVEdQ9XWAleN3Sb7djwuS4CTg6lqKCcQ2Q+NaHWGVKIWIRSCs2HKOdakEq4AeRb679X0YyWz/oM1MJZs7cJQRgrfnWDYaKFxHSJcRZvDBDZJKXG7/WC4HXPuR5wIDAQAB';

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
/** Every page that the reader visits loads the content scripts: small parts stand in for libraries of which they use little. */
const IN_PAGES = {
  'webextension-polyfill': pathOf('lib/messaging/page-browser.ts'),
  '@webext-core/messaging': pathOf('lib/messaging/page-messaging.ts'),
  'wxt/utils/content-script-context': pathOf('lib/annotator/script-life.ts'),
};

/**
 * The oldest browsers that Petik runs in. Chromium 128: `document.caretPositionFromPoint`, which finds the highlight under
 * the pointer. Firefox 140: the CSS Custom Highlight API and `data_collection_permissions`.
 */
const OLDEST = { chrome: '128', firefox: '140' };

/**
 * In Chromium highlights hand their style down from element to element: rules for the root do for all of the page, and a
 * large page is restyled twice as fast as by rules for every element. In Firefox each element has to have its own.
 */
const rootHighlights = {
  name: 'root-highlights',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.includes('/highlight.css') ? code.replaceAll('::highlight', ':root::highlight') : null,
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: ({ browser }) =>
    browser === 'firefox'
      ? { plugins: [preact()], build: { target: `firefox${OLDEST.firefox}` } }
      : { plugins: [preact(), rootHighlights], build: { target: `chrome${OLDEST.chrome}` } },
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      if (entrypoints.every(({ type }) => type === 'content-script'))
        Object.assign(config, mergeConfig(config, { resolve: { alias: IN_PAGES } }));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // None of these asks the reader anything at install; sites are asked for one by one, or all, later.
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus', 'alarms'],
    // Asked for when the reader wants backups that are saved by themselves. Chromium needs a hidden page to write them.
    optional_permissions: browser === 'firefox' ? ['downloads'] : ['downloads', 'offscreen'],
    optional_host_permissions: ['*://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'next-quote': { suggested_key: { default: 'Alt+Shift+Down' }, description: '__MSG_commandNextQuote__' },
      'mark-quote': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_markSelection__' },
      'previous-quote': { suggested_key: { default: 'Alt+Shift+Up' }, description: '__MSG_commandPreviousQuote__' },
      // Chromium takes four keys at most from an extension; for this one the reader chooses.
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+L' } } }
        : { 'open-panel': { description: '__MSG_openPanel__' } }),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'petik@petik.invalid',
              strict_min_version: `${OLDEST.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: CHROME_KEY, minimum_chrome_version: OLDEST.chrome }),
  }),
});
