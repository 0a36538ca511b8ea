import type { DifferencePart } from '@/lib/model/checking';
import type { QuoteEvidence } from '@/lib/model/quote-evidence';
import { type EvidenceEvent, type EvidenceLocale, evidenceEvents, exactTime, speakerText } from './evidence-events';
import { type EvidenceWords, evidenceWordsIn } from './evidence-words';
import { html, htmlLink } from './html-text';
import { dayInWords, isoTime, outletOf } from './quote-facts';
import { REPORT_STYLE } from './report-style';
import { wordsIn } from './words';

/** Beside the look of reports: a table of texts, and a trail by time. */
const STYLE = `${REPORT_STYLE}
section { padding-top: 1.25rem; }
ol { list-style: none; margin: 0; padding: 0; }
ol > li { border-inline-start: 2px solid var(--rule); margin: 0; padding: 0 0 0.9rem 1rem; }
time { color: var(--soft); font-variant-numeric: tabular-nums; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem; margin: 0; font-size: 0.875rem; }
dt { color: var(--soft); }
dd { margin: 0; }
ins { background: var(--sunk); font-weight: 600; }
.passage { background: var(--sunk); border-radius: 6px; margin: 0.35rem 0 1rem; padding: 0.5rem 0.75rem; }
pre { white-space: pre-wrap; font-size: 0.75rem; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: 0.4rem; } }`;

/**
 * The trail of a quote as one page to keep, print or hand on: the words, the article, all that happened to them by time, the
 * texts that were seen with their checksums, and the same as data. The reader's notes stay with her. `at`: ms since the
 * epoch; `locale`: BCP 47.
 */
export function writeEvidence(evidence: QuoteEvidence, { at, locale }: { readonly at: number; readonly locale: string }): string {
  const language: EvidenceLocale = { locale, words: wordsIn(locale), own: evidenceWordsIn(locale) };
  const { words, own } = language;
  const title = `${own.title}: ${evidence.quote.speaker?.name ?? words.notStated}`;
  return `<!doctype html>
<html lang="${locale.split('-')[0] === 'id' ? 'id' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${html(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1 dir="auto">${html(title)}</h1>
<p>${html(words.labels.made)}, ${time(at, locale)}</p>
<p class="method">${html(own.method)}</p>
</header>
<main>
${quoteSection(evidence, language)}${articleSection(evidence, language)}<section>
<h2>${html(own.trail)}</h2>
<ol>
${evidenceEvents(evidence, language)
  .map((event) => eventItem(event, evidence.article.language, language))
  .join('\n')}
</ol>
</section>
${textsSection(evidence, language)}<section>
<details><summary>${html(own.data)}</summary><pre>${html(JSON.stringify(dataOf(evidence), withoutRows, 2))}</pre></details>
</section>
</main>
</body>
</html>
`;
}

function quoteSection({ quote, article, checksum }: QuoteEvidence, { words, own, locale }: EvidenceLocale): string {
  const { exact, kind, speaker, context, evidence } = quote;
  const share = new Intl.NumberFormat(locale, { style: 'percent' }).format(evidence.confidence);
  const rows = [
    [words.labels.speaker, speakerText(speaker, words)],
    [words.labels.kind, words.kinds[kind]],
    [
      words.labels.said,
      context.when ? [context.when.words, dayInWords(context.when.date, locale)].filter(Boolean).join(', ') : '',
    ],
    [words.labels.through, context.channels.map((channel) => channel.words).join('; ')],
    [own.tie, own.how(evidence.cue, share)],
    [words.labels.context, evidence.sentence],
    ['SHA-256', checksum],
  ] as const;
  return `<section>
<h2>${html(own.quote)}</h2>
<blockquote${langOf(article.language)} dir="auto">${exact
    .split(/\r\n?|\n/u)
    .map((line) => `<p>${html(line)}</p>`)
    .join('')}</blockquote>
${definitions(rows)}
</section>
`;
}

