import { expect, it } from 'vitest';
import { type QuoteCase, read } from './read';

/** Malay news, read with the Indonesian pack. */
const cases: QuoteCase[] = [
  {
    name: 'berkata without a complementiser',
    text: 'Menteri Pengangkutan Datuk Seri Azman Razali berkata kerajaan akan menambah dua puluh buah bas tahun depan.',
    quotes: [{ kind: 'indirect', cue: 'berkata', speaker: 'Azman Razali' }],
  },
  {
    name: 'katanya after a quote',
    text: 'Datuk Seri Azman Razali melawat stesen itu.\n"Kita mahu bas yang lebih selesa," katanya pada sidang media.',
    quotes: [{ kind: 'direct', cue: 'katanya', speaker: 'Azman Razali' }],
  },
  {
    name: 'beliau',
    text: '"Kita mahu bas yang lebih selesa," kata Datuk Seri Azman Razali. Beliau berkata, projek itu siap tahun depan.',
    quotes: [{ speaker: 'Azman Razali' }, { kind: 'indirect', source: 'Beliau', speaker: 'Azman Razali' }],
  },
];

it.each(cases)('$name', ({ text, quotes }) => expect(read(text, 'ms').quotes).toMatchObject(quotes));
