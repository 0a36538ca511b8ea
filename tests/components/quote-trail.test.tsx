// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ChangeNotice } from '@/components/popup/change-notice';
import { QuoteTrail } from '@/components/quote-trail';
import type { QuoteEdit, QuoteTrail as Trail } from '@/lib/model/checking';
import { clear, show, speak, words } from './show';
import { quoteView } from './views';

const day = (date: number, hour = 9) => new Date(2026, 2, date, hour).getTime();

function edit(change: Partial<QuoteEdit> = {}): QuoteEdit {
  return {
    verdict: 'changed',
    since: day(3),
    at: day(5),
    modified: null,
    difference: [
      { kind: 'same', text: '“Harga akan' },
      { kind: 'deleted', text: ' turun' },
      { kind: 'inserted', text: ' naik' },
      { kind: 'same', text: ',”' },
    ],
    attribution: [],
    ...change,
  };
}

const trail = (now: QuoteEdit): Trail => ({ firstSeen: day(2), steps: [{ verdict: now.verdict, at: now.at }], edit: now });

beforeEach(() => speak('en'));
afterEach(clear);

describe('the trail of a quote', () => {
  it('tells what changed, between which days, and that the page does not say so', async () => {
    await show(<QuoteTrail trail={trail(edit())} language="id" />);
    expect(words('.trail p')).toBe('Words changed between March 3, 2026 and March 5, 2026. The page itself mentions no change.');
    expect(words('.difference')).toBe('“Harga akan taken out: turun put in: naik,”');
    expect([words('del'), words('ins')]).toEqual(['taken out: turun', 'put in: naik']);
    expect(words('.trail > p')).toBe('First seen March 2, 2026 · Words changed March 5, 2026');
  });

  it('sets beside it what the page says of itself, and the clock when it was one day', async () => {
    await show(<QuoteTrail trail={trail(edit({ since: day(5, 7), modified: '2026-03-05T08:00:00Z' }))} language="id" />);
    expect(words('.trail p').replaceAll('\u202f', ' ')).toBe(
      'Words changed between March 5, 2026 at 7:00 AM and March 5, 2026 at 9:00 AM. The page itself says that it was last changed on March 5, 2026.',
    );
  });

  it('speaks Indonesian', async () => {
    speak('id');
    await show(<QuoteTrail trail={trail(edit())} language="id" />);
    expect(words('.trail p')).toContain('Kata-kata diubah antara 3 Maret 2026 dan 5 Maret 2026.');
    expect(words('.difference')).toBe('“Harga akan dihapus: turun ditambahkan: naik,”');
  });

  it.each([
    ['another speaker', 'Damar Wisaksana, Kepala Dinas', 'Damar Wisaksana, Kepala Dinas'],
    ['nobody', '', 'Speaker not stated'],
  ])('sets %s beside the one of before', async (_, text, expected) => {
    const attribution = [{ kind: 'deleted', text: 'Rina Wulandari, Menteri' } as const, { kind: 'inserted', text } as const];
    await show(<QuoteTrail trail={trail(edit({ verdict: 're-attributed', difference: [], attribution }))} language="id" />);
    expect(words('.trail strong')).toBe('Speaker or title changed');
    expect(words('.difference')).toBe(`taken out: Rina Wulandari, Menteri put in: ${expected}`);
  });

  it('shows the steps there, and no alarm for a quote that is back as it was saved', async () => {
    const steps = [{ verdict: 'missing', at: day(5) } as const, { verdict: 'verbatim', at: day(8) } as const];
    await show(<QuoteTrail trail={{ firstSeen: day(2), steps, edit: null }} language="id" />);
    expect(document.querySelector('.edit')).toBeNull();
    expect(words('.trail')).toBe(
      'First seen March 2, 2026 · Removed from the article March 5, 2026 · As saved again March 8, 2026',
    );
  });
});

describe('the notice of the popup', () => {
  it('counts what was changed, moved to another speaker and removed, and since when', async () => {
    const of = (change: Partial<QuoteEdit>) => quoteView({ trail: trail(edit(change)) });
    const quotes = [of({}), of({ since: day(1) }), of({ verdict: 'missing' }), quoteView()];
    await show(<ChangeNotice quotes={quotes} />);
    expect([...document.querySelectorAll('.notice li')].map((line) => line.textContent)).toEqual([
      '2 saved quotes were changed since March 1, 2026',
      '1 saved quote was removed from the article since March 3, 2026',
    ]);
  });

  it('is not there when nothing changed', async () => {
    await show(<ChangeNotice quotes={[quoteView()]} />);
    expect(document.querySelector('.notice')).toBeNull();
  });
});
