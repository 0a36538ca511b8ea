import type { Browser } from 'puppeteer-core';
import { evaluateInChrome } from './firefox-chrome-scope';
import { pageExpression } from './page-expression';
import type { Surface } from './petik-browser';
import { waitFor } from './wait-for';

const PANEL = `document.querySelector('browser.webextension-popup-browser')`;

/**
 * Runs `expression` in the popup's page and resolves to its value as JSON, null when the popup closes meanwhile. No driver
 * reaches that page; a frame script does.
 */
const inPopup = (expression: string): string => `new Promise((resolve, reject) => {
  const panel = ${PANEL};
  if (!panel) throw new Error('The popup is closed.');
  const reply = 'petik-test-' + crypto.randomUUID();
  const { messageManager } = panel;
  // A popup that closes at a click may be gone before it answers.
  const watch = setInterval(() => {
    if (${PANEL} === panel) return;
    clearInterval(watch);
    resolve('null');
  }, 100);
  messageManager.addMessageListener(reply, function listen({ data }) {
    clearInterval(watch);
    messageManager.removeMessageListener(reply, listen);
    data.error ? reject(new Error(data.error)) : resolve(data.json);
  });
  const script = \`(async () => {
    try {
      const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content });
      const click = (selector) => {
        const gesture = content.windowUtils.setHandlingUserInput(true);
        try {
          content.document.querySelector(selector).click();
        } finally {
          gesture.destruct();
        }
      };
      Cu.exportFunction(click, sandbox, { defineAs: 'clickAsUser' });
      const json = await Cu.evalInSandbox(\${JSON.stringify(${JSON.stringify(`Promise.resolve(${expression}).then((value) => JSON.stringify(value) ?? 'null')`)})}, sandbox);
      sendAsyncMessage('\${reply}', { json });
    } catch (error) {
      sendAsyncMessage('\${reply}', { error: String(error) });
    }
  })()\`;
  messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
})`;

/**
 * Opens the real popup at the toolbar, with what a click there runs; one that is open is closed first. A machine that is
 * busy has been seen to leave the panel empty: as a person would, this clicks again. Throws when that does not help.
 */
export async function firefoxPopup(browser: Browser, click: string): Promise<Surface> {
  const address = () => evaluateInChrome(browser, `String(${PANEL}?.currentURI.spec)`);
  for (let triesLeft = 2; ; triesLeft -= 1) {
    await closeFirefoxPopup(browser);
    await evaluateInChrome(browser, click);
    try {
      await waitFor('the popup to open', address, (shown) => shown.startsWith('moz-extension:'), 10_000);
      break;
    } catch (error) {
      if (triesLeft === 0) throw error;
    }
  }
  const evaluate: Surface['evaluate'] = async (run, ...args) =>
    JSON.parse(await evaluateInChrome(browser, inPopup(pageExpression(run, args))));
  return {
    evaluate,
    async press(selector) {
      await evaluateInChrome(browser, inPopup(`clickAsUser(${JSON.stringify(selector)})`));
    },
    close: () => closeFirefoxPopup(browser),
  };
}

/** Closes the popup if it is open: a click on the toolbar button would close it too, and not open another. */
async function closeFirefoxPopup(browser: Browser): Promise<void> {
  const close = `(() => { const panel = ${PANEL}; panel?.closest('panel')?.hidePopup(); return String(panel === null); })()`;
  await waitFor(
    'the popup to close',
    () => evaluateInChrome(browser, close),
    (closed) => closed === 'true',
  );
}
