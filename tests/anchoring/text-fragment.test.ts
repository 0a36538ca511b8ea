import { describe, expect, it } from 'vitest';
import { withTextFragment } from '@/lib/anchoring/text-fragment';

const URL = 'https://warta.example/1?page=2';

describe('withTextFragment', () => {
  it.each([
    ['short words without their marks', '“Kami siap.”', 'Kami%20siap'],
    ['both ends of a long quote', 'a b c d e f g h i j k l m', 'a%20b%20c%20d%20e%20f,h%20i%20j%20k%20l%20m'],
    ['the first part of an interrupted quote', '"Satu dua," … "tiga."', 'Satu%20dua'],
    ['characters with a meaning of their own', 'anak-anak & ibu, ya', 'anak%2Danak%20%26%20ibu%2C%20ya'],
  ])('%s', (_, exact, fragment) => {
    expect(withTextFragment(`${URL}#top`, exact)).toBe(`${URL}#:~:text=${fragment}`);
  });
  it('leaves the address alone when there are no words', () => {
    expect(withTextFragment(URL, '“…”')).toBe(URL);
  });
});
