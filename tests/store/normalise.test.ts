import { describe, expect, it } from 'vitest';
import { personKey } from '@/lib/store/normalise';

describe('personKey', () => {
  it.each([
    ['B. J. Habibie', 'BJ Habibie'],
    ['José Núñez', 'Jose Nunez'],
    ['Jean-Luc Roux', 'Jean Luc  ROUX'],
  ])('%s is %s', (one, other) => {
    expect(personKey(one)).toBe(personKey(other));
  });
  it('keeps different people apart', () => {
    expect(personKey('Rina Lestari')).not.toBe(personKey('Rini Lestari'));
  });
});
