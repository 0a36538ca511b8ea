import { expect, it } from 'vitest';
import { analyse } from '@/lib/engine/analyse';
import { packFor } from '@/lib/languages';

/** The last quote of a text. */
interface ConfidenceCase {
  readonly name: string;
  readonly text: string;
  readonly language: string;
  /** Whether it is one of those that Petik is surest of. */
  readonly sure: boolean;
}

const SUREST = 0.9;

const CASES: ConfidenceCase[] = [
  {
    name: 'a named speaker beside the verb',
    text: 'The dam was built by Jane Roe. “We checked the gates twice,” Roe said.',
    language: 'en',
    sure: true,
  },
  {
    name: 'a family name that two people bear',
    text: 'The dam was built by Jane Roe and Richard Roe. “We checked the gates twice,” Roe said.',
    language: 'en',
    sure: false,
  },
  {
    name: 'the full name of one of two with the same family name',
    text: 'The dam was built by Jane Roe and Richard Roe. “We checked the gates twice,” Jane Roe said.',
    language: 'en',
    sure: true,
  },
  {
    name: 'marks that open in mid-sentence',
    text: 'The dam was built by Jane Roe. Its gates are “not quite what they should be,” Roe said.',
    language: 'en',
    sure: false,
  },
  {
    name: 'marks behind a colon',
    text: 'The dam was built by Jane Roe. Roe said: “We checked the gates twice.”',
    language: 'en',
    sure: true,
  },
  {
    name: 'a pronoun',
    text: 'The dam was built by Jane Roe. “We checked the gates twice,” she said.',
    language: 'en',
    sure: false,
  },
  {
    name: 'a named speaker behind the verb',
    text: '"Pintu air sudah kami periksa," kata Bupati Sinta Marhaeni.',
    language: 'id',
    sure: true,
  },
  {
    name: 'a clitic',
    text: 'Bupati Sinta Marhaeni datang. "Pintu air sudah kami periksa," ujarnya.',
    language: 'id',
    sure: false,
  },
];

it.each(CASES)('$name', ({ text, language, sure }) => {
  const quote = analyse({ text }, packFor(language)).quotes.at(-1);
  expect(quote?.kind).toBe('direct');
  expect((quote?.confidence ?? 0) >= SUREST).toBe(sure);
});
