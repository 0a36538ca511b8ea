import type { ExportedArticle, ExportedNote, ExportedQuote, ExportFormat, ExportSubject } from '@/lib/model/export';
import { addressOf, describeStep, isoTime } from '../quote-facts';
import { wordsIn } from '../words';

/** https://www.w3.org/TR/annotation-model/; `schema:` is a prefix of its context. */
function annotationOf(quote: ExportedQuote, { article }: ExportedArticle, locale: string): object {
  const { id, exact, kind, evidence, context, said, targets, textHash, speaker } = quote;
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: ['identifying', 'describing'],
    created: isoTime(quote.savedAt || quote.firstSeen),
    modified: isoTime(Math.max(quote.savedAt, quote.firstSeen, said?.modified ?? 0, quote.corrected?.at ?? 0)),
    generator: GENERATOR,
    body: [
      ...(speaker ? [speakerBody(speaker)] : []),
      textBody('classifying', `quote:${kind}`),
      textBody(
        'describing',
        [
          ...(evidence.cue === null ? [] : [`cue: ${evidence.cue}`]),
          ...(evidence.source === null ? [] : [`source: ${evidence.source}`]),
          `rule: ${evidence.rule}`,
          `confidence: ${evidence.confidence.toFixed(2)}`,
          ...context.channels.map(({ kind: channel, words }) => `through: ${words} (${channel})`),
          ...(context.when ? [`said: ${context.when.date ?? context.when.words}`] : []),
        ].join(' · '),
      ),
      // The parts of an interrupted quote are targets of their own; here it is as one.
      ...(targets.length > 1 ? [textBody('describing', exact)] : []),
      ...(said ? notedBodies(said) : []),
      ...(quote.trail?.steps.map((step) =>
        textBody('assessing', `check:${step.verdict} @ ${isoTime(step.at)} · ${describeStep(step, wordsIn(locale))}`),
      ) ?? []),
      textBody('describing', `sha256:${quote.checksum}`),
    ],
    target: targets.map(({ quote: words, position }) => ({
      type: 'SpecificResource',
      source: sourceOf(article),
      state: { type: 'TimeState', sourceDate: isoTime(quote.lastSeen) },
      selector: [
        { type: 'TextQuoteSelector', ...words },
        // Counted in UTF-16 units of the article's own text, whose hash tells which text that is.
        { type: 'TextPositionSelector', ...position, ...(textHash !== '' && { 'schema:identifier': `sha256:${textHash}` }) },
      ],
    })),
  };
}

/** The article as a whole, with the note on it. */
function articleAnnotationOf({ article, said }: ExportedArticle): object {
  return {
    id: `urn:uuid:${article.id}`,
    type: 'Annotation',
    motivation: said ? ['bookmarking', 'commenting'] : 'bookmarking',
    created: isoTime(article.firstSeen),
    ...(said && { modified: isoTime(said.modified), body: notedBodies(said) }),
    generator: GENERATOR,
    target: sourceOf(article),
  };
}

function sourceOf(article: ExportedArticle['article']): object {
  return {
    id: addressOf(article),
    type: 'Text',
    format: 'text/html',
    ...(article.language !== 'und' && { language: article.language }),
    'schema:headline': article.title,
    ...(article.published !== null && { 'schema:datePublished': article.published }),
    ...(article.publisher !== null && { 'schema:publisher': { type: 'Organization', name: article.publisher } }),
  };
}

function speakerBody({ name, personId, titles, affiliations }: NonNullable<ExportedQuote['speaker']>): object {
  return {
    type: 'SpecificResource',
    purpose: 'identifying',
    source: {
      // An institution that speaks has no row; an unnamed source has neither, and is told by the words for it.
      ...(personId !== null && { id: `urn:uuid:${personId}` }),
      type: personId === null ? 'schema:Thing' : 'Person',
      name,
      ...(titles.length > 0 && { 'schema:jobTitle': titles }),
      ...(affiliations.length > 0 && {
        'schema:affiliation': affiliations.map((affiliation) => ({ type: 'Organization', name: affiliation })),
      }),
    },
  };
}

function notedBodies({ text, tags, verdict, modified }: ExportedNote): object[] {
  const time = { modified: isoTime(modified) };
  return [
    ...(text === '' ? [] : [{ ...textBody('commenting', text), format: 'text/markdown', ...time }]),
    ...tags.map((tag) => textBody('tagging', tag)),
    ...(verdict === '' ? [] : [{ ...textBody('assessing', `verdict:${verdict}`), ...time }]),
  ];
}

function textBody(purpose: string, value: string): object {
  return { type: 'TextualBody', purpose, value };
}

const GENERATOR = { type: 'Software', name: 'Petik' };
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** One collection whose only page holds an annotation for each article and each quote. */
export const format: ExportFormat = {
  id: 'web-annotation',
  purpose: 'annotations',
  order: 40,
  words: {
    en: { name: 'Web Annotation', about: 'The W3C’s JSON-LD, with the places of the quotes in their articles' },
    id: { name: 'Web Annotation', about: 'JSON-LD dari W3C, dengan letak kutipan di artikelnya' },
  },
  extension: 'jsonld',
  mime: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  options: [],
  begin: ({ id, title, at }: ExportSubject) => {
    const collection = {
      '@context': CONTEXT,
      id: `urn:uuid:${id}`,
      type: 'AnnotationCollection',
      label: title,
      created: isoTime(at),
      generator: GENERATOR,
      first: { id: `urn:uuid:${id}#1`, type: 'AnnotationPage', startIndex: 0, partOf: `urn:uuid:${id}` },
    };
    // All but the braces that close: the annotations come between.
    return `${JSON.stringify(collection).slice(0, -2)},"items":[`;
  },
  article: (exported, index, { locale }) => {
    const all = [articleAnnotationOf(exported), ...exported.quotes.map((quote) => annotationOf(quote, exported, locale))];
    const lines = all.map((annotation) => `\n${JSON.stringify(annotation)}`).join(',');
    return index > 0 ? `,${lines}` : lines;
  },
  end: () => '\n]}}\n',
};
