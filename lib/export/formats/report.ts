import type { ExportedArticle, ExportedNote, ExportedQuote, ExportFormat, ExportSubject } from '@/lib/model/export';
import { html, htmlLink } from '../html-text';
import {
  addressOf,
  channelsOf,
  dayInWords,
  describeStep,
  isoTime,
  linkTo,
  outletOf,
  timeInWords,
  wordsNow,
} from '../quote-facts';
import { REPORT_STYLE } from '../report-style';
import { type ExportWords, verdictIn, wordsIn } from '../words';

const time = (ms: number, locale: string): string => `<time datetime="${isoTime(ms)}">${html(timeInWords(ms, locale))}</time>`;

function head({ title, at, locale, quotes, articles }: ExportSubject): string {
  const words = wordsIn(locale);
  const language = locale.split('-')[0] === 'id' ? 'id' : 'en';
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<title>${html(title)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<header>
<h1 dir="auto">${html(title)}</h1>
<p>${html(words.labels.made)}, ${time(at, locale)} · ${words.countOf(quotes, articles)}</p>
<p class="method">${html(words.method)}</p>
</header>
<main>
`;
}

function section({ article, said, quotes, people }: ExportedArticle, locale: string): string {
  const words = wordsIn(locale);
  const facts = [article.authors.join(', '), outletOf(article), dayInWords(article.published, locale)].filter(
    (part) => part !== '',
  );
  const lang = article.language === 'und' ? '' : ` lang="${html(article.language)}"`;
  return `<article>
<h2${lang} dir="auto">${html(article.title)}</h2>
<p class="source">${html(facts.join(' · '))}<br>${htmlLink(addressOf(article), addressOf(article))}</p>
<p class="source">${html(words.labels.firstSeen)}: ${time(article.firstSeen, locale)} · ${html(words.labels.lastSeen)}: ${time(article.lastSeen, locale)}</p>
${said ? note(said, words, locale) : ''}${people
  .filter(({ again }) => !again)
  .map(
    (each) => `<div class="person"><p dir="auto"><b>${html(each.person.name)}</b></p>\n${note(each.said, words, locale)}</div>\n`,
  )
  .join('')}${quotes.map((quote) => figure(quote, article, lang, words, locale)).join('')}</article>
`;
}

function figure(
  quote: ExportedQuote,
  article: ExportedArticle['article'],
  lang: string,
  words: ExportWords,
  locale: string,
): string {
  const { exact, kind, speaker, said, checksum, context } = quote;
  const roles = speaker ? [...speaker.titles, ...speaker.affiliations] : [];
  const when = dayInWords(context.when?.date ?? null, locale) || (context.when?.words ?? '');
  const about = [words.kinds[kind], channelsOf(quote), when].filter((part) => part !== '');
  const paragraphs = exact.split(/\r\n?|\n/u).map((line) => `<p>${html(line)}</p>`);
  return `<figure>
<blockquote${lang} dir="auto">${paragraphs.join('')}</blockquote>
<figcaption>
<p dir="auto"><b${lang}>${html(speaker?.name ?? words.notStated)}</b>${speaker?.official ? ` <span class="mark">${html(words.official)}</span>` : ''}${roles.length > 0 ? `<br><span${lang}>${html(roles.join(' · '))}</span>` : ''}</p>
<p class="about">${html(about.join(' · '))} · ${htmlLink(linkTo(quote, article), words.labels.openQuote)}</p>
${said ? note(said, words, locale) : ''}${trail(quote, words, locale)}<p class="checksum">SHA-256 <code>${checksum}</code></p>
</figcaption>
</figure>
`;
}

function note({ text, tags, verdict, modified }: ExportedNote, words: ExportWords, locale: string): string {
  const marks = [
    ...(verdict === '' ? [] : [`<b class="verdict">${html(verdictIn(verdict, words))}</b>`]),
    ...tags.map((tag) => `<span class="mark">${html(tag)}</span>`),
  ];
  const said = text === '' ? '' : `<p class="said">${html(text)}</p>`;
  return `<div class="note" dir="auto">${marks.length > 0 ? `<p>${marks.join(' ')}</p>` : ''}${said}<p class="about">${html(words.labels.noted)}: ${time(modified, locale)}</p></div>\n`;
}

/** When the quote was first seen, and each other state of it since. */
function trail(quote: ExportedQuote, words: ExportWords, locale: string): string {
  const { trail: known, firstSeen, savedAt } = quote;
  const now = wordsNow(known);
  const steps = [
    `<li>${html(words.labels.firstSeen)}: ${time(firstSeen, locale)}</li>`,
    ...(savedAt > 0 ? [`<li>${html(words.labels.saved)}: ${time(savedAt, locale)}</li>`] : []),
    ...(known?.steps ?? []).map((step) => `<li>${html(describeStep(step, words))}: ${time(step.at, locale)}</li>`),
    ...(known?.checked ? [`<li>${html(words.labels.checked)}: ${time(known.checked, locale)}</li>`] : []),
  ];
  const edit = now === null ? '' : `<p class="about">${html(words.labels.now)}: <span dir="auto">${html(now)}</span></p>`;
  return `<details open><summary>${html(words.labels.trail)}</summary><ul>${steps.join('')}</ul>${edit}</details>\n`;
}

/** One page with everything in it, to read, print or keep as PDF. */
export const format: ExportFormat = {
  id: 'report',
  purpose: 'report',
  order: 50,
  words: {
    en: { name: 'HTML', about: 'A page to print or keep as PDF, with what became of each quote and its checksum' },
    id: { name: 'HTML', about: 'Halaman untuk dicetak atau disimpan sebagai PDF, dengan riwayat dan sidik tiap kutipan' },
  },
  extension: 'html',
  mime: 'text/html;charset=utf-8',
  options: [],
  isPage: true,
  begin: head,
  article: (article, _, { locale }) => section(article, locale),
  end: () => '</main>\n</body>\n</html>\n',
};
