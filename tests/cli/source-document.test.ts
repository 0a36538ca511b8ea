import { describe, expect, it } from 'vitest';
import { NO_ADDRESS, parseLine } from '@/lib/cli/source-document';

describe('parseLine', () => {
  it.each([
    ['{"id":"a","text":"Ya","lang":"id"}', { kind: 'text', id: 'a', text: 'Ya', lang: 'id' }],
    ['\ufeff{"id":7,"text":""}', { kind: 'text', id: 7, text: '', lang: null }],
    [
      '{"id":"a","text":"Ya","published":"2023-09-14"}',
      { kind: 'text', id: 'a', text: 'Ya', lang: null, published: '2023-09-14' },
    ],
    [
      '{"id":"a","html":"<p>","url":"https://k.example/a"}',
      { kind: 'html', id: 'a', html: '<p>', url: 'https://k.example/a', lang: null },
    ],
    ['{"id":"a","html":"<p>","url":"?"}', { kind: 'html', id: 'a', html: '<p>', url: NO_ADDRESS, lang: null }],
  ])('reads %s', (line, document) => {
    expect(parseLine(line)).toEqual({ ok: true, document });
  });

  it.each(['', '{', '[]', 'null', '7', '{"text":"x"}', '{"id":"a"}', '{"id":"a","text":7}', '{"id":null,"text":"x"}'])(
    'refuses %j with a reason',
    (line) => {
      const parsed = parseLine(line);
      expect(parsed.ok).toBe(false);
      expect(parsed.ok || parsed.reason).toMatch(/\w/);
    },
  );
});
