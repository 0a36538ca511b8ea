// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CorrectionPage, type CorrectionPageProps } from '@/components/correction/correction-page';
import type { CorrectionRecord, CorrectionSheet } from '@/lib/model/corrections';
import { clear, click, control, find, show, speak, type, words } from './show';
import { MINISTER, quoteView } from './views';

const SURYO = { name: 'Suryo Adi', personId: 'p2', official: false, titles: ['pengamat'], affiliations: [] };

const record = (change: CorrectionRecord['change']): CorrectionRecord => {
  return { id: 'k1', articleId: 'a1', quoteId: 'q1', personId: '', at: Date.UTC(2026, 8, 13, 12), change, parked: null };
};

function sheet(change: Partial<CorrectionSheet> = {}): CorrectionSheet {
  const { saved: _, note: __, ...quote } = quoteView();
  const row = { articleId: 'a1', revisionId: 'r1', order: 0, targets: [], firstSeen: 1, lastSeen: 1, savedAt: 0, present: true };
  return {
    quote: { ...quote, ...row },
    language: 'id',
    articleTitle: 'Harga beras turun',
    dismissed: false,
    people: [{ ...MINISTER, personId: 'p1' }, SURYO],
    others: ['sejumlah petani'],
    corrections: [],
    ...change,
  };
}

function page(change: Partial<CorrectionPageProps> = {}): CorrectionPageProps {
  return { sheet: sheet(), notice: '', onKeep: vi.fn(), onUndo: vi.fn(), ...change };
}

const radio = (label: string) =>
  [...document.querySelectorAll('label')]
    .find((each) => each.textContent?.startsWith(label))
    ?.querySelector('input') as HTMLInputElement;

beforeEach(() => speak('en'));
afterEach(clear);

describe('the correction page', () => {
  it('offers all whom the article names or quotes, the speaker of now chosen', async () => {
    await show(<CorrectionPage {...page()} />);
    const names = [...document.querySelectorAll('input[name=speaker]')].map((input) => input.closest('label')?.textContent);
    expect(names).toEqual([
      'Rina WulandariMenteri Pertanian · Wanasari',
      'Suryo Adipengamat',
      'sejumlah petani',
      'Speaker not stated',
      'Somebody else',
    ]);
    expect(radio('Rina Wulandari').checked).toBe(true);
    expect(radio('Direct quote').checked).toBe(true);
  });

  it('keeps another speaker and kind in one go', async () => {
    const props = page();
    await show(<CorrectionPage {...props} />);
    await click(radio('Suryo Adi'));
    await click(radio('Partly'));
    await click(control('Keep these corrections'));
    const speaker = { name: 'Suryo Adi', personId: 'p2', isPerson: true };
    expect(props.onKeep).toHaveBeenCalledWith({ isQuote: true, kind: 'mixed', speaker, person: null });
  });

  it('chooses somebody else by typing the name', async () => {
    const props = page();
    await show(<CorrectionPage {...props} />);
    await type(find<HTMLInputElement>('input[name=typed]'), ' Dewi Larasati ');
    await click(control('Keep these corrections'));
    const speaker = { name: 'Dewi Larasati', personId: null, isPerson: true };
    expect(props.onKeep).toHaveBeenCalledWith({ isQuote: true, kind: 'direct', speaker, person: null });
  });

  it('says of a person other titles, and no official', async () => {
    const props = page();
    await show(<CorrectionPage {...props} />);
    await type(find<HTMLTextAreaElement>('textarea'), 'Mantan menteri\n\n Dosen ');
    await click(radio('A public official'));
    await click(control('Keep these corrections'));
    const person = { personId: 'p1', official: false, titles: ['Mantan menteri', 'Dosen'] };
    expect(props.onKeep).toHaveBeenCalledWith({ isQuote: true, kind: 'direct', speaker: null, person });
  });

  it('says that it is no quote', async () => {
    const props = page();
    await show(<CorrectionPage {...props} />);
    await click(control('Not a quote'));
    expect(props.onKeep).toHaveBeenCalledWith({ isQuote: false, kind: null, speaker: null, person: null });
  });

  it('lists what was corrected with its date, and takes it back', async () => {
    const props = page({ sheet: sheet({ dismissed: true, corrections: [record({ what: 'not-quote' })] }) });
    await show(<CorrectionPage {...props} />);
    expect(document.querySelector('form')).toBeNull();
    expect(words('.corrections li')).toMatch(/^Not a quote.*2026Undo$/);
    await click(control('Undo: Not a quote'));
    expect(props.onUndo).toHaveBeenCalledWith('k1');
  });

  it.each([
    ['en', 'This quote is no longer'],
    ['id', 'Kutipan ini tidak ada lagi'],
  ] as const)('says in %s that the quote is gone', async (language, text) => {
    speak(language);
    await show(<CorrectionPage {...page({ sheet: null })} />);
    expect(words('.message')).toContain(text);
  });
});
