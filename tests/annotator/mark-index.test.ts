import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MarkIndex } from '@/lib/annotator/mark-index';
import type { Marks } from '@/lib/messaging/protocol';

const span = (start: number, end: number) => ({ start, end });
const marks: Marks = {
  quotes: [
    { id: 'q1', kind: 'direct', contents: [span(10, 50), span(60, 70)], quoted: [] },
    { id: 'q2', kind: 'mixed', contents: [span(80, 90)], quoted: [] },
  ],
  people: [
    { id: 'p1', official: true, mentions: [span(20, 25), span(85, 95)] },
    { id: 'p2', official: false, mentions: [span(30, 35)] },
  ],
};

describe('MarkIndex', () => {
  const index = new MarkIndex(marks, []);
  it.each([
    [9, undefined],
    [10, 'q1'],
    [22, 'p1'],
    [32, 'q1'],
    [50, undefined],
    [65, 'q1'],
    [86, 'p1'],
    [94, 'p1'],
    [95, undefined],
  ])('at %i: %s', (offset, id) => {
    expect(index.at(offset)?.mark.id).toBe(id);
  });

  it('answers for a name that is no official’s once the reader follows who has it', () => {
    expect(new MarkIndex(marks, ['p2']).at(32)?.mark.id).toBe('p2');
  });

  it('finds by id also who is not painted', () => {
    expect(index.find('p2')).toMatchObject({ kind: 'person' });
    expect(index.find('q9')).toBeNull();
  });

  it('finds the shortest of all spans that hold the place', () => {
    const spans = fc.array(
      fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 20 })).map(([start, length]) => span(start, start + length)),
    );
    fc.assert(
      fc.property(spans, fc.nat(60), (all, offset) => {
        const quotes = all.map((each, at) => ({ id: `q${at}`, kind: 'direct' as const, contents: [each], quoted: [] }));
        const holding = all.filter(({ start, end }) => start <= offset && offset < end).map(({ start, end }) => end - start);
        const hit = new MarkIndex({ quotes, people: [] }, []).at(offset);
        expect(hit ? hit.span.end - hit.span.start : Number.POSITIVE_INFINITY).toBe(Math.min(...holding));
      }),
    );
  });
});
