import type { Page } from 'puppeteer-core';
import type { PetikBrowser } from './petik-browser';
import { pause } from './wait-for';

const WIDTH = 1280;
const HEIGHT = 900;
const POPUP_WIDTH = 430;

/** Saves a picture of an annotated page, at its first direct quote, with the popup's list beside it, as PNG at `path`. */
export async function savePicture(browser: PetikBrowser, page: Page, path: `${string}.png`): Promise<void> {
  await page.setViewport({ width: WIDTH - POPUP_WIDTH, height: HEIGHT });
  await page.evaluate(scrollToQuote);
  const article = await page.screenshot({ encoding: 'base64' });
  const list = await browser.openExtensionPage(`popup.html?tab=${await tabIdOf(browser, page)}`);
  await list.setViewport({ width: POPUP_WIDTH, height: HEIGHT });
  await pause(500);
  const popup = await list.screenshot({ encoding: 'base64' });
  await list.close();
  const both = await browser.openPage('about:blank');
  await both.setViewport({ width: WIDTH, height: HEIGHT });
  await both.setContent(beside(article, popup));
  await both.screenshot({ path });
  await both.close();
}

const scrollToQuote = `[...(CSS.highlights.get('petik-direct') ?? [])][0]?.startContainer.parentElement
  .scrollIntoView({ block: 'center', behavior: 'instant' })`;

/** The page's number, as the popup names it in its address. */
async function tabIdOf(browser: PetikBrowser, page: Page): Promise<number> {
  const extension = await browser.openExtensionPage('popup.html');
  const find = `chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(page.url())})?.id ?? -1)`;
  const id = (await extension.evaluate(find)) as number;
  await extension.close();
  return id;
}

const beside = (...images: string[]): string => `<!doctype html><style>body { margin: 0; display: flex }</style>
  ${images.map((image) => `<img src="data:image/png;base64,${image}">`).join('')}`;
