import type {
  ExportedArticle,
  ExportedNote,
  ExportedQuote,
  ExportFormat,
  ExportOptions,
  ExportSubject,
} from '@/lib/model/export';
import { localDay } from '../file-name';
import { escapeMarkdown, linkTarget, wikiLink, yamlText } from '../markdown';
import { addressOf, channelsOf, describeStanding, isoDay, linkTo, outletOf, wordsNow } from '../quote-facts';
import { fillIn, splitMatter, type TextValue, type Value, type Values } from '../template';
import { type ExportWords, verdictIn, wordsIn } from '../words';

/** The properties are those of Obsidian's own clipper; each quote can be linked to by its block id. */
const TEMPLATE = `---
title: {{title}}
source: {{url}}
author: {{authors}}
published: {{published}}
created: {{created}}
publisher: {{outlet}}
tags: {{allTags}}
---
# {{title}}

{{outlet}}{{#published}} · {{published}}{{/published}} · [{{url}}]({{url}})

{{#verdict}}
**{{verdict}}**

{{/verdict}}
{{#note}}
{{note}}

{{/note}}
{{#quotes}}
## {{speaker}}

{{#role}}
{{role}}

{{/role}}
> {{quote}}

^{{id}}

{{#reported}}*{{kind}}* · {{/reported}}[{{linkText}}]({{link}})

{{#check}}
{{check}}{{#now}}: {{now}}{{/now}}

{{/check}}
{{#verdict}}
**{{verdict}}**

{{/verdict}}
{{#note}}
{{note}}

{{/note}}
{{#tags}}#{{.}} {{/tags}}

{{/quotes}}
{{#people}}
## {{name}}

{{#verdict}}
**{{verdict}}**

{{/verdict}}
{{note}}

{{/people}}
`;

/** What a template can name: of the article, of each of its `quotes`, of each of its `people`. */
export const TEMPLATE_NAMES = {
  article: [
    'title',
    'url',
    'authors',
    'outlet',
    'published',
    'created',
    'language',
    'section',
    'note',
    'verdict',
    'tags',
    'allTags',
  ],
  quotes: [
    ...[
      'quote',
      'speaker',
      'name',
      'role',
      'titles',
      'institutions',
      'official',
      'kind',
      'direct',
      'reported',
      'said',
      'through',
    ],
    ...['sentence', 'cue', 'link', 'linkText', 'id', 'note', 'verdict', 'tags', 'check', 'now', 'saved', 'checksum'],
  ],
  people: ['name', 'note', 'verdict', 'tags'],
} as const;

function valuesOf({ article, said, quotes, people }: ExportedArticle, locale: string, options: ExportOptions): Values {
  const words = wordsIn(locale);
  const tags = [...new Set([...(said?.tags ?? []), ...quotes.flatMap((quote) => quote.said?.tags ?? [])])];
  return {
    title: text(article.title),
    url: plain(linkTarget(addressOf(article))),
    authors: article.authors.map(text),
    outlet: text(outletOf(article)),
    published: plain(isoDay(article.published)),
    created: plain(localDay(article.firstSeen)),
    language: plain(article.language),
    section: text(article.section ?? ''),
    allTags: ['petik', ...tags.map(tagName)].map(plain),
    ...saidValues(said, words),
    quotes: quotes.map((quote) => quoteValues(quote, article, words, options)),
    people: people
      .filter(({ again }) => !again)
      .map((each) => ({ name: text(each.person.name), ...saidValues(each.said, words) })),
  };
}

function quoteValues(
  quote: ExportedQuote,
  article: ExportedArticle['article'],
  words: ExportWords,
  { speakerLinks }: ExportOptions,
): Values {
  const { speaker, kind, context, evidence } = quote;
  const isLinked = speakerLinks && speaker?.personId;
  return {
    quote: text(quote.exact),
    speaker:
      speaker && isLinked ? { text: speaker.name, markdown: wikiLink(speaker.name) } : text(speaker?.name ?? words.notStated),
    name: text(speaker?.name ?? ''),
    role: text(speaker ? [...speaker.titles, ...speaker.affiliations].join(' · ') : ''),
    titles: (speaker?.titles ?? []).map(text),
    institutions: (speaker?.affiliations ?? []).map(text),
    official: speaker?.official ?? false,
    kind: text(words.kinds[kind]),
    direct: kind === 'direct',
    reported: kind !== 'direct',
    said: text(context.when?.date ?? context.when?.words ?? ''),
    through: text(channelsOf(quote)),
    sentence: text(evidence.sentence),
    cue: text(evidence.cue ?? ''),
    link: plain(linkTarget(linkTo(quote, article))),
    linkText: text(words.labels.openQuote),
    // A block id holds letters, digits and hyphens.
    id: plain(`q-${quote.id.replace(/[^a-z0-9]/giu, '').slice(0, 12)}`),
    ...saidValues(quote.said, words),
    check: text(describeStanding(quote, words)),
    now: text(wordsNow(quote.trail) ?? ''),
    saved: plain(quote.savedAt > 0 ? localDay(quote.savedAt) : ''),
    checksum: plain(quote.checksum),
  };
}

function saidValues(said: ExportedNote | null, words: ExportWords): Record<'note' | 'verdict' | 'tags', Value> {
  return {
    // The reader's Markdown stays hers.
    note: plain(said?.text ?? ''),
    verdict: text(verdictIn(said?.verdict ?? '', words)),
    tags: (said?.tags ?? []).map((tag) => plain(tagName(tag))),
  };
}

const text = (value: string): TextValue => ({ text: value, markdown: escapeMarkdown(value) });
const plain = (value: string): TextValue => ({ text: value, markdown: value });

/** A tag as Obsidian takes it: letters, digits, "_", "-", "/", not digits alone. */
function tagName(tag: string): string {
  const name = tag.replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]+/gu, '-').replace(/^-|-$/gu, '');
  return /^\d*$/u.test(name) ? `t${name}` : name;
}

/** Front matter is read at the beginning of a file only: several articles in one have one for all. */
function collectionMatter({ title, at, articles }: ExportSubject): string {
  if (articles < 2) return '';
  return `---\ntitle: ${yamlText(title)}\ncreated: ${yamlText(localDay(at))}\ntags: ["petik"]\n---\n`;
}

function noteOf(article: ExportedArticle, { locale, articles }: ExportSubject, options: ExportOptions): string {
  const template = options.template || TEMPLATE;
  const values = valuesOf(article, locale, options);
  const filled = fillIn(articles < 2 ? template : splitMatter(template).body, values);
  return `${filled.replace(/\n{3,}/gu, '\n\n').trimEnd()}\n`;
}

/** Markdown with YAML front matter; several articles stand one below the other. */
export const format: ExportFormat = {
  id: 'markdown',
  purpose: 'notes',
  order: 10,
  words: {
    en: { name: 'Markdown', about: 'With properties, a block for each quote: for Obsidian, Logseq, Joplin' },
    id: { name: 'Markdown', about: 'Dengan properti, satu blok untuk tiap kutipan: untuk Obsidian, Logseq, Joplin' },
  },
  extension: 'md',
  mime: 'text/markdown;charset=utf-8',
  options: ['speakerLinks', 'template'],
  template: TEMPLATE,
  begin: collectionMatter,
  article: (article, index, subject, options) => `${index > 0 ? '\n' : ''}${noteOf(article, subject, options)}`,
  end: () => '',
};
