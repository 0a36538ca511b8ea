import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQuotes, type QuoteCheck } from '@/lib/checking/check-quotes';
import { stored, told } from './told-articles';

/** The verdict, with the difference and whether the speaker is another: "changed: “harga[- turun-]”". */
function line(check: QuoteCheck | null | undefined): string {
  if (!check) return 'none';
  const words = check.difference.map(({ kind, text }) =>
    kind === 'same' ? text : kind === 'deleted' ? `[-${text}-]` : `{+${text}+}`,
  );
  const about = [check.verdict, check.reason && `(${check.reason})`, words.join(''), check.reattributed && '(another speaker)'];
  return about.filter(Boolean).join(' ');
}

const INDONESIAN = {
  opening:
    'Pemerintah Kabupaten Wanasari membuka kembali pasar lama pada hari Senin setelah ditutup sejak kebakaran tahun lalu. Ratusan pedagang datang sejak pagi dan menata dagangan di kios yang baru selesai dicat. ',
  closing:
    ' Pasar itu menampung empat ratus kios di dua lantai, dengan tempat parkir di belakang gedung. Jalan di depannya dilebarkan supaya angkutan kota dapat berhenti tanpa menutup jalan.',
};
const ENGLISH = {
  opening:
    'The county reopened its old harbour on Monday after two years of repairs that cost more than anybody had planned for. Dozens of boats came in before dawn, and the fish hall sold its first crates by six. ',
  closing:
    ' The harbour has forty berths and a slipway for larger boats. A new road leads to it from the station, and buses will stop at the gate from the first week of next month.',
};
const frame = ({ opening, closing }: typeof ENGLISH, body: string) => told(`${opening}${body}${closing}`);

const RINA = 'Rina Lestari, Bupati Wanasari';
const ROE = 'Jane Roe, mayor';

