// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PersonPage, type PersonPageProps } from '@/components/correction/person-page';
import type { PersonSheet } from '@/lib/model/corrections';
import { choose, clear, click, control, find, show, speak, type, words } from './show';

const ARTICLES = ['Beras turun', 'Panen raya'].map((title, index) => {
  return { id: `a${index}`, title, language: 'id', lastSeen: 1, official: index === 0, titles: [`ketua ${index}`] };
});

function sheet(change: Partial<PersonSheet> = {}): PersonSheet {
  const person = { id: 'p1', key: 'agus salim', name: 'Agus Salim', firstSeen: 1, lastSeen: 1 };
  return { person, articles: ARTICLES, similar: ['Agus Wijaya'], corrections: [], ...change };
}
const page = (change: Partial<PersonPageProps> = {}): PersonPageProps => {
  return { sheet: sheet(), notice: '', onKeep: vi.fn(), onUndo: vi.fn(), ...change };
};

beforeEach(() => speak('en'));
afterEach(clear);

describe('the page of a person', () => {
  it('renames', async () => {
    const props = page();
    await show(<PersonPage {...props} />);
    await type(find<HTMLInputElement>('[name=rename] input'), 'Agus Salim Jr');
    await click(control('Rename'));
    expect(props.onKeep).toHaveBeenCalledWith({ what: 'rename', name: 'Agus Salim Jr' });
  });

  it('makes one with another, whose name is offered', async () => {
    const props = page();
    await show(<PersonPage {...props} />);
    expect([...document.querySelectorAll<HTMLOptionElement>('datalist option')].map(({ value }) => value)).toEqual([
      'Agus Wijaya',
    ]);
    await type(find<HTMLInputElement>('[name=merge] input'), 'Agus Wijaya');
    await click(control('Make them one'));
    expect(props.onKeep).toHaveBeenCalledWith({ what: 'merge', name: 'Agus Wijaya' });
  });

  it('splits off the articles that are chosen', async () => {
    const props = page();
    await show(<PersonPage {...props} />);
    await click(find('[name=split] label:nth-of-type(2) input'));
    await click(control('Split'));
    expect(props.onKeep).toHaveBeenCalledWith({ what: 'split', name: 'Agus Salim', articleIds: ['a1'] });
  });

  it('takes a merge back, and cannot split who is in one article', async () => {
    const at = Date.UTC(2026, 8, 13, 12);
    const change = { what: 'merge', into: 'p2', name: 'Agus Wijaya' } as const;
    const corrections = [{ id: 'k', articleId: '', quoteId: '', personId: 'p1', at, change, parked: null }];
    const props = page({ sheet: sheet({ articles: [], corrections }) });
    await show(<PersonPage {...props} />);
    expect(document.querySelector('[name=split]')).toBeNull();
    await click(control('Undo: One with Agus Wijaya'));
    expect(props.onUndo).toHaveBeenCalledWith(['k']);
  });

  it('presents the person otherwise in one article, whose titles it shows', async () => {
    const props = page();
    await show(<PersonPage {...props} />);
    await choose(find<HTMLSelectElement>('[name=present] select'), 'a1');
    expect(find<HTMLTextAreaElement>('[name=present] textarea').value).toBe('ketua 1');
    await type(find<HTMLTextAreaElement>('[name=present] textarea'), ' wali kota \n\nketua');
    await click(find('[name=present] [type=checkbox]'));
    await click(control('Keep titles and office'));
    const wish = { what: 'present', official: true, titles: ['wali kota', 'ketua'], articleIds: ['a1'] };
    expect(props.onKeep).toHaveBeenCalledWith(wish);
  });

  it('makes an official of the person everywhere and leaves each article its own titles', async () => {
    const props = page();
    await show(<PersonPage {...props} />);
    expect(find<HTMLTextAreaElement>('[name=present] textarea').value).toBe('');
    await click(find('[name=present] [type=checkbox]'));
    await click(control('Keep titles and office'));
    const wish = { what: 'present', official: true, titles: null, articleIds: ['a0', 'a1'] };
    expect(props.onKeep).toHaveBeenCalledWith(wish);
  });

  it('takes back together what was kept together', async () => {
    const at = Date.UTC(2026, 8, 13, 12);
    const change = { what: 'person', official: true, titles: ['ketua'] } as const;
    const corrections = ['a0', 'a1'].map((articleId) => {
      return { id: `k-${articleId}`, articleId, quoteId: '', personId: 'p1', at, change, parked: null };
    });
    const props = page({ sheet: sheet({ corrections }) });
    await show(<PersonPage {...props} />);
    expect(words('.undo-list')).toContain('2 articles');
    await click(control('Undo: Titles: ketua, official'));
    expect(props.onUndo).toHaveBeenCalledWith(['k-a0', 'k-a1']);
  });

  it('says in Indonesian that the person is gone', async () => {
    speak('id');
    await show(<PersonPage {...page({ sheet: null })} />);
    expect(words('.message')).toContain('tidak ada lagi di pustaka');
  });
});
