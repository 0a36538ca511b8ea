// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryTitle } from '@/components/library-title';
import { PopupPage } from '@/components/popup/popup-page';
import type { LibraryTitle as Title } from '@/lib/model/page-state';
import { popup } from './popup-props';
import { clear, click, control, find, show, speak, words } from './show';
import { annotatedPage, MINISTER, quoteView } from './views';

const TITLE: Title = {
  ...{ name: 'Wulandari', fullName: 'Rina Wulandari', titles: ['Menteri Pertanian'], affiliations: ['Wanasari'] },
  ...{ articleId: 'a7', articleTitle: 'Panen raya', outlet: 'Kabar Wanasari', day: '2026-09-01' },
};

beforeEach(() => speak('en'));
afterEach(clear);

describe('a title from the library', () => {
  it('is marked as such, with the article that says it', async () => {
    const onOpen = vi.fn();
    await show(<LibraryTitle name="Wulandari" fromLibrary={[TITLE]} language="id" onOpen={onOpen} />);
    expect(words()).toBe('Rina Wulandari · Menteri Pertanian · Wanasari from your library: Kabar Wanasari, September 1, 2026');
    expect(control('Kabar Wanasari, September 1, 2026').title).toBe('Panen raya');
    await click(control('Kabar Wanasari, September 1, 2026'));
    expect(onOpen).toHaveBeenCalledWith('a7');
  });

  it('does not say the name again where it is the same, and speaks Indonesian', async () => {
    speak('id');
    await show(
      <LibraryTitle name="Wulandari" fromLibrary={[{ ...TITLE, fullName: 'Wulandari' }]} language="id" onOpen={vi.fn()} />,
    );
    expect(words()).toBe('Menteri Pertanian · Wanasari dari pustaka Anda: Kabar Wanasari, 1 September 2026');
  });

  it('is nothing for others', async () => {
    await show(<LibraryTitle name="Hadi" fromLibrary={[TITLE]} language="id" onOpen={vi.fn()} />);
    expect(words()).toBe('');
  });

  it('stands below the name in the popup, apart from what the article says', async () => {
    const speaker = { ...MINISTER, name: 'Wulandari', official: false, titles: [], affiliations: [] };
    const page = annotatedPage({ quotes: [quoteView({ speaker })], people: [], fromLibrary: [TITLE] });
    await show(<PopupPage {...popup(page)} />);
    expect(words('.library-title')).toContain('Menteri Pertanian');
    expect(document.querySelector('.speaker-roles')).toBeNull();
    expect(find('.speaker').textContent).not.toContain('Menteri');
  });
});