/** What happened to the article (in Indonesian, in English), and what becomes of the first quote of it. */
const EDITS: readonly (readonly [string, typeof ENGLISH, string, string, string])[] = [
  [
    'nothing',
    INDONESIAN,
    `{${RINA}|“Harga sewa kios tidak akan naik tahun ini,”} kata Bupati Wanasari Rina Lestari.`,
    `{${RINA}|“Harga sewa kios tidak akan naik tahun ini,”} kata Bupati Wanasari Rina Lestari.`,
    'verbatim',
  ],
  [
    'a word changed',
    INDONESIAN,
    `{${RINA}|“Harga sewa kios tidak akan naik tahun ini,”} kata Bupati Wanasari Rina Lestari.`,
    `{${RINA}|“Harga sewa kios tidak akan turun tahun ini,”} kata Bupati Wanasari Rina Lestari.`,
    'changed “Harga sewa kios tidak akan[- naik-]{+ turun+} tahun ini,”',
  ],
  [
    'a word changed',
    ENGLISH,
    `{${ROE}|"We will finish the pier by spring,"} mayor Jane Roe said.`,
    `{${ROE}|"We will finish the pier by autumn,"} mayor Jane Roe said.`,
    'changed "We will finish the pier by[- spring-]{+ autumn+},"',
  ],
  [
    'a negation dropped',
    INDONESIAN,
    `{${RINA}|“Kami tidak akan menggusur pedagang,”} kata Rina.`,
    `{${RINA}|“Kami akan menggusur pedagang,”} kata Rina.`,
    'changed “Kami[- tidak-] akan menggusur pedagang,”',
  ],
  [
    'a negation dropped',
    ENGLISH,
    `{${ROE}|"I did not sign the contract,"} Roe said.`,
    `{${ROE}|"I did sign the contract,"} Roe said.`,
    'changed "I did[- not-] sign the contract,"',
  ],
  [
    'a number changed',
    INDONESIAN,
    `{${RINA}|“Ada 1.500 pedagang yang terdaftar,”} kata Rina.`,
    `{${RINA}|“Ada 500 pedagang yang terdaftar,”} kata Rina.`,
    'changed “Ada[- 1.500-]{+ 500+} pedagang yang terdaftar,”',
  ],
  [
    'a number changed',
    ENGLISH,
    `{${ROE}|"It cost us $4.5 million,"} Roe said.`,
    `{${ROE}|"It cost us $45 million,"} Roe said.`,
    'changed "It cost us $[-4.5-]{+45+} million,"',
  ],
  [
    'words inserted at both ends',
    INDONESIAN,
    `{${RINA}|“Pasar ini milik pedagang,”} kata Rina.`,
    `{${RINA}|“Sejak dulu pasar ini milik pedagang kecil,”} kata Rina.`,
    'changed “{+Sejak dulu +}Pasar ini milik pedagang{+ kecil+},”',
  ],
  [
    'words deleted at both ends',
    ENGLISH,
    `{${ROE}|"To be honest, the pier was never safe for large boats,"} Roe said.`,
    `{${ROE}|"The pier was never safe,"} Roe said.`,
    'changed "[-To be honest,-] the pier was never safe[- for large boats-],"',
  ],
  [
    'the last sentence of the quote cut off',
    ENGLISH,
    `{${ROE}|"The pier was never safe. We knew that for years."} Roe said nothing else.`,
    `{${ROE}|"The pier was never safe."} Roe said nothing else.`,
    'changed "The pier was never safe[-. We knew that for years-]."',
  ],
  [
    'the sentence moved to another paragraph',
    INDONESIAN,
    `{${RINA}|“Kios dibagi dengan undian,”} kata Rina.\nPara pedagang bertepuk tangan ketika pintu dibuka. Hujan turun sebentar.`,
    `Para pedagang bertepuk tangan ketika pintu dibuka. Hujan turun sebentar.\n{${RINA}|“Kios dibagi dengan undian,”} kata Rina.`,
    'verbatim',
  ],
  [
    'the quote split in two by a new clause',
    INDONESIAN,
    `{${RINA}|“Kios dibagi dengan undian dan tidak dijual kepada siapa pun.”}`,
    `{${RINA}|“Kios dibagi dengan undian,”} ujar Rina di depan pedagang, {+|“dan tidak dijual kepada siapa pun.”}`,
    'verbatim',
  ],
  [
    'the quote split into two quotes',
    ENGLISH,
    `{${ROE}|"The pier was never safe. We knew that for years."}`,
    `{${ROE}|"The pier was never safe."} Roe shook her head. {${ROE}|"We knew that for years."}`,
    'verbatim',
  ],
  [
    'the quote split in two, with a word changed in the second part',
    ENGLISH,
    `{${ROE}|"The pier was never safe and we knew that for many years."}`,
    `{${ROE}|"The pier was never safe,"} Roe said, {+|"and we knew that for some years."}`,
    'changed "The pier was never safe and we knew that for[- many-]{+ some+} years."',
  ],
  [
    'a clause between two parts that is gone',
    INDONESIAN,
    `{${RINA}|“Kios dibagi dengan undian,”} ujar Rina, {+|“dan tidak dijual.”}`,
    `{${RINA}|“Kios dibagi dengan undian dan tidak dijual,”} ujar Rina.`,
    'verbatim',
  ],
  [
    'two quotes made one',
    ENGLISH,
    `{${ROE}|"The pier was never safe."} Roe shook her head. {${ROE}|"We knew that for years."}`,
    `{${ROE}|"The pier was never safe. We knew that for years."} Roe shook her head.`,
    'verbatim',
  ],
  [
    'marks and spaces changed only',
    INDONESIAN,
    `{${RINA}|“Kami sebut ini ‘pasar rakyat’ sejak dulu,”} kata Rina.`,
    `{${RINA}|"Kami  sebut ini 'pasar\u00a0rakyat' sejak dulu,"} kata Rina.`,
    'verbatim',
  ],
  [
    'marks and Unicode form changed only',
    ENGLISH,
    `{${ROE}|“Don’t close the caf\u00e9s – not yet,”} Roe said.`,
    `{${ROE}|"Don't close the cafe\u0301s — not yet,"} Roe said.`,
    'verbatim',
  ],
  [
    'the speaker swapped',
    INDONESIAN,
    `{${RINA}|“Undian itu sudah adil,”} kata Bupati Wanasari Rina Lestari.`,
    `{Damar Wisaksana, Kepala Dinas Pasar|“Undian itu sudah adil,”} kata Kepala Dinas Pasar Damar Wisaksana.`,
    're-attributed (another speaker)',
  ],
  [
    'the speaker left out',
    ENGLISH,
    `{${ROE}|"The pier is safe,"} Roe said.`,
    `{?|"The pier is safe,"} it was said.`,
    're-attributed (another speaker)',
  ],
  [
    'the speaker named by the full name only later',
    ENGLISH,
    `{Roe|"The pier is safe,"} Roe said.`,
    `{${ROE}|"The pier is safe,"} mayor Jane Roe said.`,
    'verbatim',
  ],
  [
    'the title changed',
    INDONESIAN,
    `{Rina Lestari, Bupati Wanasari|“Undian itu sudah adil,”} kata Bupati Wanasari Rina Lestari.`,
    `{Rina Lestari, mantan Bupati Wanasari|“Undian itu sudah adil,”} kata mantan Bupati Wanasari Rina Lestari.`,
    're-attributed (another speaker)',
  ],
  [
    'a title added to another',
    ENGLISH,
    `{Jane Roe, mayor|"The pier is safe,"} mayor Jane Roe said.`,
    `{Jane Roe, mayor, head of the harbour board|"The pier is safe,"} said mayor Jane Roe, head of the harbour board.`,
    'verbatim',
  ],
  [
    'words and speaker changed',
    ENGLISH,
    `{${ROE}|"We will finish the pier by spring,"} mayor Jane Roe said.`,
    `{John Moe, clerk|"We will finish the pier by autumn,"} clerk John Moe said.`,
    'changed "We will finish the pier by[- spring-]{+ autumn+}," (another speaker)',
  ],
  [
    'the quote removed',
    INDONESIAN,
    `{${RINA}|“Undian itu sudah adil,”} kata Rina. Ia lalu menyapa pedagang satu per satu.`,
    'Ia lalu menyapa pedagang satu per satu.',
    'missing',
  ],
  [
    'the quote removed, while a near-duplicate stands elsewhere as before',
    INDONESIAN,
    `{${RINA}|“Harga sewa kios tidak akan naik tahun ini,”} kata Rina. {Damar Wisaksana|“Harga sewa kios tidak akan turun tahun ini,”} kata Damar.`,
    `{Damar Wisaksana|“Harga sewa kios tidak akan turun tahun ini,”} kata Damar.`,
    'missing',
  ],
  [
    'the quote removed, while a near-duplicate stands outside of quotes as before',
    ENGLISH,
    `She promised that the pier would be finished by spring. {${ROE}|"The pier will be finished by spring,"} Roe said.`,
    'She promised that the pier would be finished by spring. Roe said so.',
    'missing',
  ],
  [
    'a word changed, while a near-duplicate stands elsewhere',
    ENGLISH,
    `{${ROE}|"We will finish the pier by spring,"} Roe said. {John Moe|"We will finish the road by spring,"} Moe said.`,
    `{${ROE}|"We will finish the pier by summer,"} Roe said. {John Moe|"We will finish the road by spring,"} Moe said.`,
    'changed "We will finish the pier by[- spring-]{+ summer+},"',
  ],
  [
    'a short quote replaced at its place',
    INDONESIAN,
    `{${RINA}|“Kami siap,”} kata Bupati Wanasari Rina Lestari ketika ditanya wartawan.`,
    `{${RINA}|“Kami menolak,”} kata Bupati Wanasari Rina Lestari ketika ditanya wartawan.`,
    'changed “Kami[- siap-]{+ menolak+},”',
  ],
  [
    'a short quote removed, while its words stand in another quote',
    INDONESIAN,
    `{${RINA}|“Tidak,”} kata Rina. {Damar Wisaksana|“Saya tidak tahu,”} kata Damar.`,
    `{Damar Wisaksana|“Saya tidak tahu,”} kata Damar.`,
    'missing',
  ],
  [
    'the same words of two speakers, of which one is gone',
    ENGLISH,
    `{${ROE}|"No comment,"} Roe said. {John Moe|"No comment,"} Moe said.`,
    `{John Moe|"No comment,"} Moe said.`,
    'missing',
  ],
  [
    'a report that lost its quotation marks',
    ENGLISH,
    `{${ROE}|"The harbour belongs to those who fish,"} Roe said.`,
    `{${ROE}|The harbour belongs to those who fish}, Roe said.`,
    'verbatim',
  ],
  [
    'a report retold',
    INDONESIAN,
    `Rina mengatakan {${RINA}|seluruh kios sudah terisi sejak pekan lalu}.`,
    `Rina mengatakan {${RINA}|sebagian kios sudah terisi sejak pekan lalu}.`,
    'changed [-seluruh-]{+ sebagian+} kios sudah terisi sejak pekan lalu',
  ],
  [
    'a report whose end is read otherwise',
    INDONESIAN,
    `Rina mengatakan {${RINA}|seluruh kios sudah terisi} sejak pekan lalu. Hujan turun.`,
    `Rina mengatakan {${RINA}|seluruh kios sudah terisi sejak pekan lalu}. Hujan reda.`,
    'verbatim',
  ],
];

