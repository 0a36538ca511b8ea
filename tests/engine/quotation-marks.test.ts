import { describe, expect, it } from 'vitest';
import { type QuoteCase, read } from './read';

const english: QuoteCase[] = [
  {
    name: 'in brackets',
    text: '("We tried," Nadia Pembrook said.)',
    quotes: [{ contents: ['"We tried,"'], speaker: 'Nadia Pembrook' }],
  },
  {
    name: 'starts with a number',
    text: '“1,000 jobs will go,” Nadia Pembrook said.',
    quotes: [{ contents: ['“1,000 jobs will go,”'], speaker: 'Nadia Pembrook' }],
  },
  {
    name: 'two terminal marks',
    text: '“What?!” Nadia Pembrook said.',
    quotes: [{ contents: ['“What?!”'], speaker: 'Nadia Pembrook' }],
  },
  {
    name: 'interrupted at dashes',
    text: '“I tried —” Nadia Pembrook said, “— and failed.”',
    quotes: [{ contents: ['“I tried —”', '“— and failed.”'], speaker: 'Nadia Pembrook' }],
  },
  {
    name: 'interrupted in British singles',
    text: '‘We tried,’ Nadia Pembrook said. ‘Nobody came.’',
    quotes: [{ contents: ['‘We tried,’', '‘Nobody came.’'], speaker: 'Nadia Pembrook' }],
  },
  {
    name: 'an aside in brackets interrupts',
    text: '“We tried,” Nadia Pembrook said (her lawyer nodded). “Nobody came.”',
    quotes: [{ contents: ['“We tried,”', '“Nobody came.”'], speaker: 'Nadia Pembrook' }],
  },
  {
    name: 'commas outside, mixed glyphs',
    text: '“We tried", Nadia Pembrook said. "Nobody came”, she added.',
    quotes: [
      { contents: ['“We tried"'], speaker: 'Nadia Pembrook' },
      { contents: ['"Nobody came”'], speaker: 'Nadia Pembrook' },
    ],
  },
  {
    name: 'three paragraphs, attributed in the last',
    text: '“First we wrote.\n“Then we called.\n“Then we waited,” Nadia Pembrook said.\nThe ministry moved.',
    quotes: [{ contents: ['“First we wrote.', '“Then we called.', '“Then we waited,”'], speaker: 'Nadia Pembrook' }],
  },
  {
    name: 'a title of a work before a quote',
    text: 'The film “We Tried” opened. “It is bad,” Nadia Pembrook said.',
    quotes: [{ contents: ['“It is bad,”'], speaker: 'Nadia Pembrook' }],
  },
  { name: 'a festival', text: 'Larkmouth’s “Harbour Days” festival begins on Friday.', quotes: [] },
  { name: 'a band', text: 'The band “Seven Tides” played.', quotes: [] },
  { name: 'apostrophes alone quote nothing', text: 'The Pembrooks’ dog didn’t like the canteen’s food.', quotes: [] },
  { name: 'straight apostrophes alone quote nothing', text: "The dog didn't like the 1990s or the canteen's food.", quotes: [] },
  {
    name: 'straight marks',
    text: '"The bridge is safe," Mayor Odile Hartwell said on Monday.',
    quotes: [{ kind: 'direct', contents: ['"The bridge is safe,"'], cue: 'said', speaker: 'Odile Hartwell' }],
  },
  {
    name: 'curly marks',
    text: '“The bridge is safe,” Mayor Odile Hartwell said on Monday.',
    quotes: [{ kind: 'direct', contents: ['“The bridge is safe,”'], cue: 'said', speaker: 'Odile Hartwell' }],
  },
  {
    name: 'curly marks reversed',
    text: '”The bridge is safe,“ Mayor Odile Hartwell said on Monday.',
    quotes: [{ kind: 'direct', contents: ['”The bridge is safe,“'], cue: 'said', speaker: 'Odile Hartwell' }],
  },
  {
    name: 'opens straight, closes curly',
    text: '"The bridge is safe,” Mayor Odile Hartwell said on Monday.',
    quotes: [{ kind: 'direct', contents: ['"The bridge is safe,”'], cue: 'said', speaker: 'Odile Hartwell' }],
  },
  {
    name: 'opens curly, closes straight',
    text: '“The bridge is safe," Mayor Odile Hartwell said on Monday.',
    quotes: [{ kind: 'direct', contents: ['“The bridge is safe,"'], cue: 'said', speaker: 'Odile Hartwell' }],
  },
  {
    name: 'two quotes in one paragraph do not run together',
    text: '"The bridge is safe," Mayor Odile Hartwell said. The engineer, Piers Lomond, disagreed. "It moves in the wind," he said.',
    quotes: [
      { contents: ['"The bridge is safe,"'], speaker: 'Odile Hartwell' },
      { contents: ['"It moves in the wind,"'], speaker: 'Piers Lomond' },
    ],
  },
  {
    name: 'a quote inside a quote is not listed',
    text: '“My father used to say, ‘Never sell the field,’ and I listened,” Odile Hartwell said.',
    quotes: [
      {
        kind: 'direct',
        contents: ['“My father used to say, ‘Never sell the field,’ and I listened,”'],
        speaker: 'Odile Hartwell',
      },
    ],
  },
  {
    name: 'a nested quote that ends with the outer one',
    text: '“My father used to say, ‘Never sell the field,’” Odile Hartwell said.',
    quotes: [{ contents: ['“My father used to say, ‘Never sell the field,’”'], speaker: 'Odile Hartwell' }],
  },
  {
    name: 'British singles outside',
    text: '‘The heating failed twice,’ Nadia Pembrook said.',
    quotes: [{ kind: 'direct', contents: ['‘The heating failed twice,’'], cue: 'said', speaker: 'Nadia Pembrook' }],
  },
  {
    name: 'British singles with doubles inside',
    text: '‘He told me, “Wait for the plumber,” and left,’ Nadia Pembrook said.',
    quotes: [{ contents: ['‘He told me, “Wait for the plumber,” and left,’'], speaker: 'Nadia Pembrook' }],
  },
  {
    name: 'apostrophes inside British singles',
    text: '‘We couldn’t open it, and that’s the council’s fault,’ Nadia Pembrook said.',
    quotes: [{ contents: ['‘We couldn’t open it, and that’s the council’s fault,’'], speaker: 'Nadia Pembrook' }],
  },
  {
    name: 'apostrophes inside straight singles',
    text: "'We couldn't open it, and that's the council's fault,' Nadia Pembrook said.",
    quotes: [{ contents: ["'We couldn't open it, and that's the council's fault,'"], speaker: 'Nadia Pembrook' }],
  },
  { name: 'feet and inches quote nothing', text: 'The keeper is 6\'2" and jumped a 5\'10" wall.', quotes: [] },
  {
    name: 'a missing closing mark ends with its paragraph',
    text: 'Mayor Odile Hartwell said: “We will not sell the harbour. It belongs to the town.\nThe council meets on Friday in the old school.',
    quotes: [{ contents: ['“We will not sell the harbour. It belongs to the town.'], speaker: 'Odile Hartwell' }],
  },
  {
    name: 'a missing closing mark does not swallow the next quote',
    text: 'Mayor Odile Hartwell said: “We will not sell the harbour.\nThe council meets on Friday.\n“It belongs to the town,” she added.',
    quotes: [
      { contents: ['“We will not sell the harbour.'], speaker: 'Odile Hartwell' },
      { contents: ['“It belongs to the town,”'], speaker: 'Odile Hartwell' },
    ],
  },
  {
    name: 'interrupted between sentences: one quote',
    text: '“We tried everything,” Odile Hartwell said. “Nobody came.”',
    quotes: [{ kind: 'direct', contents: ['“We tried everything,”', '“Nobody came.”'], speaker: 'Odile Hartwell' }],
  },
  {
    name: 'interrupted in mid-sentence: one quote',
    text: '“We tried everything,” Odile Hartwell said, “but nobody came to help us.”',
    quotes: [{ contents: ['“We tried everything,”', '“but nobody came to help us.”'], speaker: 'Odile Hartwell' }],
  },
  {
    name: 'interrupted after a question',
    text: '“Who pays?” asked Odile Hartwell. “We do not know.”',
    quotes: [{ contents: ['“Who pays?”', '“We do not know.”'], cue: 'asked', speaker: 'Odile Hartwell' }],
  },
  {
    name: 'several sentences within one pair of marks',
    text: '“We tried. Nobody came! What now? We wait,” Odile Hartwell said.',
    quotes: [{ contents: ['“We tried. Nobody came! What now? We wait,”'], speaker: 'Odile Hartwell' }],
  },
  {
    name: 'several paragraphs, re-opened in each',
    text: '“We tried everything,” Odile Hartwell said. “We wrote to the ministry in March.\n“Nobody answered until June.”\nThe ministry has a new office.',
    quotes: [
      {
        contents: ['“We tried everything,”', '“We wrote to the ministry in March.', '“Nobody answered until June.”'],
        speaker: 'Odile Hartwell',
      },
    ],
  },
  {
    name: 'a quote alone in its paragraph keeps the speaker before it',
    text: '“We tried everything,” Odile Hartwell said.\n“Nobody came. Nobody called.”',
    quotes: [
      { contents: ['“We tried everything,”'], speaker: 'Odile Hartwell' },
      { contents: ['“Nobody came. Nobody called.”'], cue: null, speaker: 'Odile Hartwell' },
    ],
  },
  {
    name: "an editor's brackets stay inside",
    text: '“They [the engineers] knew in May (we have the letter),” Odile Hartwell said.',
    quotes: [{ contents: ['“They [the engineers] knew in May (we have the letter),”'], speaker: 'Odile Hartwell' }],
  },
  {
    name: 'a quote that starts with a bracket',
    text: '“[The bridge] is safe and open to all,” Odile Hartwell said.',
    quotes: [{ contents: ['“[The bridge] is safe and open to all,”'], speaker: 'Odile Hartwell' }],
  },
  {
    name: 'an ellipsis at both ends',
    text: '“… and so we waited …” Odile Hartwell said.',
    quotes: [{ contents: ['“… and so we waited …”'], speaker: 'Odile Hartwell' }],
  },
  {
    name: 'guillemets with inner spaces',
    text: '« The bridge is safe », said Odile Hartwell.',
    quotes: [{ kind: 'direct', contents: ['« The bridge is safe »'], speaker: 'Odile Hartwell' }],
  },
  {
    name: 'low-high marks',
    text: '„The bridge is safe“, said Odile Hartwell.',
    quotes: [{ kind: 'direct', contents: ['„The bridge is safe“'], speaker: 'Odile Hartwell' }],
  },
  {
    name: 'guillemets that point inwards',
    text: '»The bridge is safe«, said Odile Hartwell.',
    quotes: [{ kind: 'direct', contents: ['»The bridge is safe«'], speaker: 'Odile Hartwell' }],
  },
  { name: 'titles of works', text: 'Her novel “The Salt Road” outsold his film “Seven Tides” that year.', quotes: [] },
  { name: 'songs sung', text: 'The choir sang “Harbour Lights” and “Blue River” at the fair.', quotes: [] },
  { name: 'a nickname', text: 'Tom “Tiny” Aldous won the race in Larkmouth.', quotes: [] },
  { name: 'a slogan', text: 'Thousands marched under the slogan “Bread for all” on Sunday.', quotes: [] },
  { name: 'a code name', text: 'Operation “Quiet Harbour” began at dawn near Larkmouth.', quotes: [] },
  {
    name: 'a song title inside a quote',
    text: '“We sang ‘Harbour Lights’ all night,” Odile Hartwell said.',
    quotes: [{ contents: ['“We sang ‘Harbour Lights’ all night,”'], speaker: 'Odile Hartwell' }],
  },
  {
    name: 'apostrophes before decades and after plurals',
    text: 'The Pembrooks’ dog slept in the ’90s, and the workers’ canteen played rock ’n’ roll.',
    quotes: [],
  },
  {
    name: 'straight apostrophes before decades and after plurals',
    text: "The Pembrooks' dog slept in the '90s, and the workers' canteen didn't open.",
    quotes: [],
  },
  {
    name: 'several paragraphs, not re-opened',
    text: '“We wrote to the ministry in March.\nNobody answered until June,” Odile Hartwell said.',
    quotes: [{ contents: ['“We wrote to the ministry in March.', 'Nobody answered until June,”'], speaker: 'Odile Hartwell' }],
  },
  { name: 'a term', text: 'The so-called “smart” meters cost more than the old ones.', quotes: [] },
  { name: 'a word mentioned as a word', text: 'The word “harbour” has two spellings.', quotes: [] },
];

