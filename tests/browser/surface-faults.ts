import type { Page } from 'puppeteer-core';
import { axeFaults } from './axe-faults';
import type { Stage } from './stage';
import type { SurfaceState } from './surfaces';
import { waitFor } from './wait-for';

/** As wide as 1280 px at four times the size: what WCAG asks to be read without scrolling sideways. */
const NARROW = { width: 320, height: 640 };
const USUAL = { width: 1280, height: 900 };

/** Brings a state about, and gives what is wrong with it: by the rules of axe, and where a narrow window cuts it off. */
export async function surfaceFaults(stage: Stage, state: SurfaceState): Promise<string[]> {
  const before = new Set(await stage.pages());
  const shown = await state.show(stage);
  try {
    await layOutAll(shown);
    await comeToRest(shown);
    const faults = await axeFaults(stage.name, shown, state.within);
    return state.within === undefined ? [...faults, ...(await sidewaysFaults(shown))] : faults;
  } finally {
    for (const page of await stage.pages()) if (!before.has(page)) await page.close();
  }
}

/** What is not drawn because it is far off has no place yet. */
function layOutAll(shown: Page): Promise<unknown> {
  return shown.addStyleTag({ content: '.quote { content-visibility: visible !important; }' });
}

/** Lists measure what they show, and then lay it out anew. */
async function comeToRest(shown: Page): Promise<void> {
  let last = 'nothing yet';
  const layout = () =>
    shown.evaluate(() =>
      [...document.querySelectorAll('button, a, summary')].map((each) => each.getBoundingClientRect().top).join(' '),
    );
  await waitFor('the page to come to rest', layout, (now) => {
    const isSame = now === last;
    last = now;
    return isSame;
  });
}

/** What reaches beyond the side of a narrow window, the text spaced as readers may set it (WCAG 1.4.10 and 1.4.12). */
async function sidewaysFaults(shown: Page): Promise<string[]> {
  await shown.setViewport(NARROW);
  try {
    return await shown.evaluate(() => {
      const style = document.createElement('style');
      style.textContent =
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';
      document.head.append(style);
      const root = document.documentElement;
      if (root.scrollWidth <= root.clientWidth) return [];
      const wide = [...document.body.querySelectorAll('*')].filter(
        (each) => each.getBoundingClientRect().right > root.clientWidth + 1,
      );
      return [`sideways ${root.scrollWidth}: ${wide.at(-1)?.outerHTML.slice(0, 200)}`];
    });
  } finally {
    await shown.setViewport(USUAL);
  }
}