describe('a check', () => {
  it.each(EDITS)('when it was %s', (_, around, before, after, expected) => {
    const { checks } = checkQuotes(stored(frame(around, before), [0]), frame(around, after));
    expect(line(checks[0])).toBe(expected);
  });

  it('ties the changed words to the quote they were', () => {
    const before = frame(ENGLISH, `{A|"First words of all,"} A said. {${ROE}|"We will finish the pier by spring,"} Roe said.`);
    const after = frame(ENGLISH, `{A|"First words of all,"} A said. {${ROE}|"We will finish the pier by summer,"} Roe said.`);
    expect(checkQuotes(stored(before), after)).toMatchObject({ former: [0, 1], checks: [{ place: 0 }, { place: 1 }] });
    expect(checkQuotes(stored(before, []), after)).toMatchObject({ former: [0, null], checks: [null, null] });
  });

  it('gives a changed place to the quote that is most like it', () => {
    const before = frame(
      ENGLISH,
      `{A|"We will finish the new road by autumn,"} A said. {A|"We will finish the old pier by autumn,"} A said.`,
    );
    const after = frame(ENGLISH, `{A|"We will finish the old pier by winter,"} A said.`);
    expect(checkQuotes(stored(before), after).checks.map(line)).toEqual([
      'missing',
      'changed "We will finish the old pier by[- autumn-]{+ winter+},"',
    ]);
  });

  it('does not say who speaks where it is not known who spoke', () => {
    const [quote] = stored(frame(ENGLISH, `{${ROE}|"The pier is safe,"} Roe said.`));
    const { attribution: _, ...unknown } = quote as NonNullable<typeof quote>;
    const after = frame(ENGLISH, `{John Moe|"The pier is safe,"} Moe said.`);
    expect(line(checkQuotes([unknown], after).checks[0])).toBe('verbatim');
  });

  it('calls nothing missing in a part of the article, or in another text', () => {
    const body = `{${ROE}|"The pier is safe,"} Roe said.`;
    const before = frame(ENGLISH, body);
    expect(line(checkQuotes(stored(before), told(ENGLISH.opening)).checks[0])).toBe('unreachable (cut-off)');
    const other = told(`${INDONESIAN.opening}${INDONESIAN.closing}`);
    expect(line(checkQuotes(stored(before), other).checks[0])).toBe('unreachable (cut-off)');
    expect(line(checkQuotes(stored(before), frame(ENGLISH, '')).checks[0])).toBe('missing');
  });
});

