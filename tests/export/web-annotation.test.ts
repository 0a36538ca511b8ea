import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { writeExport } from '@/lib/export';
import { format } from '@/lib/export/formats/web-annotation';
import type { ExportedArticle } from '@/lib/model/export';
import { ANNOTATION_CONTEXT } from './annotation-context';
import { anyText, CHANGED, exportedArticle, exportedQuote, options, said, SUBJECT } from './exported';

const OA = 'http://www.w3.org/ns/oa#';
const VALUE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value';

type Expanded = Record<string, unknown>;
interface Annotation {
  readonly id: string;
  readonly motivation: unknown;
  readonly created: string;
  readonly modified?: string;
  readonly body?: readonly { readonly purpose: string; readonly value?: string; readonly source?: object }[];
  readonly target: unknown;
}

const write = (articles: readonly ExportedArticle[]): string => writeExport(format, articles, SUBJECT, options());
const annotationsOf = (articles: readonly ExportedArticle[]): Annotation[] => JSON.parse(write(articles)).first.items;

/** As a reader of JSON-LD that is not ours takes it; whatever has no meaning for it is an error. */
function expand(articles: readonly ExportedArticle[]): Promise<Expanded[]> {
  return jsonld.expand(JSON.parse(write(articles)), {
    safe: true,
    documentLoader: async (url) => {
      if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`No copy of ${url}`);
      return { contextUrl: null, documentUrl: url, document: ANNOTATION_CONTEXT };
    },
  });
}

const all = exportedArticle([exportedQuote({ said: said(), trail: CHANGED })], {}, { said: said({ text: 'artikel' }) });

describe('annotations', () => {
  it('say for every quote who, how, what the reader holds of it, what became of it', () => {
    const [article, quote, ...others] = annotationsOf([all]);
    expect(others).toEqual([]);
    expect(article).toMatchObject({ motivation: ['bookmarking', 'commenting'], target: { id: 'https://kabar.example/beras' } });
    expect(quote?.body?.map(({ purpose, value }) => `${purpose} ${value ?? ''}`)).toEqual([
      'identifying ',
      'classifying quote:direct',
      'describing cue: ujar · source: Rina · rule: after-quote · confidence: 0.97 · through: keterangan tertulis (statement) · said: 2026-02-25',
      'commenting Bandingkan dengan **musim lalu**.',
      'tagging beras',
      'tagging harga pangan',
      'assessing verdict:needs-checking',
      'assessing check:changed @ 2026-03-04T09:00:00.000Z · changed',
      `describing sha256:${'c'.repeat(64)}`,
    ]);
    expect(quote?.body?.[0]?.source).toEqual({
      id: 'urn:uuid:5d0c1a52-1111-4222-8333-444455556666',
      type: 'Person',
      name: 'Rina Wulandari',
      'schema:jobTitle': ['Menteri Pertanian'],
      'schema:affiliation': [{ type: 'Organization', name: 'Badan Pangan Wanasari' }],
    });
    expect(quote).toMatchObject({ created: '2026-03-02T09:00:00.000Z', modified: '2026-03-03T09:00:00.000Z' });
  });

  it('mean what the recommendation says, to the last term', async () => {
    const nobody = exportedQuote({ id: 'cccccccc-1111-4222-8333-444455556666', speaker: null });
    const body = exportedQuote({
      id: 'dddddddd-1111-4222-8333-444455556666',
      speaker: { name: 'polisi', personId: null, official: false, titles: [], affiliations: [] },
    });
    const [collection] = await expand([
      all,
      exportedArticle([nobody, body], { publisher: null, published: null, language: 'und' }),
    ]);
    expect(collection?.['@type']).toEqual(['http://www.w3.org/ns/activitystreams#OrderedCollection']);
    const [page] = (collection?.['http://www.w3.org/ns/activitystreams#first'] ?? []) as Expanded[];
    const [list] = (page?.['http://www.w3.org/ns/activitystreams#items'] ?? []) as { '@list': Expanded[] }[];
    const items = list?.['@list'] ?? [];
    expect(items.map((item) => item['@type'])).toEqual(items.map(() => [`${OA}Annotation`]));
    expect(items).toHaveLength(5);
    expect(items.every((item) => (item[`${OA}hasTarget`] as unknown[]).length > 0)).toBe(true);
    expect(items[1]?.[`${OA}motivatedBy`]).toEqual([{ '@id': `${OA}identifying` }, { '@id': `${OA}describing` }]);
    const [target] = (items[1]?.[`${OA}hasTarget`] ?? []) as Expanded[];
    const [words, place] = (target?.[`${OA}hasSelector`] ?? []) as Expanded[];
    expect(words).toMatchObject({ '@type': [`${OA}TextQuoteSelector`], [`${OA}exact`]: [{ '@value': '“Harga beras turun,”' }] });
    expect(place?.[`${OA}start`]).toEqual([{ '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger', '@value': 10 }]);
  });

  it('of an interrupted quote have a target for each part, and the whole', () => {
    const [target] = exportedQuote().targets;
    const quote = exportedQuote({ exact: '“Satu,” … “dua.”', targets: target ? [target, target] : [] });
    const [, annotation] = annotationsOf([exportedArticle([quote])]);
    expect(annotation?.target).toHaveLength(2);
    expect(annotation?.body).toContainEqual({ type: 'TextualBody', purpose: 'describing', value: '“Satu,” … “dua.”' });
  });

  it('keep the words, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (exact, note) => {
        const articles = [
          exportedArticle([exportedQuote({ exact, said: said({ text: note, tags: [exact] }) })], { title: note }),
        ];
        const text = JSON.stringify(await expand(articles));
        const [, annotation] = annotationsOf(articles);
        expect(annotation?.target).toMatchObject([{ selector: [{ exact }, {}] }]);
        // An empty note is no body.
        for (const value of [exact, note].filter((each) => each !== ''))
          expect(text).toContain(`"${VALUE}":[{"@value":${JSON.stringify(value)}}]`);
      }),
      { numRuns: 60 },
    );
  });

  it('of many articles are one document', () => {
    const page = JSON.parse(write([exportedArticle([]), exportedArticle([]), exportedArticle()])).first;
    expect(page.items).toHaveLength(4);
    expect(JSON.parse(write([])).first.items).toEqual([]);
  });
});