function articleSection({ article }: QuoteEvidence, { words, own, locale }: EvidenceLocale): string {
  const addresses = [...new Set([article.url, article.canonicalUrl ?? article.url])];
  const rows = [
    [words.labels.title, article.title],
    [words.labels.outlet, outletOf(article)],
    [words.labels.authors, article.authors.join(', ')],
    [words.labels.published, withSource(article.published, locale)],
    [own.modified, withSource(article.modified, locale)],
    [words.labels.firstSeen, exactTime(article.firstSeen, locale)],
    [words.labels.lastSeen, exactTime(article.lastSeen, locale)],
  ] as const;
  const links = addresses.map((url) => `<p class="source">${htmlLink(url, url)}</p>`).join('');
  return `<section>
<h2>${html(own.article)}</h2>
${definitions(rows)}
${links}
</section>
`;
}

function eventItem(
  { at, what, facts, difference }: EvidenceEvent,
  articleLanguage: string,
  { own, locale }: EvidenceLocale,
): string {
  const lines = facts.map(([label, text]) => `<p class="about">${html(label)}: <span dir="auto">${html(text)}</span></p>`);
  const changed = difference.length === 0 ? '' : `<p${langOf(articleLanguage)} dir="auto">${differenceText(difference, own)}</p>`;
  return `<li>${time(at, locale)}<p><b dir="auto">${html(what)}</b></p>${lines.join('')}${changed}</li>`;
}

/** Told by words too: print and screen readers lose the lines. */
function differenceText(parts: readonly DifferencePart[], own: EvidenceWords): string {
  return parts
    .map(({ kind, text }) => {
      const words = html(text.trim());
      if (kind === 'same') return words;
      return kind === 'deleted' ? `[${own.deleted}: <del>${words}</del>]` : `[${own.inserted}: <ins>${words}</ins>]`;
    })
    .join(' ');
}

function textsSection({ texts, article }: QuoteEvidence, { words, own, locale }: EvidenceLocale): string {
  const items = texts.map((text) => {
    const rows = [
      [own.when, `${exactTime(text.firstSeen, locale)} – ${exactTime(text.lastSeen, locale)}`],
      [own.modified, withSource(text.modified, locale)],
      [own.what, text.hash],
      [own.length, `${new Intl.NumberFormat(locale).format(text.length)} ${own.characters}`],
      [own.holds, text.holds ? words.yes : words.no],
    ] as const;
    const passage =
      text.passage === null ? '' : `<p class="passage"${langOf(article.language)} dir="auto">${html(text.passage)}</p>`;
    return `${definitions(rows)}\n${passage}`;
  });
  return `<section>
<h2>${html(own.texts)}</h2>
${items.join('\n')}
</section>
`;
}

/** What is empty is left out. */
function definitions(rows: readonly (readonly [label: string, text: string])[]): string {
  const lines = rows
    .filter(([, text]) => text !== '')
    .map(([label, text]) => `<dt>${html(label)}</dt><dd dir="auto">${html(text)}</dd>`);
  return `<dl>${lines.join('')}</dl>`;
}

/** A date in words, and as the page wrote it. */
function withSource(iso: string | null, locale: string): string {
  const day = dayInWords(iso, locale);
  return day === '' ? '' : `${day} (${iso})`;
}

const time = (ms: number, locale: string): string => `<time datetime="${isoTime(ms)}">${html(exactTime(ms, locale))}</time>`;

const langOf = (language: string): string => (language === 'und' ? '' : ` lang="${html(language)}"`);

/** Texts by their checksum: row ids stand for nothing outside this library. */
function dataOf({ quote, article, checksum, texts, checks, corrections }: QuoteEvidence): object {
  const { exact, kind, context, evidence, firstSeen, lastSeen, savedAt } = quote;
  const { url, canonicalUrl, title, authors, publisher, published, modified, language } = article;
  const hashOf = new Map(texts.map(({ id, hash }) => [id, hash]));
  return {
    quote: { exact, kind, speaker: quote.speaker, context, evidence, firstSeen, lastSeen, savedAt, sha256: checksum },
    article: { url, canonicalUrl, title, authors, publisher, published, modified, language },
    texts: texts.map(({ id: _id, ...text }) => text),
    checks: checks.map(({ id: _id, quoteId: _quote, articleId: _article, revisionId, fromRevisionId, ...check }) => ({
      ...check,
      text: hashOf.get(revisionId ?? '') ?? null,
      formerText: hashOf.get(fromRevisionId ?? '') ?? null,
    })),
    corrections: corrections.map(({ at, change }) => ({ at, change })),
  };
}

const withoutRows = (key: string, value: unknown): unknown => (key === 'personId' ? undefined : value);
