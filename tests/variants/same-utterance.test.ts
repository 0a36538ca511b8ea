import { describe, expect, it } from 'vitest';
import { fingerprint } from '@/lib/variants/fingerprint';
import { likeness, readUtterance } from '@/lib/variants/same-utterance';

const DAY = 86_400_000;
const RINI = 'Rini Kusumawati';
const BAYU = 'Bayu Anggoro';

interface Row {
  readonly what: string;
  readonly one: string;
  readonly other: string;
  /** Who says them; both the same unless told. */
  readonly speakers?: readonly [string | null, string | null];
  /** Days between. */
  readonly apart?: number;
}

const read = (exact: string, name: string | null, at: number | null) =>
  readUtterance({ exact, speaker: name === null ? null : { name }, at });

function like({ one, other, speakers: [first, second] = [RINI, RINI], apart = 0 }: Row): number {
  return likeness(read(one, first, 0), read(other, second, apart * DAY));
}

const LONG =
  '“Jembatan gantung di Kampung Cibeureum akan dibongkar bulan depan, lalu dibangun ulang memakai baja ringan dari pabrik setempat,”';

const SAME: readonly Row[] = [
  { what: 'other marks and case', one: '“Panen raya dimulai pekan ini,”', other: '"panen raya dimulai pekan ini"' },
  {
    what: 'a word changed',
    one: '“Waduk itu menampung air hujan musim ini.”',
    other: '“Waduk itu menyimpan air hujan musim ini.”',
  },
  {
    what: 'a negation dropped',
    one: '“Kami tidak menutup pasar ikan Muara Teluk.”',
    other: '“Kami menutup pasar ikan Muara Teluk.”',
  },
  {
    what: 'a number changed',
    one: '“Dana desa naik 12 persen di kecamatan ini.”',
    other: '“Dana desa naik 21 persen di kecamatan ini.”',
  },
  { what: 'only its second half', one: LONG, other: '“dibangun ulang memakai baja ringan dari pabrik setempat”' },
  { what: 'long, under another name', one: LONG, other: LONG, speakers: [RINI, BAYU] },
  { what: 'long, whoever says it', one: LONG, other: LONG, speakers: [RINI, null] },
  { what: 'long, a year later', one: LONG, other: LONG, apart: 365 },
  {
    what: 'short, the surname only',
    one: '“Sawah kami kebanjiran lumpur lagi.”',
    other: '“Sawah kami kebanjiran lumpur lagi”',
    speakers: [RINI, 'Kusumawati'],
  },
  {
    what: 'a report in other typography',
    one: 'the harbour will reopen to fishing boats on Friday',
    other: '“The harbour will reopen to fishing boats Friday,”',
  },
  {
    what: 'English, words dropped',
    one: '“The council, after years of waiting, finally approved funding for a second tram line across the river.”',
    other: '“The council finally approved funding for a second tram line across the river.”',
  },
  { what: 'accents', one: '“Le café du marché ferme samedi”', other: '"Le cafe du marche ferme samedi"' },
];

const OTHER: readonly Row[] = [
  {
    what: 'a stock phrase of two people',
    one: '“Kita serahkan kepada pihak berwajib.”',
    other: '“Kita serahkan kepada pihak berwajib,”',
    speakers: [RINI, BAYU],
  },
  {
    what: 'a longer stock phrase of two people',
    one: '“Kita serahkan kepada pihak berwajib untuk ditindaklanjuti sesuai hukum yang berlaku.”',
    other: '“Kita serahkan kepada pihak berwajib untuk ditindaklanjuti sesuai hukum yang berlaku,”',
    speakers: [RINI, BAYU],
  },
  {
    what: 'a stock phrase by nobody named',
    one: '“We take safety seriously”',
    other: '“We take safety seriously”',
    speakers: [null, null],
  },
  {
    what: 'a stock phrase, months later',
    one: '“We will respect the court’s decision.”',
    other: '“We will respect the court’s decision,”',
    apart: 200,
  },
  {
    what: 'one sentence under another name, weeks later',
    one: '“Tanggul laut di Muara Teluk retak karena ombak besar semalam.”',
    other: '“Tanggul laut di Muara Teluk retak karena ombak besar semalam,”',
    speakers: [RINI, BAYU],
    apart: 20,
  },
  {
    what: 'two sentences of one form',
    one: '“Kami mencatat 12 kasus demam berdarah di Kecamatan Wanasari bulan ini.”',
    other: '“Kami mencatat 31 kasus demam berdarah di Kecamatan Tegalsari bulan ini.”',
  },
  {
    what: 'two promises with many words in common',
    one: '“Pemerintah kota membangun 40 rumah susun di tepi sungai tahun ini.”',
    other: '“Pemerintah kota membangun 15 sekolah baru di tepi pantai tahun ini.”',
  },
  {
    what: 'the same words in another order',
    one: '“Farmers told ministers that traders cheated villagers”',
    other: '“Villagers cheated traders, ministers told farmers”',
  },
  {
    what: 'English sentences of one form',
    one: '“Police arrested three men in Northfield over the warehouse fire.”',
    other: '“Police arrested two women in Eastvale over the school fire.”',
  },
  { what: 'function words only', one: '“It is what it is.”', other: '“It is what it is.”' },
  { what: 'too few words', one: '“Tidak benar itu.”', other: '“Tidak benar itu,”' },
  { what: 'nothing', one: '', other: '' },
];

describe('one utterance is', () => {
  it.each(SAME)('$what', (row) => {
    expect(like(row)).toBeGreaterThan(0);
    const prints = new Set(fingerprint(row.one));
    expect(fingerprint(row.other).some((print) => prints.has(print))).toBe(true);
  });
});

describe('one utterance is not', () => {
  it.each(OTHER)('$what', (row) => {
    expect(like(row)).toBe(0);
  });
});

it('takes pasted words for anybody’s, at any time', () => {
  const pasted = readUtterance({ exact: 'kita serahkan kepada pihak berwajib', speaker: null, at: null });
  expect(likeness(pasted, read('“Kita serahkan kepada pihak berwajib.”', RINI, 5))).toBe(1);
});
