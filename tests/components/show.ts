import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import english from '@/public/_locales/en/messages.json';
import indonesian from '@/public/_locales/id/messages.json';

const LOCALES = { en: english, id: indonesian };

/** Has the browser speak this language, with the texts of its locale. */
export function speak(language: keyof typeof LOCALES, wanted: string = language): void {
  const texts: Record<string, { message: string } | undefined> = LOCALES[language];
  fakeBrowser.i18n.getUILanguage = () => wanted;
  fakeBrowser.i18n.getMessage = ((key: string, values: string | string[] = []) => {
    const message = texts[key]?.message ?? '';
    return message.replace(/\$(\d)/g, (_, place) => [values].flat()[Number(place) - 1] ?? '');
  }) as typeof fakeBrowser.i18n.getMessage;
}

/** Renders into the empty document and resolves when all effects have run. */
export async function show(page: ComponentChild): Promise<void> {
  await act(() => render(page, document.body));
}

/** Takes away what was shown. */
export async function clear(): Promise<void> {
  await act(() => render(null, document.body));
}

/** The one element; throws when there is none. */
export function find<T extends Element = HTMLElement>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (element === null) throw new Error(`Nothing matches ${selector} in ${document.body.innerHTML}`);
  return element;
}

/** The button or link with that name (its text or label). */
export function control(name: string): HTMLElement {
  const controls = [...document.querySelectorAll<HTMLElement>('button, a, summary')];
  const found = controls.find((each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').trim() === name);
  if (found === undefined)
    throw new Error(`No control is called ${name}: ${controls.map((each) => each.textContent).join(' | ')}`);
  return found;
}

/** Clicks and waits for what follows. */
export async function click(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
}

/** Types into a field, replacing what stands there. */
export async function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  await act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Chooses the option with this value. */
export async function choose(list: HTMLSelectElement, value: string): Promise<void> {
  await act(() => {
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** All visible words, spaces collapsed. */
export function words(selector = 'body'): string {
  return (find(selector).textContent ?? '').replace(/\s+/g, ' ').trim();
}
