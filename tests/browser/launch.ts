import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { BrowserName, LaunchOptions, PetikBrowser } from './petik-browser';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** The folder that `wxt build` writes for a browser, from the root of the project. */
export const BUILDS: Record<BrowserName, string> = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

/** Starts the named browser with Petik; see `launchChromium` and `launchFirefox`. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<PetikBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
