import { describe, expect, it } from 'vitest';
import { quotationsIn, quotationsShared } from './quotations';

describe('quotationsIn', () => {
  it.each([
    ['“We will not wait any longer,” she said.', ' we will not wait any longer '],
    ['„Wir warten nicht länger“, sagte sie.', ' wir warten nicht länger '],
    ['„Wir warten nicht länger”, sagte sie.', ' wir warten nicht länger '],
    ['Elle dit : « Nous n’attendrons pas. »', ' nous n attendrons pas '],
    ['»Vi venter ikke længere,« siger hun.', ' vi venter ikke længere '],
    ['Kata dia, "Kami tidak akan menunggu."', ' kami tidak akan menunggu '],
    ['”Vi väntar inte längre”, säger hon.', ' vi väntar inte längre '],
  ])('%s', (text, quotation) => {
    expect(quotationsIn(text)).toEqual([quotation]);
  });

  it('leaves out what is shorter than four words, and marks that close in another line', () => {
    expect(quotationsIn('the “so-called” plan\n“It goes on\nand on and on”')).toEqual([]);
  });
});

it('counts the quotations that stand whole in another text, whatever its punctuation', () => {
  const text = 'He said: "Nobody will be left behind."\nShe said: "The road stays closed today."';
  expect(quotationsShared(text, ['“Nobody will be left behind”, he said.', 'The road stays open today.'])).toEqual({
    whole: 1,
    all: 2,
  });
});
