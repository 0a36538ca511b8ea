import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { BUILDS } from './launch';
import type { BrowserName } from './petik-browser';

/** Builds Petik for the browser, as for the stores, and resolves to the folder. Throws with the builder's words when it fails. */
export async function buildFor(name: BrowserName): Promise<string> {
  const target = name === 'chromium' ? 'chrome' : 'firefox';
  try {
    await promisify(execFile)(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', target]);
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`The build for ${name} failed:\n${stdout ?? ''}${stderr ?? error}`);
  }
  return resolve(BUILDS[name]);
}
