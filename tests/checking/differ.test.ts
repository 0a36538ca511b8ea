import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differ } from '@/lib/checking/differ';
import { readQuote, wordsKey } from '@/lib/checking/read-words';
import type { DifferencePart } from '@/lib/model/checking';

/** A difference as one line: [-deleted-]{+inserted+}. */
const line = (parts: readonly DifferencePart[]): string =>
  parts.map(({ kind, text }) => (kind === 'same' ? text : kind === 'deleted' ? `[-${text}-]` : `{+${text}+}`)).join('');

/** What changed, or did not, and how it is reported. */
const CHANGES: readonly (readonly [string, string, string, string])[] = [
  ['a word', '“Harga beras akan turun,”', '“Harga beras akan naik,”', '“Harga beras akan[- turun-]{+ naik+},”'],
  ['a negation dropped', '"Kami tidak akan mundur."', '"Kami akan mundur."', '"Kami[- tidak-] akan mundur."'],
  ['a negation put in', '"We will pay."', '"We will not pay."', '"We will{+ not+} pay."'],
  ['a number', '"Ada 1.500 warga di sana"', '"Ada 1.800 warga di sana"', '"Ada[- 1.500-]{+ 1.800+} warga di sana"'],
  ['a decimal comma', '"naik 1,5 persen"', '"naik 15 persen"', '"naik[- 1,5-]{+ 15+} persen"'],
  ['a sign', '"It was -5 degrees"', '"It was 5 degrees"', '"It was[- -5-]{+ 5+} degrees"'],
  ['a percent sign', '"It fell 5%"', '"It fell 5"', '"It fell 5[-%-]"'],
  ['words in front', '"Kami siap"', '"Besok kami siap"', '"{+Besok +}Kami siap"'],
  ['words at the end', '"Kami siap."', '"Kami siap membantu."', '"Kami siap{+ membantu+}."'],
  ['words gone in front', '"Tentu saja kami siap."', '"Kami siap."', '"[-Tentu saja-] kami siap."'],
  ['words gone at the end', '"We are ready to help."', '"We are ready."', '"We are ready[- to help-]."'],
  ['the first word', '"Kami siap"', '"Mereka siap"', '"[-Kami-]{+ Mereka+} siap"'],
  ['a comma that turns the sense', '"Tidak, ada bukti."', '"Tidak ada bukti."', '"Tidak[-,-] ada bukti."'],
  ['a question made of a statement', '"They knew."', '"They knew?"', '"They knew{+?+}."'],
  ['a capital that makes another word', '"They told us to wait"', '"They told US to wait"', '"They told[- us-]{+ US+} to wait"'],
  ['an apostrophe', '"It is its fault"', '"It is it’s fault"', '"It is[- its-]{+ it’s+} fault"'],
  [
    'a word in the second part',
    '"Kami siap," … "besok pagi."',
    '"Kami siap," … "lusa pagi."',
    '"Kami siap," … [-"besok-]{+ "lusa+} pagi."',
  ],
  ['signs of a script without spaces', '「明日行きます」', '「明日行きません」', '「明日行きま[-す-]{+せん+}」'],
];

const STYLE: readonly (readonly [string, string, string])[] = [
  ['quotation marks', '"Kami siap."', '“Kami siap.”'],
  ['marks of other languages', '„Wir kommen“', '»Wir kommen«'],
  ['marks inside', '"Dia bilang \'siap\' tadi"', '“Dia bilang ‘siap’ tadi”'],
  ['spaces', '"Kami  siap\u00a0membantu."', '"Kami siap\nmembantu."'],
  ['Unicode form', '"Caf\u00e9 itu tutup"', '"Cafe\u0301 itu tutup"'],
  ['ligatures', '"the \ufb01rst o\ufb03ce"', '"the first office"'],
  ['apostrophes', "“Don't go”", '"Don’t go"'],
  ['soft hyphens and zero-width characters', '"peme\u00adrintah da\u200berah"', '"pemerintah daerah"'],
  ['dashes', '"Kami – semua – siap"', '"Kami — semua — siap"'],
  ['dashes in numbers', '"2020-2024"', '"2020–2024"'],
  ['the mark that the sentence around asks for', '"Kami siap," ', '"Kami siap."'],
  ['the capital that the sentence around asks for', 'bahwa "kami siap"', 'Bahwa "kami siap"'],
  ['an interruption', '"Kami siap, besok pagi."', '"Kami siap," … "besok pagi."'],
  ['an interruption that is gone', '"Kami siap." … "Besok pagi."', '"Kami siap besok pagi."'],
  ['an ellipsis', '"Kami... siap"', '"Kami… siap"'],
];

describe('the difference', () => {
  it.each(CHANGES)('reports %s', (_, saved, now, expected) => {
    expect(line(differ(saved, now))).toBe(expected);
  });

  it.each(STYLE)('takes no notice of %s', (_, saved, now) => {
    expect(line(differ(saved, now))).toBe('');
    expect(line(differ(now, saved))).toBe('');
    expect(wordsKey(saved)).toBe(wordsKey(now));
  });

  const word = fc.constantFrom(
    'kami',
    'tidak',
    'siap',
    'besok',
    'harga',
    '1.500',
    'naik',
    'we',
    'ready',
    '5%',
    'the',
    ',',
    '?',
    '…',
  );
  const quote = fc
    .tuple(fc.constantFrom('"', '“', '', '«'), fc.array(word, { minLength: 1, maxLength: 30 }))
    .map(([mark, words]) => `${mark}${words.join(' ')}${mark}`);
  const kept = (parts: readonly DifferencePart[], gone: DifferencePart['kind']) =>
    parts.flatMap(({ kind, text }) => (kind === gone ? [] : [text])).join('');
  const folded = (text: string) => readQuote(text).map((each) => each.key);

  it('holds the saved words whole, and the words of now', () => {
    fc.assert(
      fc.property(quote, quote, (saved, now) => {
        const parts = differ(saved, now);
        if (parts.length === 0) return;
        expect(kept(parts, 'inserted')).toBe(saved);
        expect(folded(kept(parts, 'deleted')).filter((key) => /[\p{L}\p{N}]/u.test(key))).toEqual(
          folded(now).filter((key) => /[\p{L}\p{N}]/u.test(key)),
        );
      }),
    );
  });

  it('is none from a text to itself, and never none between different words', () => {
    fc.assert(
      fc.property(quote, quote, (saved, now) => {
        expect(differ(saved, saved)).toEqual([]);
        const hasWords = /[\p{L}\p{N}]/u.test(saved + now);
        if (hasWords && wordsKey(saved) !== wordsKey(now)) expect(differ(saved, now)).not.toEqual([]);
      }),
    );
  });

  it('reads any text, and long ones', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (saved, now) => void differ(saved, now)));
    const long = 'kata '.repeat(20_000);
    expect(differ(long, `${long} lagi`)).toHaveLength(3);
    expect(differ(long, 'lain '.repeat(20_000)).map(({ kind }) => kind)).toEqual(['deleted', 'inserted', 'same']);
  });
});
