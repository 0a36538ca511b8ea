import { describe, expect, it } from 'vitest';
import { detectLanguage, speaksAgainst } from '@/lib/metadata/detect-language';

const cases = [
  {
    language: 'id',
    text: 'Menteri itu mengatakan bahwa tanggul tersebut akan diperbaiki karena warga tidak bisa menunggu lagi dan air sudah masuk ke rumah.',
  },
  {
    language: 'ms',
    text: 'Menteri itu berkata kerajaan akan membaiki tebing tersebut kerana penduduk tidak boleh menunggu lagi, dan beliau turut melawat kawasan berkenaan.',
  },
  {
    language: 'id',
    text: 'Polisi mengatakan uang itu disimpan di kantor sejak hari Senin, tetapi pemiliknya tidak bisa datang.',
  },
  { language: 'ms', text: 'Polis berkata wang itu disimpan di pejabat sejak hari Isnin, tetapi pemiliknya tidak boleh datang.' },
  {
    language: 'en',
    text: 'The minister said that the dam would be repaired because the people of the valley have waited for it since March.',
  },
  {
    language: 'de',
    text: 'Die Ministerin sagte, dass der Damm noch in diesem Jahr repariert wird und dass die Stadt nicht länger warten kann.',
  },
  { language: 'ja', text: '大臣は「堤防はことし中に直す」と述べた。住民はこれ以上待てないと話している。' },
  { language: null, text: 'Министр заявил, что плотину отремонтируют в этом году, потому что люди больше не могут ждать.' },
  { language: null, text: 'Harun Sudibyo' },
];

describe('detectLanguage', () => {
  it.each(cases)('finds $language', ({ language, text }) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

describe('speaksAgainst', () => {
  it('needs a long text and a language with a list', () => {
    const russian = 'Министр заявил, что плотину отремонтируют в этом году. '.repeat(12);
    expect(speaksAgainst(russian, 'en')).toBe(true);
    expect(speaksAgainst(russian, 'ru')).toBe(false);
    expect(speaksAgainst('Министр заявил', 'en')).toBe(false);
  });
});
