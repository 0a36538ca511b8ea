import type { Browser } from 'puppeteer-core';
import { evaluateInChrome } from './firefox-chrome-scope';
import { pageExpression } from './page-expression';
import type { Surface } from './petik-browser';
import { waitFor } from './wait-for';

/**
 * Runs `expression` in the page that an element of Firefox's own window shows and resolves to its value as JSON, null when
 * that closes meanwhile. No driver reaches such a page; a frame script does. `element`: what finds the element there.
 */
const inPage = (element: string, expression: string): string => `new Promise((resolve, reject) => {
  const panel = ${element};
  if (!panel) throw new Error('It is closed.');
  const reply = 'petik-test-' + crypto.randomUUID();
  const { messageManager } = panel;
  // A popup that closes at a click may be gone before it answers.
  const watch = setInterval(() => {
    if (${element} === panel) return;
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

/** Waits until the element shows one of Petik's pages, and gives it as a surface. Throws when it does not within ten seconds. */
export async function firefoxInnerPage(browser: Browser, element: string, close: () => Promise<void>): Promise<Surface> {
  const address = () => evaluateInChrome(browser, `String(${element}?.currentURI.spec)`);
  await waitFor('the page to open', address, (shown) => shown.startsWith('moz-extension:'), 10_000);
  const evaluate: Surface['evaluate'] = async (run, ...args) =>
    JSON.parse(await evaluateInChrome(browser, inPage(element, pageExpression(run, args))));
  return {
    evaluate,
    async press(selector) {
      await evaluateInChrome(browser, inPage(element, `clickAsUser(${JSON.stringify(selector)})`));
    },
    close,
  };
}
