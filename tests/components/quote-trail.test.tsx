// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ChangeNotice } from '@/components/popup/change-notice';
import { QuoteTrail } from '@/components/quote-trail';
import type { QuoteEdit, QuoteTrail as Trail, UnreachableReason, Verdict } from '@/lib/model/checking';
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

const step = (verdict: Verdict, at: number, reason: UnreachableReason | null = null) => ({ verdict, reason, at });
const trail = (now: QuoteEdit, checked = now.at): Trail => {
  return { firstSeen: day(2), steps: [step(now.verdict, now.at)], edit: now, checked };
};

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
    const steps = [step('missing', day(5)), step('verbatim', day(8))];
    await show(<QuoteTrail trail={{ firstSeen: day(2), steps, edit: null, checked: day(8) }} language="id" />);
    expect(document.querySelector('.edit')).toBeNull();
    expect(words('.trail')).toBe(
      'First seen March 2, 2026 · Removed from the article March 5, 2026 · As saved again March 8, 2026',
    );
  });
});

describe('the trail of a quote that was checked again', () => {
  it('says that it is unchanged, and when that was last found', async () => {
    await show(
      <QuoteTrail trail={{ firstSeen: day(2), steps: [step('verbatim', day(5))], edit: null, checked: day(8) }} language="id" />,
    );
    expect(words('.trail').replaceAll('\u202f', ' ')).toBe(
      'First seen March 2, 2026 · Unchanged March 5, 2026 · Last checked March 8, 2026 at 9:00 AM',
    );
  });

  it('says why it could not be checked', async () => {
    const steps = [step('unreachable', day(5), 'paywall')];
    await show(<QuoteTrail trail={{ firstSeen: day(2), steps, edit: null, checked: null }} language="id" />);
    expect(words('.trail')).toBe('First seen March 2, 2026 · Could not be checked March 5, 2026 (the page is for subscribers)');
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
