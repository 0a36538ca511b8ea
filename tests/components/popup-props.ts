import { vi } from 'vitest';
import type { PopupPageProps } from '@/components/popup/popup-page';
import type { PageState } from '@/lib/model/page-state';

const OK = { ok: true } as const;

/** What the popup is given for a state of the page, changed as asked. */
export function popup(state: PageState, change: Partial<PopupPageProps> = {}): PopupPageProps {
  return {
    state,
    notes: null,
    access: { host: 'kabar.example', site: false, all: false },
    refused: false,
    handlers: {
      onSave: vi.fn(async () => OK),
      onNote: vi.fn(async () => OK),
      onCopy: vi.fn(async () => true),
      onCorrect: vi.fn(),
    },
    onFollow: vi.fn(async () => OK),
    onOpenStored: vi.fn(),
    libraryUrl: '/library.html',
    sitesUrl: '/welcome.html',
    problem: '',
    onJumpToQuote: vi.fn(),
    onJumpToPerson: vi.fn(),
    onCorrectArticle: vi.fn(),
    onOpenPart: vi.fn(),
    onToggleSite: vi.fn(),
    onMark: vi.fn(),
    onRetry: vi.fn(),
    onReload: vi.fn(),
    onPanel: vi.fn(),
    ...change,
  };
}
