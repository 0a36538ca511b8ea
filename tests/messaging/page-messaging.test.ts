import { beforeAll, describe, expect, it, vi } from 'vitest';

const send = vi.fn();
let hear: (message: object, sender: object, respond: (answer: unknown) => void) => boolean;
let messaging: ReturnType<typeof import('@/lib/messaging/page-messaging')['defineExtensionMessaging']>;
beforeAll(async () => {
  const onMessage = { addListener: (listener: typeof hear) => (hear = listener) };
  vi.stubGlobal('chrome', { runtime: { sendMessage: send, onMessage }, i18n: {} });
  messaging = (await import('@/lib/messaging/page-messaging')).defineExtensionMessaging();
});

const asked = (type: string) => new Promise((resolve) => void (hear({ type, data: 2 }, {}, resolve) || resolve('nobody')));

describe('messages of content scripts, beside the library that the background uses', () => {
  it('are sent in its form, and its answers are read', async () => {
    send.mockResolvedValue({ res: 3 });
    expect(await messaging.sendMessage('double', 2)).toBe(3);
    expect(send).toHaveBeenCalledWith({ type: 'double', data: 2, timestamp: expect.any(Number) });
  });

  it.each([
    ['a failure', { err: { name: 'TypeError', message: 'Not an article' } }, 'Not an article'],
    ['no answer', undefined, 'No response'],
  ])('reject on %s', async (_, answer, message) => {
    send.mockResolvedValue(answer);
    await expect(messaging.sendMessage('double')).rejects.toThrow(message);
  });

  it('are answered in its form until nobody listens any more', async () => {
    const stop = messaging.onMessage('double', ({ data }) => 2 * (data as number));
    expect(await asked('double')).toEqual({ res: 4 });
    stop();
    expect(await asked('double')).toBe('nobody');
  });

  it('report failures by their words', async () => {
    messaging.onMessage('fail', () => {
      throw new Error('gone');
    });
    expect(await asked('fail')).toEqual({ err: { message: 'gone' } });
  });
});
