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
    { what: 'a dossier', href: dossierAddress('p 1'), opened: ['?shelf=people&open=p+1'], target: '' },
    { what: 'another page of Petik', href: '/library.html?check=', opened: [], target: '_blank' },
    { what: 'an article', href: 'https://kabar.example/?shelf=people', opened: [], target: '' },
  ])('opens $what where it belongs', async ({ href, opened, target }) => {
    const onOpenInLibrary = vi.fn();
    await show(
      <PanelPage shown="page" onShow={vi.fn()} onOpenInLibrary={onOpenInLibrary}>
        <a class="tried" href={href}>
          …
        </a>
      </PanelPage>,
    );
    let isTaken = false;
    // Nothing is to be loaded here.
    const catchClick = (event: Event) => {
      isTaken = event.defaultPrevented;
      event.preventDefault();
    };
    document.addEventListener('click', catchClick, { once: true });
    await click(find('.tried'));
    expect(onOpenInLibrary.mock.calls.flat()).toEqual(opened);
    expect(find<HTMLAnchorElement>('.tried').target).toBe(target);
    expect(isTaken).toBe(opened.length > 0);
  });
});
