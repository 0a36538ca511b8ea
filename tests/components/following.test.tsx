// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Announcer } from '@/components/announcer';
import { FollowButton } from '@/components/follow-button';
import { FollowingPage } from '@/components/following/following-page';
import { PopupPage } from '@/components/popup/popup-page';
import type { FollowedLine } from '@/lib/model/following';
import { clear, click, control, find, show, speak, words } from './show';
import { popup } from './popup-props';
import { annotatedPage } from './views';

const OK = { ok: true } as const;
const RINA: FollowedLine = {
  ...{ personId: 'p1', name: 'Rina Wulandari', since: Date.UTC(2026, 0, 5, 12), seen: 0, ids: ['c1'] },
  ...{ fresh: 2, about: 'Menteri Pertanian' },
};

beforeEach(() => speak('en'));
afterEach(clear);

describe('the button that follows', () => {
  const button = (
    onFollow: (personId: string, followed: boolean) => Promise<{ ok: true } | { ok: false; reason: 'storage' }>,
  ) => (
    <Announcer>
      <FollowButton person={{ id: 'p1', name: 'Rina' }} following={{ ids: [], onFollow }} />
    </Announcer>
  );

  it('follows, shows it at once and says so', async () => {
    const onFollow = vi.fn(async () => OK);
    await show(button(onFollow));
    expect(control('Follow Rina').getAttribute('aria-pressed')).toBe('false');
    await click(control('Follow Rina'));
    expect(onFollow).toHaveBeenCalledWith('p1', true);
    expect(control('Following Rina').getAttribute('aria-pressed')).toBe('true');
    expect(words('[role=status]')).toBe('You follow Rina');
  });

  it('takes it back with the reason when it cannot be written', async () => {
    await show(button(async () => ({ ok: false, reason: 'storage' })));
    await click(control('Follow Rina'));
    expect(control('Follow Rina').getAttribute('aria-pressed')).toBe('false');
    expect(words('.failure')).not.toBe('');
  });
});

describe('the popup', () => {
  it('says of speakers and officials whether they are followed', async () => {
    await show(<PopupPage {...popup(annotatedPage({ followed: ['p1'] }))} />);
    const pressed = [...document.querySelectorAll('.follow')].map((each) => each.getAttribute('aria-pressed'));
    expect(pressed).toEqual(['true', 'true']);
  });

  it('offers nobody to follow where nothing is stored', async () => {
    await show(<PopupPage {...popup(annotatedPage({ unstored: 'private' }))} />);
    expect(document.querySelector('.follow')).toBeNull();
  });
});

describe('the list of those followed', () => {
  it('says what is new of whom, and leads to the dossier', async () => {
    await show(<FollowingPage followed={[RINA]} notice="" onUnfollow={vi.fn()} />);
    expect(find('.line-name').getAttribute('href')).toBe('/library.html?shelf=people&open=p1');
    expect(words('.line')).toContain('Menteri Pertanian · followed since January 5, 2026');
    expect(words('.line-count')).toContain('2 new quotes');
  });

  it('lets somebody go', async () => {
    const onUnfollow = vi.fn();
    await show(<FollowingPage followed={[RINA]} notice="" onUnfollow={onUnfollow} />);
    await click(control('Stop following Rina Wulandari'));
    expect(onUnfollow).toHaveBeenCalledWith(RINA);
  });

  it('gives no link to who is in no article any more', async () => {
    await show(<FollowingPage followed={[{ ...RINA, personId: null, fresh: 0 }]} notice="" onUnfollow={vi.fn()} />);
    expect(document.querySelector('.line a')).toBeNull();
    expect(words('.line-count')).toContain('no article in the library');
  });

  it.each([
    { language: 'en', title: 'You follow nobody yet' },
    { language: 'id', title: 'Anda belum mengikuti siapa pun' },
  ] as const)('says how to begin ($language)', async ({ language, title }) => {
    speak(language);
    await show(<FollowingPage followed={[]} notice="" onUnfollow={vi.fn()} />);
    expect(words('.message h2')).toBe(title);
  });
});