const indonesian: QuoteCase[] = [
  {
    name: 'single marks',
    text: '‘Stok cukup,’ kata Sinta Marhaeni.',
    quotes: [{ contents: ['‘Stok cukup,’'], speaker: 'Sinta Marhaeni' }],
  },
  {
    name: 'single marks inside',
    text: '“Ada ‘mafia’ di gudang itu,” kata Sinta Marhaeni.',
    quotes: [{ contents: ['“Ada ‘mafia’ di gudang itu,”'], speaker: 'Sinta Marhaeni' }],
  },
  { name: 'an event', text: 'Acara bertajuk "Malam Sastra" digelar di Bali.', quotes: [] },
  { name: 'a song', text: 'Lagu "Laut Kita" diputar lagi.', quotes: [] },
  { name: 'a book with its author', text: 'Buku "Jalan Pulang" karya Sinta Marhaeni terbit.', quotes: [] },
  { name: 'a theme', text: 'Aksi itu mengusung tema "Air untuk Semua".', quotes: [] },
  { name: 'a term', text: 'Istilah "wong cilik" dipakai lagi.', quotes: [] },
  { name: 'a nickname', text: 'Sinta Marhaeni dijuluki "Ratu Beras" oleh pedagang.', quotes: [] },
  {
    name: 'one closing glyph for both sides',
    text: '”Stok beras cukup sampai Mei,” kata Menteri Pertanian Sinta Marhaeni, Senin (4/3/2024).',
    quotes: [{ kind: 'direct', contents: ['”Stok beras cukup sampai Mei,”'], cue: 'kata', speaker: 'Sinta Marhaeni' }],
  },
  {
    name: 'one closing glyph, several quotes in a paragraph',
    text: '”Stok cukup,” kata Sinta Marhaeni. Ia tiba pukul tujuh. ”Tidak ada kelangkaan di pasar,” ujarnya.',
    quotes: [
      { contents: ['”Stok cukup,”'], speaker: 'Sinta Marhaeni' },
      { contents: ['”Tidak ada kelangkaan di pasar,”'], cue: 'ujarnya', speaker: 'Sinta Marhaeni' },
    ],
  },
  {
    name: 'spaces inside the marks',
    text: '" Betul sekali, kami terlambat," ujar Sinta Marhaeni.',
    quotes: [{ contents: ['" Betul sekali, kami terlambat,"'], cue: 'ujar', speaker: 'Sinta Marhaeni' }],
  },
  {
    name: 'spaces inside the marks on both sides',
    text: '" Betul sekali, kami terlambat, " ujar Sinta Marhaeni.',
    quotes: [{ contents: ['" Betul sekali, kami terlambat, "'], cue: 'ujar', speaker: 'Sinta Marhaeni' }],
  },
  {
    name: 'the comma outside the marks',
    text: '"Stok beras cukup sampai Mei", kata Sinta Marhaeni.',
    quotes: [{ contents: ['"Stok beras cukup sampai Mei"'], cue: 'kata', speaker: 'Sinta Marhaeni' }],
  },
  {
    name: 'no comma at all',
    text: '"Stok beras cukup sampai Mei" kata Sinta Marhaeni.',
    quotes: [{ contents: ['"Stok beras cukup sampai Mei"'], cue: 'kata', speaker: 'Sinta Marhaeni' }],
  },
  {
    name: 'no space between the mark and the cue',
    text: '"Stok beras cukup sampai Mei,"kata Sinta Marhaeni.',
    quotes: [{ contents: ['"Stok beras cukup sampai Mei,"'], cue: 'kata', speaker: 'Sinta Marhaeni' }],
  },
  {
    name: 'two single marks for a double one',
    text: "''Stok beras cukup sampai Mei,'' kata Sinta Marhaeni.",
    quotes: [{ contents: ["''Stok beras cukup sampai Mei,''"], cue: 'kata', speaker: 'Sinta Marhaeni' }],
  },
  {
    name: 'interrupted by the reporting clause',
    text: '"Stok cukup," kata Sinta Marhaeni. "Jangan panik."',
    quotes: [{ contents: ['"Stok cukup,"', '"Jangan panik."'], speaker: 'Sinta Marhaeni' }],
  },
  {
    name: "an editor's note in brackets",
    text: '"Tidak ada (kelangkaan – red.) di pasar mana pun," ujar Sinta Marhaeni.',
    quotes: [{ contents: ['"Tidak ada (kelangkaan – red.) di pasar mana pun,"'], speaker: 'Sinta Marhaeni' }],
  },
  {
    name: 'amounts with periods do not cut a quote',
    text: '"Harganya Rp. 13.300 per kilogram, naik Rp 500," kata Sinta Marhaeni.',
    quotes: [{ contents: ['"Harganya Rp. 13.300 per kilogram, naik Rp 500,"'], speaker: 'Sinta Marhaeni' }],
  },
  {
    name: 'the apostrophe of Jumat',
    text: '"Stok cukup sampai Mei," kata Sinta Marhaeni, Jum\'at (8/3/2024).',
    quotes: [{ contents: ['"Stok cukup sampai Mei,"'], speaker: 'Sinta Marhaeni' }],
  },
  { name: 'an alias', text: 'Polisi menangkap Sukirno alias "Gepeng" di Pasar Lama.', quotes: [] },
  { name: 'a ship', text: 'Kapal "Nusa Indah" karam di Selat Alang pada Minggu.', quotes: [] },
  { name: 'a programme', text: 'Program "Makan Bersama" dimulai di sepuluh sekolah.', quotes: [] },
  { name: 'a film', text: 'Film berjudul "Hujan di Ujung Sawah" diputar pekan depan.', quotes: [] },
  { name: 'a scare quote', text: 'Sejumlah pedagang "nakal" ditegur petugas pasar.', quotes: [] },
];