describe('any article', () => {
  const word = fc.constantFrom(
    ...'kami tidak akan siap besok harga beras naik turun warga pasar kios yang di itu we pier road'.split(' '),
  );
  const sentence = fc.array(word, { minLength: 3, maxLength: 14 }).map((words) => words.join(' '));
  const paragraph = fc.tuple(sentence, fc.constantFrom('A B', 'C D', 'E F'), sentence);
  const article = fc.array(paragraph, { minLength: 1, maxLength: 8 });
  const tell = (paragraphs: readonly (readonly [string, string, string])[]) =>
    told(paragraphs.map(([said, who, rest]) => `{${who}|“${said},”} kata ${who}. ${rest}.`).join('\n'));

  it('is verbatim to itself, in whatever order its paragraphs stand', () => {
    fc.assert(
      fc.property(article, fc.integer({ min: 0, max: 7 }), (paragraphs, turn) => {
        const turned = [...paragraphs.slice(turn), ...paragraphs.slice(0, turn)];
        const { checks } = checkQuotes(stored(tell(paragraphs)), tell(turned));
        for (const check of checks) expect(check).toMatchObject({ verdict: 'verbatim', difference: [] });
      }),
    );
  });

  it('gets one verdict for each kept quote, never verbatim when its words stand nowhere', () => {
    fc.assert(
      fc.property(article, article, (one, other) => {
        const [before, after] = [stored(tell(one)), tell(other)];
        const { checks, former } = checkQuotes(before, after);
        expect(checks).toHaveLength(one.length);
        const owners = former.filter((owner) => owner !== null);
        expect(new Set(owners).size).toBe(owners.length);
        for (const [index, check] of checks.entries()) {
          const words = one[index]?.[0] ?? '';
          const stands = after.text.toLowerCase().includes(words);
          if (check?.verdict === 'verbatim') expect(stands).toBe(true);
          expect(check?.verdict === 'changed').toBe((check?.difference.length ?? 0) > 0);
        }
      }),
    );
  });

  it('of 20 KB with 50 saved quotes is checked, all the same or all changed', () => {
    const random = sequence();
    const some = (count: number) => Array.from({ length: count }, () => WORDS[random() % WORDS.length]).join(' ');
    const parts = Array.from({ length: 50 }, () => [some(14), 'A B', some(40)] as const);
    const before = stored(tell(parts));
    const same = tell(parts.map(([said, who, rest]) => [said, who, `${rest} lagi`]));
    const changed = tell(parts.map(([said, who, rest]) => [said.replace(/ \S+ /u, ' sama sekali '), who, rest]));
    expect(same.text.length).toBeGreaterThan(18_000);
    expect(checkQuotes(before, same).checks.every((check) => check?.verdict === 'verbatim')).toBe(true);
    expect(checkQuotes(before, changed).checks.every((check) => check?.verdict === 'changed')).toBe(true);
  });
});

