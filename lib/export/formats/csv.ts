import type { ExportedArticle, ExportedQuote, ExportFormat, ExportSubject } from '@/lib/model/export';
import { localDay } from '../file-name';
import { addressOf, channelsOf, describeStanding, isoDay, linkTo, outletOf, wordsNow } from '../quote-facts';
import { type ExportWords, type Label, verdictIn, wordsIn } from '../words';

/** Tells programs that the text is UTF-8; without it Excel takes it for another encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/** One column: its head, and its cell for a quote. */
type Column = readonly [label: Label, cell: (quote: ExportedQuote, article: ExportedArticle, words: ExportWords) => string];

/** As a fact-checker's log of claims: what, who, when and where, what is held of it, then the evidence. */
const COLUMNS: readonly Column[] = [
  ['claim', ({ exact }) => quoted(exact)],
  ['speaker', ({ speaker }, _, words) => plain(speaker?.name ?? words.notStated)],
  ['role', ({ speaker }) => plain(speaker?.titles.join('; ') ?? '')],
  ['institution', ({ speaker }) => plain(speaker?.affiliations.join('; ') ?? '')],
  ['isOfficial', ({ speaker }, _, words) => (speaker?.official ? words.yes : words.no)],
  ['said', ({ context }) => context.when?.date ?? plain(context.when?.words ?? '')],
  ['through', (quote) => plain(channelsOf(quote))],
  ['kind', ({ kind }, _, words) => words.kinds[kind]],
  ['verdict', ({ said }, _, words) => plain(verdictIn(said?.verdict ?? '', words))],
  ['note', ({ said }) => plain(said?.text ?? '')],
  ['tags', ({ said }) => plain(said?.tags.join('; ') ?? '')],
  ['noted', ({ said }) => (said ? localDay(said.modified) : '')],
  ['outlet', (_, { article }) => plain(outletOf(article))],
  ['title', (_, { article }) => plain(article.title)],
  ['authors', (_, { article }) => plain(article.authors.join('; '))],
  ['published', (_, { article }) => isoDay(article.published)],
  ['address', (_, { article }) => addressOf(article)],
  ['link', (quote, { article }) => linkTo(quote, article)],
  ['articleNote', (_, { said }) => plain(said?.text ?? '')],
  [
    'speakerNote',
    ({ speaker }, { people }) => plain(people.find(({ person }) => person.id === speaker?.personId)?.said.text ?? ''),
  ],
  ['check', (quote, _, words) => describeStanding(quote, words)],
  ['checked', ({ trail }) => (trail?.checked ? localDay(trail.checked) : '')],
  ['now', ({ trail }) => quoted(wordsNow(trail) ?? '')],
  ['firstSeen', ({ firstSeen }) => localDay(firstSeen)],
  ['saved', ({ savedAt }) => (savedAt > 0 ? localDay(savedAt) : '')],
  ['context', ({ evidence }) => quoted(evidence.sentence)],
  ['cue', ({ evidence }) => plain(evidence.cue ?? '')],
  ['confidence', ({ evidence }) => evidence.confidence.toFixed(2)],
  ['checksum', ({ checksum }) => checksum],
];

/** RFC 4180 with CRLF and a byte order mark; a row for each quote. */
export const format: ExportFormat = {
  id: 'csv',
  purpose: 'spreadsheet',
  order: 20,
  words: {
    en: { name: 'CSV', about: 'In the shape of a claim log, a row for each quote' },
    id: { name: 'CSV', about: 'Berbentuk daftar pernyataan, satu baris untuk tiap kutipan' },
  },
  extension: 'csv',
  mime: 'text/csv;charset=utf-8',
  options: ['separator'],
  begin: ({ locale }: ExportSubject, { separator }) =>
    BYTE_ORDER_MARK +
    row(
      COLUMNS.map(([label]) => wordsIn(locale).labels[label]),
      separator,
    ),
  article: (article, _, { locale }, { separator }) =>
    article.quotes
      .map((quote) =>
        row(
          COLUMNS.map(([, cell]) => cell(quote, article, wordsIn(locale))),
          separator,
        ),
      )
      .join(''),
  end: () => '',
};

function row(cells: readonly string[], separator: string): string {
  return `${cells.map(enclose).join(separator)}\r\n`;
}

/** Both separators are enclosed: some programs try the other one. */
function enclose(cell: string): string {
  return /[",;\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** What spreadsheets take for the beginning of a formula; full-width forms too, as Excel in some languages does. */
const FORMULA = /^[\s\0]*[=+\-@|%\t\r＝＋－＠]/u;

/** Words that are not the speaker's: a leading apostrophe makes a spreadsheet take them for text. */
function plain(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The words of an article are never altered: those that would be a formula are put between quotation marks. */
function quoted(text: string): string {
  return FORMULA.test(text) ? `“${text}”` : text;
}
