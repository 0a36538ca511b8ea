import { describe, expect, it } from 'vitest';
import { analyse } from '@/lib/engine/analyse';
import { packFor } from '@/lib/languages';
import type { Span } from '@/lib/model/span';

/** Channels as "kind: words [outlet]"; `when` as words and day; left out: none. Of the quote with that number, else the first. */
interface ContextCase {
  readonly name: string;
  readonly text: string;
  readonly channels?: readonly string[];
  readonly when?: readonly [words: string, date: string | null];
  readonly published?: string | null;
  readonly quote?: number;
}

/** A Thursday. */
const PUBLISHED = '2023-09-14T06:30:00+07:00';

const INDONESIAN: ContextCase[] = [
  {
    name: 'said to the press, with weekday and figures',
    text: '"Kami siap," kata Bupati Sleman Sinta Marhaeni kepada wartawan di Gedung DPRD, Rabu (13/9/2023).',
    channels: ['press: wartawan'],
    when: ['Rabu (13/9/2023)', '2023-09-13'],
  },
  {
    name: 'said to many of the press',
    text: '"Kami siap," kata Sinta Marhaeni kepada para awak media, Selasa (12/9).',
    channels: ['press: para awak media'],
    when: ['Selasa (12/9)', '2023-09-12'],
  },
  {
    name: 'a chain: shown on television, passed on by an agency',
    text: 'Dalam rekaman yang ditayangkan televisi Velanda, seperti dikutip AFP, Menteri Sinta Marhaeni mengatakan bahwa armada siap.',
    channels: ['broadcast: rekaman yang ditayangkan televisi Velanda [televisi Velanda]', 'agency: seperti dikutip AFP [AFP]'],
  },
  {
    name: 'a chain behind the speaker',
    text: '"Tidak," kata Sinta Marhaeni, menurut rekaman yang disiarkan Televisi Kalandu, dikutip kantor berita Nirwarta, Rabu (5/3/2025).',
    channels: [
      'broadcast: rekaman yang disiarkan Televisi Kalandu [Televisi Kalandu]',
      'agency: dikutip kantor berita Nirwarta [kantor berita Nirwarta]',
    ],
    when: ['Rabu (5/3/2025)', '2025-03-05'],
  },
  {
    name: 'a written statement, received by an outlet',
    text: '"Ya," ujarnya dalam keterangan tertulis yang diterima Kompas.com, Senin (4/9).',
    channels: ['statement: keterangan tertulis yang diterima Kompas.com [Kompas.com]'],
    when: ['Senin (4/9)', '2023-09-04'],
  },
  {
    name: 'a press release with the possessive',
    text: 'Sinta Marhaeni dalam keterangan persnya menyebutkan, stok aman.',
    channels: ['statement: keterangan persnya'],
  },
  {
    name: 'taken over from an agency',
    text: '"Stok aman," kata Sinta Marhaeni dilansir dari Antara, Sabtu (9/9/2023).',
    channels: ['agency: dilansir dari Antara [Antara]'],
    when: ['Sabtu (9/9/2023)', '2023-09-09'],
  },
  {
    name: 'the outlet named by its address',
    text: '"Stok aman," kata Sinta Marhaeni, dikutip dari Warta.id, kemarin.',
    channels: ['agency: dikutip dari Warta.id [Warta.id]'],
    when: ['kemarin', '2023-09-13'],
  },
  {
    name: 'taken from a statement',
    text: '"Stok aman," kata Sinta Marhaeni seperti dikutip dari siaran pers, Jumat.',
    channels: ['statement: seperti dikutip dari siaran pers'],
    when: ['Jumat', '2023-09-08'],
  },
  {
    name: 'an account of a platform',
    text: '"Stok aman," tulis Sinta Marhaeni lewat akun Instagram pribadinya, hari ini.',
    channels: ['social: akun Instagram [Instagram]'],
    when: ['hari ini', '2023-09-14'],
  },
  {
    name: 'a platform of one letter',
    text: '"Stok aman," tulis Sinta Marhaeni di X.',
    channels: ['social: X [X]'],
  },
  {
    name: 'a verb that is the channel, and its platform',
    text: '"Stok aman," cuitnya di Twitter.',
    channels: ['social: cuitnya di Twitter [Twitter]'],
  },
  {
    name: 'an interview with an outlet',
    text: 'Dalam wawancara khusus dengan Metro TV, Sinta Marhaeni mengatakan harga akan turun.',
    channels: ['interview: wawancara khusus dengan Metro TV [Metro TV]'],
  },
  {
    name: 'a call by an outlet',
    text: '"Stok aman," kata Sinta Marhaeni saat dihubungi Kompas, Jumat (8/9/2023).',
    channels: ['interview: saat dihubungi Kompas [Kompas]'],
    when: ['Jumat (8/9/2023)', '2023-09-08'],
  },
  {
    name: 'a press conference',
    text: 'Dalam konferensi pers, Rabu (13/9), Sinta Marhaeni menegaskan bahwa stok aman.',
    channels: ['press: konferensi pers'],
    when: ['Rabu (13/9)', '2023-09-13'],
  },
  {
    name: 'in court',
    text: '"Saya tidak tahu," kata Sinta Marhaeni dalam persidangan di Pengadilan Negeri Sleman, Kamis (7/9/2023).',
    channels: ['court: persidangan'],
    when: ['Kamis (7/9/2023)', '2023-09-07'],
  },
  {
    name: 'a speech',
    text: 'Dalam pidatonya, Sinta Marhaeni mengatakan stok aman.',
    channels: ['speech: pidatonya'],
  },
  {
    name: 'a letter',
    text: 'Sinta Marhaeni dalam surat terbuka menyatakan bahwa stok aman.',
    channels: ['document: surat terbuka'],
  },
  {
    name: 'the date between speaker and verb',
    text: 'Bupati Sinta Marhaeni, Selasa (12/9/2023), mengatakan stok aman.',
    when: ['Selasa (12/9/2023)', '2023-09-12'],
  },
  {
    name: 'the date behind an indirect report',
    text: 'Sinta Marhaeni mengatakan harga akan turun, Selasa (12/9).',
    when: ['Selasa (12/9)', '2023-09-12'],
  },
  {
    name: 'source and date behind an indirect report',
    text: 'Sinta Marhaeni mengatakan harga akan turun seperti dilansir Antara, Rabu (13/9).',
    channels: ['agency: seperti dilansir Antara [Antara]'],
    when: ['Rabu (13/9)', '2023-09-13'],
  },
  {
    name: 'an occasion with its day',
    text: 'Dalam jamuan bersama Perdana Menteri Marek Sorvik pada Selasa (4/3), Sinta Marhaeni menegaskan negaranya tidak akan "sendirian".',
    when: ['Selasa (4/3)', '2023-03-04'],
  },
  {
    name: 'a day and its part',
    text: '"Stok aman," kata Sinta Marhaeni, Rabu malam.',
    when: ['Rabu malam', '2023-09-13'],
  },
  {
    name: 'a month in words',
    text: '"Stok aman," kata Sinta Marhaeni pada 30 Agustus 2023.',
    when: ['30 Agustus 2023', '2023-08-30'],
  },
  {
    name: 'the day of publication itself',
    text: '"Stok aman," kata Sinta Marhaeni, Kamis.',
    when: ['Kamis', '2023-09-14'],
  },
  {
    name: 'the same weekday a week before',
    text: '"Stok aman," kata Sinta Marhaeni, Kamis lalu.',
    when: ['Kamis lalu', '2023-09-07'],
  },
  {
    name: 'words that leave the day open',
    text: '"Stok aman," kata Sinta Marhaeni, pekan lalu.',
    when: ['pekan lalu', null],
  },
  {
    name: 'the first days of a year tell of the last days of the one before',
    text: '"Stok aman," kata Sinta Marhaeni, Sabtu (30/12).',
    published: '2024-01-02',
    when: ['Sabtu (30/12)', '2023-12-30'],
  },
  {
    name: 'an article without date',
    text: '"Stok aman," kata Sinta Marhaeni, Rabu (13/9).',
    published: null,
    when: ['Rabu (13/9)', null],
  },
  {
    name: 'a whole date in an article without date',
    text: '"Stok aman," kata Sinta Marhaeni, Rabu (13/9/2023).',
    published: null,
    when: ['Rabu (13/9/2023)', '2023-09-13'],
  },
  {
    name: 'no month has that day',
    text: '"Stok aman," kata Sinta Marhaeni, Rabu (31/2/2023).',
    when: ['Rabu (31/2/2023)', null],
  },
  {
    name: 'a week is no Sunday',
    text: '"Stok aman," kata Sinta Marhaeni soal minggu tenang.',
  },
  {
    name: 'the press spoken about',
    text: '"Stok aman," kata Sinta Marhaeni soal konferensi pers, Rabu (13/9).',
    when: ['Rabu (13/9)', '2023-09-13'],
  },
  {
    name: 'a date within the quote',
    text: '"Rabu (13/9) kami rapat," kata Sinta Marhaeni.',
  },
  {
    name: 'a date within the report',
    text: 'Sinta Marhaeni mengatakan rapat Rabu (13/9) dibatalkan karena hujan.',
  },
  {
    name: 'the speaker was asked, in a relative clause',
    text: 'Kepala Dinas Sinta Marhaeni yang dihubungi pada Selasa (12/9/2023) mengatakan, stok aman.',
    channels: ['interview: yang dihubungi'],
    when: ['Selasa (12/9/2023)', '2023-09-12'],
  },
  {
    name: 'day and place between speaker and verb',
    text: 'Menteri Sinta Marhaeni, Selasa (12/9/2023) di Jakarta, mengatakan, stok aman.',
    when: ['Selasa (12/9/2023)', '2023-09-12'],
  },
  {
    name: 'an address in lower case',
    text: '"Stok aman," kata Sinta Marhaeni, sebagaimana dikutip warta.com.',
    channels: ['agency: sebagaimana dikutip warta.com [warta.com]'],
  },
  {
    name: 'a lead that holds for two reports of one speaker',
    text: 'Dalam keterangan tertulis, Sinta Marhaeni mengatakan bahwa stok aman, dan menyatakan bahwa harga turun.',
    channels: ['statement: keterangan tertulis'],
    quote: 1,
  },
  {
    name: 'asked for confirmation by an outlet that is written small',
    text: '"Sudah kami periksa," kata Sinta Marhaeni saat dikonfirmasi detikcom, Rabu (13/9/2023).',
    channels: ['interview: saat dikonfirmasi detikcom [detikcom]'],
    when: ['Rabu (13/9/2023)', '2023-09-13'],
  },
  {
    name: 'asked by an outlet, told at the head of the sentence',
    text: 'Dihubungi terpisah, Kepala Dinas Sosial Sinta Marhaeni mengatakan stok aman.',
    channels: ['interview: Dihubungi terpisah'],
  },
  {
    name: 'a channel on a platform and the day it was cited',
    text: '"Itu hoaks," tegas Sinta Marhaeni dikutip dari kanal YouTube Warta Sleman, Selasa (12/9/2023).',
    channels: ['agency: dikutip dari kanal YouTube Warta Sleman [kanal YouTube Warta Sleman]'],
    when: ['Selasa (12/9/2023)', '2023-09-12'],
  },
  {
    name: 'the place of a house, its part of the town, and the day',
    text: '"Anggaran cukup," kata Sinta Marhaeni di Kompleks Parlemen, Senayan, Jakarta, Kamis (4/7/2024).',
    when: ['Kamis (4/7/2024)', '2024-07-04'],
  },
  {
    name: 'the day a press release was received',
    text: '"Stok aman," kata Sinta Marhaeni dalam siaran pers yang diterima Senin.',
    channels: ['statement: siaran pers'],
    when: ['Senin', '2023-09-11'],
  },
  {
    name: 'a statement that was issued',
    text: 'Perusahaan itu mengeluarkan pernyataan yang menyebutkan bahwa layanan sudah pulih.',
    channels: ['statement: pernyataan'],
  },
  {
    name: 'an opening is no broadcast',
    text: '"Stok aman," kata Sinta Marhaeni dalam acara peresmian pasar.',
  },
  {
    name: 'the paper in brackets',
    text: '"Stok aman," kata Sinta Marhaeni (Kompas, 11/9/2023).',
    channels: ['agency: Kompas [Kompas]'],
    when: ['11/9/2023', '2023-09-11'],
  },
  {
    name: 'a noun with a platform for a name is one',
    text: '"Stok aman," kata Sinta Marhaeni lewat pesan WhatsApp kepada Tempo, Senin (11/09).',
    channels: ['statement: pesan WhatsApp kepada Tempo [Tempo]'],
    when: ['Senin (11/09)', '2023-09-11'],
  },
  {
    name: 'the weekday of the week before',
    text: '"Stok aman," kata Sinta Marhaeni, Senin pekan lalu.',
    when: ['Senin pekan lalu', '2023-09-04'],
  },
  {
    name: 'a weekday that is over',
    text: '"Stok aman," kata Sinta Marhaeni, Kamis silam.',
    when: ['Kamis silam', '2023-09-07'],
  },
  {
    name: 'days counted from the story',
    text: '"Stok aman," kata Sinta Marhaeni dua hari kemudian.',
    when: ['dua hari kemudian', null],
  },
  {
    name: 'a month without a day',
    text: '"Stok aman," kata Sinta Marhaeni awal Agustus lalu.',
    when: ['Agustus lalu', null],
  },
  {
    name: 'a year',
    text: '"Stok aman," kata Sinta Marhaeni pada 2019.',
    when: ['2019', null],
  },
  {
    name: 'the year of a decree',
    text: 'Menurut Peraturan Bupati Nomor 9 Tahun 2020, stok harus aman.',
  },
  {
    name: 'last night',
    text: '"Stok aman," kata Sinta Marhaeni, malam tadi.',
    when: ['malam tadi', '2023-09-13'],
  },
  {
    name: 'the report goes on behind its clause',
    text: 'Bantuan itu, menurut dia, akan disalurkan Jumat (15/9) ini.',
  },
  {
    name: 'behind what was reported',
    text: 'Sinta Marhaeni mengatakan sudah menerima surat, kecuali orang dalam video itu menolak.',
  },
  {
    name: 'a relative before the day, a channel between',
    text: 'Kepala Dinas yang juga Ketua Satgas Sinta Marhaeni, saat dihubungi, Senin (11/9/2023) di Jakarta, mengatakan stok aman.',
    channels: ['interview: saat dihubungi'],
    when: ['Senin (11/9/2023)', '2023-09-11'],
  },
];