/** Marks that are missing, of another kind or none. */
const astray: (QuoteCase & { language: string })[] = [
  {
    name: 'a plural possessive inside British singles',
    language: 'en',
    text: '‘The Joneses’ house is ours,’ Nadia Pembrook said.',
    quotes: [{ contents: ['‘The Joneses’ house is ours,’'], speaker: 'Nadia Pembrook' }],
  },
  {
    name: 'a missing opening mark',
    language: 'en',
    text: 'We tried,” Nadia Pembrook said.',
    quotes: [{ speaker: 'Nadia Pembrook' }],
  },
  {
    name: 'a missing closing mark before the reporting clause',
    language: 'en',
    text: '“We tried, Nadia Pembrook said. “Nobody came,” she added.',
    quotes: [{ speaker: 'Nadia Pembrook' }, { contents: ['“Nobody came,”'], speaker: 'Nadia Pembrook' }],
  },
  {
    name: 'a missing closing mark before the cue',
    language: 'id',
    text: '"Stok cukup sampai Mei, kata Sinta Marhaeni, Senin.',
    quotes: [{ speaker: 'Sinta Marhaeni' }],
  },
  {
    name: 'opens double, closes single',
    language: 'id',
    text: '"Stok cukup sampai Mei,\' kata Sinta Marhaeni.',
    quotes: [{ speaker: 'Sinta Marhaeni' }],
  },
  {
    name: 'a missing closing mark at a paragraph that ends in its clause',
    language: 'en',
    text: '“We tried, Nadia Pembrook said.\n“Nobody came,” she added.',
    quotes: [
      { contents: ['“We tried,'], speaker: 'Nadia Pembrook' },
      { contents: ['“Nobody came,”'], speaker: 'Nadia Pembrook' },
    ],
  },
  {
    name: 'a missing closing mark without any clause',
    language: 'en',
    text: '“We tried. Nobody came.\nThe bridge was closed on Monday.',
    quotes: [],
  },
  {
    name: 'a missing closing mark after an introduction',
    language: 'id',
    text: 'Sinta Marhaeni mengatakan: "Stok cukup sampai Mei.\nHarga beras turun.',
    quotes: [{ contents: ['"Stok cukup sampai Mei.'], speaker: 'Sinta Marhaeni' }],
  },
  {
    name: 'a second opening mark and one closing mark: one quote',
    language: 'en',
    text: '“The letter told of “a danger to us all and our children,” Peter Lomond said.',
    quotes: [{ contents: ['“The letter told of “a danger to us all and our children,”'], speaker: 'Peter Lomond' }],
  },
  {
    name: 'a second opening mark in a fragment',
    language: 'en',
    text: 'Peter Lomond dismissed it as “an old plan, going back to a claim “that the docks will pay for themselves.”',
    quotes: [{ quoted: ['“an old plan, going back to a claim “that the docks will pay for themselves.”'] }],
  },
  {
    name: 'a quote that ends with a title and the closing mark of another kind',
    language: 'en',
    text: `Peter Lomond replied, “I wrote a column titled “‘Never Again’? I asked: ‘If not now, when shall I vote for none other than him?'”`,
    quotes: [
      {
        contents: [`“I wrote a column titled “‘Never Again’? I asked: ‘If not now, when shall I vote for none other than him?'”`],
      },
    ],
  },
  {
    name: 'a second opening mark behind another reporting clause',
    language: 'en',
    text: 'He called it “a mess and Susan Hartwell called it “a fine thing.”',
    quotes: [{ quoted: ['“a fine thing.”'] }],
  },
  {
    name: 'a missing opening mark before a quote with both',
    language: 'en',
    text: 'The wind was strong. We tried," Nadia Pembrook said. "Nobody came," she added.',
    quotes: [{ contents: ['We tried,"'] }, { contents: ['"Nobody came,"'] }],
  },
  {
    name: 'an inch mark opens and closes nothing',
    language: 'en',
    text: 'The 10” pipe broke. “We tried,” Nadia Pembrook said.',
    quotes: [{ contents: ['“We tried,”'] }],
  },
  { name: 'a name that was given', language: 'en', text: 'The bug, dubbed “Redworm”, spread fast.', quotes: [] },
  { name: 'a nickname with known as', language: 'en', text: 'Peter Lomond is known as “the Fox”.', quotes: [] },
];

describe('English', () => {
  it.each(english)('$name', ({ text, quotes }) => expect(read(text, 'en').quotes).toMatchObject(quotes));
});

describe('Indonesian', () => {
  it.each(indonesian)('$name', ({ text, quotes }) => expect(read(text, 'id').quotes).toMatchObject(quotes));
});

describe('marks astray', () => {
  it.each(astray)('$name', ({ text, language, quotes }) => expect(read(text, language).quotes).toMatchObject(quotes));

  it.each(['en', 'id', 'de'])('ten thousand lone marks yield nothing (%s)', (language) => {
    for (const mark of ['"', '“', '”', '„', '« '])
      expect(read(`${mark}We tried it again\n`.repeat(10_000), language).quotes).toEqual([]);
  });
});
