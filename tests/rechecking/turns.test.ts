import { describe, expect, it } from 'vitest';
import { Turns } from '@/lib/rechecking/turns';

const waiting = [{ site: 'a.example' }, { site: 'a.example' }, { site: 'b.example' }];

describe('turns', () => {
  it('give a site one request at a time, and ask another meanwhile', async () => {
    const turns = new Turns(2000, () => 0);
    let answer = () => {};
    const request = turns.take('a.example', (asks) => {
      asks();
      return new Promise<void>((resolve) => {
        answer = resolve;
      });
    });
    expect(turns.next(waiting)).toBe(waiting[2]);
    expect(turns.next(waiting.slice(0, 2))).toBeNull();
    expect(turns.delay(waiting.slice(0, 2))).toBe(Number.POSITIVE_INFINITY);
    answer();
    await request;
  });

  it('leave a site its pause after an answer, and after a failure too', async () => {
    let now = 1000;
    const turns = new Turns(2000, () => now);
    await turns.take('a.example', async (asks) => asks());
    expect(turns.delay(waiting.slice(0, 2))).toBe(2000);
    now = 2999;
    expect(turns.next(waiting.slice(0, 2))).toBeNull();
    now = 3000;
    expect(turns.next(waiting)).toBe(waiting[0]);
    const failing = turns.take('a.example', async (asks) => {
      asks();
      throw new Error('no answer');
    });
    await expect(failing).rejects.toThrow('no answer');
    expect(turns.delay(waiting.slice(0, 2))).toBe(2000);
  });

  it('ask at once again where nothing was asked', async () => {
    const turns = new Turns(2000, () => 0);
    await turns.take('a.example', async () => {});
    expect(turns.next(waiting)).toBe(waiting[0]);
  });
});
