// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Announcer } from '@/components/announcer';
import { CheckBar } from '@/components/library/check-bar';
import { CheckQuestionDialog } from '@/components/library/check-question';
import type { CheckState, FoundCheck } from '@/lib/model/check-queue';
import { clear, click, find, show, speak, words } from './show';

const handlers = { onCancel: vi.fn(), onClear: vi.fn(), onRetry: vi.fn(), onShow: vi.fn() };
const running = (done: number, waiting: number): CheckState => ({ done, waiting, findings: null });

function found(change: Partial<FoundCheck>): FoundCheck {
  const row = { quoteId: crypto.randomUUID(), articleId: 'a1', title: 'Rapat berlanjut', exact: '“Kami siap.”', language: 'id' };
  return { ...row, verdict: 'changed', reason: null, ...change };
}

const through: CheckState = {
  done: 3,
  waiting: 0,
  findings: {
    counts: { verbatim: 40, changed: 1, 're-attributed': 0, missing: 0, unreachable: 2 },
    notable: [found({}), found({ verdict: 'unreachable', reason: 'paywall' })],
  },
};

const bar = (state: CheckState, failed = false) => (
  <Announcer>
    <CheckBar state={state} failed={failed} {...handlers} />
  </Announcer>
);
const spoken = () => words('[role=status]').trim();

beforeEach(() => {
  speak('en');
  vi.clearAllMocks();
});
afterEach(clear);

describe('the bar of a check', () => {
  it('is not there when nothing was asked for', async () => {
    await show(bar(running(0, 0)));
    expect(document.querySelector('.check-bar')).toBeNull();
  });

  it('counts, stops, and says that it goes on', async () => {
    await show(bar(running(12, 1228)));
    expect(words('.check-row p')).toBe('12 of 1,240 articles checked');
    const progress = document.querySelector('progress');
    expect([progress?.value, progress?.max]).toEqual([12, 1240]);
    expect(document.getElementById(progress?.getAttribute('aria-labelledby') ?? '')?.textContent).toContain('12 of 1,240');
    await click(find('.check-row .button'));
    expect(handlers.onCancel).toHaveBeenCalled();
  });

  it('is read out when it begins, at some steps and at its end, not at each article', async () => {
    await show(bar(running(0, 100)));
    expect(spoken()).toBe('0 of 100 articles checked');
    await show(bar(running(7, 93)));
    expect(spoken()).toBe('0 of 100 articles checked');
    await show(bar(running(25, 75)));
    expect(spoken()).toBe('25 of 100 articles checked');
    await show(bar(through));
    expect(spoken()).toBe('43 quotes checked · 40 unchanged · 1 with changed words · 2 could not be checked');
  });

  it('says nothing aloud of a check that was through before', async () => {
    await show(bar(through));
    expect(spoken()).toBe('');
  });

  it('names what does not stand as it was saved, why, and where', async () => {
    await show(bar(through));
    const lines = [...document.querySelectorAll('.check-findings li')].map((line) => line.querySelector('p')?.textContent);
    expect(lines).toEqual(['Words changed', 'Could not be checked (the page is for subscribers)']);
    await click(find('.check-findings .text-button'));
    expect(handlers.onShow).toHaveBeenCalledWith('a1');
    await click(find('.check-row .icon-button'));
    expect(handlers.onClear).toHaveBeenCalled();
  });

  it('tells when its results cannot be stored, and tries again', async () => {
    await show(bar(running(1, 2), true));
    expect(words('.check-bar .hint')).toBe('The check was interrupted: its results cannot be stored.');
    await click(find('.check-row .button'));
    expect(handlers.onRetry).toHaveBeenCalled();
  });

  it('speaks Indonesian', async () => {
    speak('id');
    await show(bar(through));
    expect(words('.check-row p')).toBe(
      '43 kutipan diperiksa · 40 tidak berubah · 1 dengan kata yang berubah · 2 tidak dapat diperiksa',
    );
  });
});

describe('the question before a check', () => {
  const answers = { onBegin: vi.fn(), onCancel: vi.fn() };
  const plan = { quotes: 12, articles: 3, sites: ['satu.example', 'dua.example'] };

  it('says what is asked for, and which sites the browser will ask about', async () => {
    await show(<CheckQuestionDialog question={{ plan, missing: ['dua.example'] }} {...answers} />);
    expect(words('dialog')).toContain('12 saved quotes in 3 articles from 2 sites.');
    expect(words('dialog')).toContain('Your browser will ask you to allow 1 site:');
    expect([...document.querySelectorAll('.check-sites li')].map((line) => line.textContent)).toEqual(['dua.example']);
    await click(find('.check-begin'));
    expect(answers.onBegin).toHaveBeenCalled();
  });

  it('names a site that is the only one, and asks for nothing that is allowed', async () => {
    await show(
      <CheckQuestionDialog question={{ plan: { quotes: 1, articles: 1, sites: ['satu.example'] }, missing: [] }} {...answers} />,
    );
    expect(words('dialog')).toContain('1 saved quote in 1 article from satu.example.');
    expect(document.querySelector('.check-sites')).toBeNull();
  });
});