describe('any edit of any article', () => {
  type Paragraph = { readonly said: readonly string[]; readonly rest: readonly string[]; readonly who: string };
  /** Words that each stand in one place only. */
  const article = fc
    .array(fc.tuple(fc.integer({ min: 4, max: 16 }), fc.integer({ min: 40, max: 60 })), { minLength: 2, maxLength: 6 })
    .map((sizes) => {
      let next = 0;
      const some = (count: number) => Array.from({ length: count }, () => `kata${(next++).toString(36)}`);
      return sizes.map(([said, rest]): Paragraph => ({ said: some(said), rest: some(rest), who: RINA }));
    });
  const tell = (paragraphs: readonly Paragraph[], marks: readonly [string, string] = ['“', '”'], space = ' ') =>
    told(
      paragraphs
        .map(({ said, rest, who }) => {
          const spoken = said.length > 0 ? `{${who}|${marks[0]}${said.join(space)},${marks[1]}} kata ${who.split(',')[0]}. ` : '';
          return `${spoken}${rest.join(' ')}.`;
        })
        .join('\n'),
    );
  /** Edits at one quote, with the verdict and the words that are deleted and inserted. */
  const EDITS_OF_ONE: Record<string, (one: Paragraph, at: number) => readonly [Paragraph, string, string, string]> = {
    'a word changed': (one, at) => [
      { ...one, said: one.said.with(at, 'lain') },
      ...(['changed', one.said[at] ?? '', 'lain'] as const),
    ],
    'a word dropped': (one, at) => [{ ...one, said: one.said.toSpliced(at, 1) }, 'changed', one.said[at] ?? '', ''],
    'a word added': (one, at) => [{ ...one, said: one.said.toSpliced(at, 0, 'lain') }, 'changed', '', 'lain'],
    'another speaker': (one) => [{ ...one, who: 'Damar Wisaksana, Wakil Bupati' }, 're-attributed', '', ''],
    'another title': (one) => [{ ...one, who: 'Rina Lestari, Anggota DPRD' }, 're-attributed', '', ''],
    'the quote removed': (one) => [{ ...one, said: [] }, 'missing', '', ''],
    'other words around it': (one) => [{ ...one, rest: one.rest.with(0, 'lain') }, 'verbatim', '', ''],
  };

  it.each(Object.entries(EDITS_OF_ONE))('is told as it is, and nothing of the other quotes: %s', (_, edit) => {
    fc.assert(
      fc.property(article, fc.nat(), fc.nat(), (paragraphs, which, where) => {
        const index = which % paragraphs.length;
        const one = paragraphs[index] as Paragraph;
        const [edited, verdict, deleted, inserted] = edit(one, where % one.said.length);
        const { checks } = checkQuotes(stored(tell(paragraphs)), tell(paragraphs.with(index, { ...one, ...edited })));
        const words = (kind: string) =>
          (checks[index]?.difference ?? [])
            .filter((part) => part.kind === kind)
            .map(({ text }) => text.replace(/[\s“”,]/gu, ''))
            .join('');
        expect(checks[index]?.verdict).toBe(verdict);
        expect([words('deleted'), words('inserted')]).toEqual([deleted, inserted]);
        expect(checks.filter((check, other) => other !== index && check?.verdict !== 'verbatim')).toEqual([]);
      }),
    );
  });

  it('of marks, white space and the form of letters only is none', () => {
    fc.assert(
      fc.property(article, fc.constantFrom(['"', '"'], ['«', '»'], ['„', '“'], ['”', '”']), (paragraphs, marks) => {
        const accented = paragraphs.map((one) => ({ ...one, said: one.said.map((word) => `${word}é`) }));
        const other = tell(
          accented.map((one) => ({ ...one, said: one.said.map((word) => word.normalize('NFD')) })),
          [marks[0] ?? '', marks[1] ?? ''],
          ' \u00a0 ',
        );
        for (const check of checkQuotes(stored(tell(accented)), other).checks) expect(check?.verdict).toBe('verbatim');
      }),
    );
  });
});

const WORDS = Array.from({ length: 400 }, (_, index) => `k${(index * 7919).toString(36)}`).concat('yang', 'di', 'itu', 'dan');

/** Numbers that are the same in each run. */
function sequence(): () => number {
  let state = 7;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state >> 8;
  };
}
