import type { Page } from 'puppeteer-core';
import { evaluateInChrome } from './firefox-chrome-scope';
import type { BrowserName } from './petik-browser';

/**
 * Opens the closed shadow root of the card to the page, for tests only: from then on `petik-card` has a `shadowRoot` there.
 * Each card that opens has one of its own. Throws when no card is open.
 */
export async function exposeCard(name: BrowserName, page: Page): Promise<void> {
  if (name === 'firefox') await exposeInFirefox(page);
  else await exposeInChromium(page);
}

async function exposeInChromium(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  try {
    await session.send('DOM.enable');
    const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
    const host = nodes.find(({ localName }) => localName === 'petik-card');
    const root = host?.shadowRoots?.[0];
    if (!host || !root) throw new Error('No card is open.');
    const objectOf = async (backendNodeId: number) => (await session.send('DOM.resolveNode', { backendNodeId })).object.objectId;
    const objectId = await objectOf(host.backendNodeId);
    await session.send('Runtime.callFunctionOn', {
      ...(objectId && { objectId }),
      functionDeclaration: 'function (root) { Object.defineProperty(this, "shadowRoot", { value: root, configurable: true }); }',
      arguments: [{ objectId: await objectOf(root.backendNodeId) }],
    } as never);
  } finally {
    await session.detach();
  }
}

/** Only Firefox's own code may look into a closed root; it does so in the tab that is in front. */
async function exposeInFirefox(page: Page): Promise<void> {
  await page.bringToFront();
  const found = await evaluateInChrome(
    page.browser(),
    `new Promise((resolve) => {
      const { messageManager } = gBrowser.selectedBrowser;
      const reply = 'petik-test-' + crypto.randomUUID();
      messageManager.addMessageListener(reply, function listen({ data }) {
        messageManager.removeMessageListener(reply, listen);
        resolve(String(data));
      });
      messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(\`
        const host = content.document.querySelector('petik-card');
        if (host) {
          const root = Cu.waiveXrays(host.openOrClosedShadowRoot);
          const place = new content.Object();
          const open = Cu.waiveXrays(place);
          open.value = root;
          open.configurable = true;
          Cu.waiveXrays(content).Object.defineProperty(Cu.waiveXrays(host), 'shadowRoot', open);
        }
        sendAsyncMessage('\${reply}', host ? 'exposed' : 'none');
      \`), false);
    })`,
  );
  if (found !== 'exposed') throw new Error('No card is open.');
}
