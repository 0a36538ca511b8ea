// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AutomaticSection } from '@/components/backup/automatic-section';
import { NO_AUTOMATIC_BACKUP } from '@/lib/backup/backup-plan';
import { clear, click, find, show, speak, words } from './show';

const ON = { ...NO_AUTOMATIC_BACKUP, plan: { every: 'week', keep: 4 } } as const;
const FILE = { downloadId: 1, name: 'Petik/2026-11-24-petik-backup.json', at: Date.UTC(2026, 10, 24, 12) };

beforeEach(() => speak('en'));
afterEach(clear);

describe('automatic backups', () => {
  it('are off until the reader turns them on', async () => {
    const onPlan = vi.fn();
    await show(<AutomaticSection automatic={NO_AUTOMATIC_BACKUP} refused={false} onPlan={onPlan} />);
    expect(document.querySelector('select')).toBeNull();
    await click(find('[role=switch]'));
    expect(onPlan).toHaveBeenCalledWith({ every: 'week', keep: 4 });
  });

  it('say what was saved and when, and are changed', async () => {
    const onPlan = vi.fn();
    await show(<AutomaticSection automatic={{ ...ON, files: [FILE] }} refused={false} onPlan={onPlan} />);
    expect(words('[role=status]')).toBe('Saved as Petik/2026-11-24-petik-backup.json, November 24, 2026.');
    const [every, keep] = [...document.querySelectorAll('select')];
    for (const [field, value] of [
      [every, 'day'],
      [keep, '8'],
    ] as const)
      await act(() => {
        if (field) field.value = value;
        field?.dispatchEvent(new Event('change', { bubbles: true }));
      });
    expect(onPlan.mock.calls).toEqual([[{ every: 'day', keep: 4 }], [{ every: 'week', keep: 8 }]]);
  });

  it.each([
    ['permission', 'Petik may not save files any more.'],
    ['storage', 'The last backup could not be written.'],
    ['download', 'The browser did not save the last backup.'],
  ] as const)('say what went wrong: %s', async (reason, told) => {
    await show(<AutomaticSection automatic={{ ...ON, failed: { at: 1, reason } }} refused={false} onPlan={vi.fn()} />);
    expect(words('.failure')).toContain(told);
  });

  it('say that the browser refused', async () => {
    await show(<AutomaticSection automatic={NO_AUTOMATIC_BACKUP} refused onPlan={vi.fn()} />);
    expect(words('[role=alert]')).toBe('The browser did not allow it. Nothing is saved by itself.');
  });
});
