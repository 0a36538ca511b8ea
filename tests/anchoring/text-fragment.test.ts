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
  it('takes the ends of a quote of several paragraphs from the first and the last one', () => {
    expect(withTextFragment(URL, '“Satu dua.\nTiga\nempat lima.”')).toBe(`${URL}#:~:text=Satu%20dua.,empat%20lima`);
  });

  it.each([
    ['needs nothing more when the words stand nowhere above it', 'Judul\nLain', 'kata dia, ', ' ujar', 'Kami%20siap'],
    [
      'is told from a headline with its words by those before it',
      'KAMI  SIAP!',
      'kata dia, ',
      '',
      'kata%20dia%2C%20%E2%80%9C-,Kami%20siap',
    ],
    ['takes whole words of its own paragraph', 'kami siap', `${'a'.repeat(60)} dua `, '', 'dua%20%E2%80%9C-,Kami%20siap'],
    [
      'takes the words behind it at the start of a paragraph',
      'kami siap',
      'Satu.\n',
      ' ujar dia.\nLain',
      'Kami%20siap,-%2C%E2%80%9D%20ujar%20dia.',
    ],
    ['does without when it is a paragraph', 'kami siap', 'Satu.\n', '\nLain', 'Kami%20siap'],
  ])('%s', (_, before, prefix, suffix, fragment) => {
    expect(withTextFragment(URL, '“Kami siap,”', { before, prefix, suffix })).toBe(`${URL}#:~:text=${fragment}`);
  });

  it('leaves the address alone when there are no words', () => {
    expect(withTextFragment(URL, '“…”')).toBe(URL);
  });
});