const ENGLISH: ContextCase[] = [
  {
    name: 'a statement and a weekday',
    text: 'The mayor, Jane Roe, said in a statement on Tuesday that the dam was safe.',
    channels: ['statement: a statement'],
    when: ['Tuesday', '2023-09-12'],
  },
  {
    name: 'a chain: broadcast, then an agency',
    text: '“We are safe,” Jane Roe said in a recording shown on Velandan TV, as quoted by AFP.',
    channels: ['broadcast: a recording shown on Velandan TV [Velandan TV]', 'agency: as quoted by AFP [AFP]'],
  },
  {
    name: 'the day of a clause, then an agency',
    text: '“We are safe,” Jane Roe said on Monday, according to AFP.',
    channels: ['agency: AFP [AFP]'],
    when: ['Monday', '2023-09-11'],
  },
  {
    name: 'a report that an agency passed on',
    text: 'Jane Roe said the dam was safe, as quoted by the Interfax news agency.',
    channels: ['agency: as quoted by the Interfax news agency [Interfax news agency]'],
  },
  {
    name: 'told an outlet',
    text: '“It is safe,” Jane Roe told CNN.',
    channels: ['interview: CNN [CNN]'],
  },
  {
    name: 'complained to an outlet',
    text: 'Jane Roe complained to CBS News that the dam leaked.',
    channels: ['interview: CBS News [CBS News]'],
  },
  {
    name: 'told the presenter of an outlet',
    text: '“It is safe,” Jane Roe told CNN’s Ann Lee on Sunday, Sept. 10, 2023.',
    channels: ['interview: CNN [CNN]'],
    when: ['Sunday, Sept. 10, 2023', '2023-09-10'],
  },
  {
    name: 'told reporters at a news conference',
    text: '“We are safe,” Jane Roe told reporters at a news conference on Feb. 11.',
    channels: ['press: reporters', 'press: a news conference'],
    when: ['Feb. 11', '2023-02-11'],
  },
  {
    name: 'an interview with an outlet',
    text: '“Fine,” Jane Roe said in an interview with the BBC yesterday.',
    channels: ['interview: an interview with the BBC [BBC]'],
    when: ['yesterday', '2023-09-13'],
  },
  {
    name: 'an interview of a paper by name',
    text: '“Fine,” Jane Roe said in a wide-ranging interview with the Velanda Courier.',
    channels: ['interview: a wide-ranging interview with the Velanda Courier [Velanda Courier]'],
  },
  {
    name: 'a post on a platform of one letter',
    text: '“It holds,” Jane Roe wrote in a post on X.',
    channels: ['social: a post on X [X]'],
  },
  {
    name: 'a platform',
    text: '“It holds,” Jane Roe wrote on Facebook on Monday night.',
    channels: ['social: Facebook [Facebook]'],
    when: ['Monday night', '2023-09-11'],
  },
  {
    name: 'a verb that is the channel',
    text: '“It holds,” Jane Roe tweeted Monday.',
    channels: ['social: tweeted'],
    when: ['Monday', '2023-09-11'],
  },
  {
    name: 'under oath',
    text: '“I did not know,” Jane Roe testified on Aug. 30, 2023.',
    channels: ['court: testified'],
    when: ['Aug. 30, 2023', '2023-08-30'],
  },
  {
    name: 'court papers',
    text: '“I did not know,” Jane Roe said in court papers.',
    channels: ['court: court papers'],
  },
  {
    name: 'a speech and a day before it',
    text: 'On Wednesday, in a speech, Jane Roe said that the dam would hold.',
    channels: ['speech: a speech'],
    when: ['Wednesday', '2023-09-13'],
  },
  {
    name: 'a letter',
    text: 'In a letter to the council, Jane Roe wrote that the dam would hold.',
    channels: ['document: a letter'],
  },
  {
    name: 'the day before the verb',
    text: 'Jane Roe on Friday said the dam would hold.',
    when: ['Friday', '2023-09-08'],
  },
  {
    name: 'the day first, British order',
    text: '“It holds,” Jane Roe said on 13 September 2023.',
    when: ['13 September 2023', '2023-09-13'],
  },
  {
    name: 'last week’s day',
    text: '“It holds,” Jane Roe said last Thursday.',
    when: ['last Thursday', '2023-09-07'],
  },
  {
    name: 'open words',
    text: '“It holds,” Jane Roe said last week.',
    when: ['last week', null],
  },
  {
    name: 'a participle goes on with the same occasion',
    text: '“It holds,” Jane Roe told reporters on Monday, adding that the town was safe.',
    channels: ['press: reporters'],
    when: ['Monday', '2023-09-11'],
    quote: 1,
  },
  {
    name: 'the day of something else',
    text: 'After the attack on Tuesday, Jane Roe said that the dam was safe.',
  },
  {
    name: 'a day in a relative clause',
    text: 'Jane Roe, who was elected on Monday, said that the dam was safe.',
  },
  {
    name: 'a day in a relative clause behind the verb',
    text: '“It holds,” said Jane Roe, who was elected on Monday.',
  },
  {
    name: 'a vote’s day',
    text: '“It holds,” Jane Roe said of support in Tuesday’s vote.',
  },
  {
    name: 'an outlet where somebody works',
    text: '“It holds,” said Jane Roe, an editor at CNN.',
  },
  {
    name: 'an ad is no order',
    text: '“It holds,” Jane Roe said in order to calm the town.',
  },
  {
    name: 'a month that is a verb',
    text: '“It holds,” Jane Roe said it may 5 years on.',
  },
  {
    name: 'a day in the report',
    text: 'Jane Roe said that the vote on Tuesday had failed.',
  },
  {
    name: 'on the sidelines',
    text: '“It holds,” Jane Roe said on the sidelines of a summit in Velanda on Tuesday.',
    when: ['Tuesday', '2023-09-12'],
  },
  {
    name: 'a transcript',
    text: '“It holds,” Jane Roe said, according to a transcript of the call released on Friday.',
    channels: ['document: a transcript'],
    when: ['Friday', '2023-09-08'],
  },
  {
    name: 'before a committee',
    text: '“It holds,” Jane Roe testified before the Senate committee last week.',
    channels: ['court: testified'],
    when: ['last week', null],
  },
  {
    name: 'days counted from the story',
    text: 'Two days later, Jane Roe said the dam was safe.',
    when: ['Two days later', null],
  },
  {
    name: 'a month without a day, behind a place',
    text: '“It holds,” Jane Roe said at a news conference in London in December.',
    channels: ['press: a news conference'],
    when: ['December', null],
  },
  {
    name: 'last January',
    text: '“It holds,” Jane Roe said last January.',
    when: ['last January', null],
  },
  {
    name: 'a year at the head',
    text: 'In 2012, Jane Roe said the dam was safe.',
    when: ['2012', null],
  },
  {
    name: 'the year of what a speaker did',
    text: '“It holds,” said Jane Roe, a strategist on the campaign in 2008.',
  },
  {
    name: 'the month of what a speaker went through',
    text: 'Jane Roe, who lost her seat, in July 2012, said the dam was safe.',
  },
  {
    name: 'a weekday of the week before',
    text: '“It holds,” Jane Roe said on Tuesday of last week.',
    when: ['Tuesday of last week', '2023-09-05'],
  },
  {
    name: 'the last day of the year, read on the first',
    text: '“It holds,” Jane Roe said on Dec. 31.',
    published: '2024-01-01T02:00:00Z',
    when: ['Dec. 31', '2023-12-31'],
  },
  {
    name: 'the first days of January, read in December',
    text: '“It holds,” Jane Roe said on Jan. 4.',
    published: '2023-12-30T12:00:00Z',
    when: ['Jan. 4', '2023-01-04'],
  },
  {
    name: 'the publisher’s day where it is not that of Greenwich',
    text: '“It holds,” Jane Roe said on Monday.',
    published: '2024-01-01T00:30:00-05:00',
    when: ['Monday', '2024-01-01'],
  },
  {
    name: 'an evening in Greenwich is the next day further east',
    text: '“It holds,” Jane Roe said on Thursday.',
    published: '2023-09-13T23:30:00Z',
    when: ['Thursday', '2023-09-14'],
  },
  {
    name: 'a day and month at the end',
    text: '“It holds,” Jane Roe said on 14 May.',
    when: ['14 May', '2023-05-14'],
  },
  {
    name: 'a statement that was issued',
    text: 'The company issued a statement on Tuesday saying that the service was restored.',
    channels: ['statement: a statement'],
    when: ['Tuesday', '2023-09-12'],
  },
  {
    name: 'an outlet behind “according to”',
    text: '“It holds,” Jane Roe said, according to The Washington Post.',
    channels: ['agency: The Washington Post [Washington Post]'],
  },
  {
    name: 'a review by an outlet',
    text: 'The dam is safe, according to a Reuters review of its plans.',
  },
  {
    name: 'a paper nobody knows',
    text: '“It holds,” Jane Roe told the Velanda Sentinel.',
    channels: ['interview: the Velanda Sentinel [Velanda Sentinel]'],
  },
  {
    name: 'a noun that is part of a show’s name',
    text: '“It holds,” Jane Roe said on NBC’s Meet the Press.',
    channels: ['broadcast: NBC [NBC]'],
  },
  {
    name: 'a poll of two outlets',
    text: 'In a Washington Post/ABC News poll released Sunday, most voters said they approved.',
    channels: ['document: a Washington Post/ABC News poll [Washington Post]'],
    when: ['Sunday', '2023-09-10'],
  },
  {
    name: 'what an outlet’s noun is about',
    text: '“It holds,” said Jane Roe in a Q&A on the e-mail controversy.',
    channels: ['interview: a Q&A'],
  },
  {
    name: 'a year before the noun',
    text: '“It holds,” Jane Roe wrote in her 2014 memoir.',
    channels: ['document: her 2014 memoir'],
  },
  {
    name: 'where a statement was posted',
    text: '“It holds,” Jane Roe said in a statement posted on the ministry’s website on Saturday.',
    channels: ['statement: a statement', 'document: the ministry’s website'],
    when: ['Saturday', '2023-09-09'],
  },
  {
    name: 'an interview that was shown',
    text: '“It holds,” Jane Roe said in an interview that aired Sunday on CBS.',
    channels: ['interview: an interview', 'broadcast: CBS [CBS]'],
    when: ['Sunday', '2023-09-10'],
  },
  {
    name: 'a day behind a conjunction',
    text: 'And on Tuesday, the chairman of the council, Jane Roe, said the dam was safe.',
    when: ['Tuesday', '2023-09-12'],
  },
  {
    name: 'by mail to supporters',
    text: 'Jane Roe emailed supporters saying: “It holds.”',
    channels: ['statement: emailed'],
  },
  {
    name: 'on air',
    text: 'On television, Jane Roe argued that the dam was safe.',
    channels: ['broadcast: On television'],
  },
];

function check({ text, channels = [], when, published = PUBLISHED, quote = 0 }: ContextCase, language: string): void {
  const words = ({ start, end }: Span): string => text.slice(start, end);
  const found = analyse({ text, published }, packFor(language)).quotes[quote];
  expect(
    found?.channels.map(({ kind, span, outlet }) => `${kind}: ${words(span)}${outlet ? ` [${words(outlet)}]` : ''}`),
  ).toEqual(channels);
  expect(found?.when && [words(found.when.span), found.when.date]).toEqual(when ?? null);
}

describe('in Indonesian', () => {
  it.each(INDONESIAN)('$name', (row) => check(row, 'id'));
});

describe('in English', () => {
  it.each(ENGLISH)('$name', (row) => check(row, 'en'));
});

it('gives an unknown language nothing', () => {
  const { quotes } = analyse(
    { text: '„Die Brücke ist sicher“, sagte Ottilie Krahnfeld am Dienstag.', published: PUBLISHED },
    packFor('de'),
  );
  expect(quotes).toMatchObject([{ channels: [], when: null }]);
});
