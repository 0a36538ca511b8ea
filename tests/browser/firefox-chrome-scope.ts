import type { Browser } from 'puppeteer-core';

/** The part of WebDriver BiDi that reaches Firefox's own window (needs `--remote-allow-system-access`). */
interface BidiConnection {
  send(
    method: 'browsingContext.getTree',
    parameters: { 'moz:scope': 'chrome' },
  ): Promise<{ result: { contexts: readonly { context: string }[] } }>;
  send(
    method: 'script.evaluate',
    parameters: { expression: string; target: { context: string }; awaitPromise: true },
  ): Promise<{
    result:
      | { type: 'success'; result: { type: string; value?: unknown } }
      | { type: 'exception'; exceptionDetails: { text: string } };
  }>;
}

/**
 * Evaluates privileged code in Firefox's browser window (the one opened last) and returns its string; a promise is awaited.
 * Throws what the code throws.
 */
export async function evaluateInChrome(browser: Browser, expression: string): Promise<string> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts[0]?.context;
  if (!context) throw new Error('Firefox shows no window.');
  const { result } = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return String(result.result.value ?? '');
}
