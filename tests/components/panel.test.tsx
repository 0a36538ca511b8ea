// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dossierAddress } from '@/components/library/view-address';
import { PanelPage } from '@/components/panel/panel-page';
import { clear, click, control, find, show, speak } from './show';

beforeEach(() => speak('en'));
afterEach(clear);

describe('the side panel', () => {
  it('goes from the page to the library and says which it shows', async () => {
    const onShow = vi.fn();
    await show(
      <PanelPage shown="page" onShow={onShow} onOpenInLibrary={vi.fn()}>
        <p />
      </PanelPage>,
    );
    expect(control('This page').getAttribute('aria-current')).toBe('page');
    expect(control('Library').hasAttribute('aria-current')).toBe(false);
    await click(control('Library'));
    expect(onShow).toHaveBeenCalledWith('library');
  });

  it.each([
    { what: 'a dossier', href: dossierAddress('p 1'), opened: ['?shelf=people&open=p+1'] },
    { what: 'another page of Petik', href: '/library.html?check=', opened: [] },
    { what: 'an article', href: 'https://kabar.example/?shelf=people', opened: [] },
  ])('opens $what where it belongs', async ({ href, opened }) => {
    const onOpenInLibrary = vi.fn();
    await show(
      <PanelPage shown="page" onShow={vi.fn()} onOpenInLibrary={onOpenInLibrary}>
        <a class="tried" href={href}>
          …
        </a>
      </PanelPage>,
    );
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    find('.tried').dispatchEvent(event);
    expect(onOpenInLibrary.mock.calls.flat()).toEqual(opened);
    expect(event.defaultPrevented).toBe(opened.length > 0);
  });
});
