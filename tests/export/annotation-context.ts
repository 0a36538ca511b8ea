/**
 * What http://www.w3.org/ns/anno.jsonld says, all of its terms, kept here so that no test needs a network; the vocabulary is
 * https://www.w3.org/TR/annotation-vocab/. A term that is missing makes the tests fail, for the expansion is a safe one.
 */
const terms = (namespace: string, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, `${namespace}:${name}`]));
const typed = (type: string, iris: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(iris).map(([name, iri]) => [name, { '@type': type, '@id': iri }]));

const NAMESPACES = {
  oa: 'http://www.w3.org/ns/oa#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  dctypes: 'http://purl.org/dc/dcmitype/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  iana: 'http://www.iana.org/assignments/relation/',
  owl: 'http://www.w3.org/2002/07/owl#',
  as: 'http://www.w3.org/ns/activitystreams#',
  schema: 'http://schema.org/',
};

const CLASSES = {
  ...terms('oa', ['Annotation', 'TextualBody', 'ResourceSelection', 'SpecificResource', 'Choice', 'Motivation']),
  ...terms('oa', ['FragmentSelector', 'CssSelector', 'XPathSelector', 'TextQuoteSelector', 'TextPositionSelector']),
  ...terms('oa', ['DataPositionSelector', 'SvgSelector', 'RangeSelector', 'TimeState', 'HttpRequestState']),
  CssStylesheet: 'oa:CssStyle',
  ...terms('dctypes', ['Dataset', 'Text']),
  Image: 'dctypes:StillImage',
  Video: 'dctypes:MovingImage',
  Audio: 'dctypes:Sound',
  ...terms('foaf', ['Person', 'Organization']),
  Software: 'as:Application',
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  Audience: 'schema:Audience',
};

const INDIVIDUALS = {
  ...terms('oa', ['bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting', 'identifying']),
  ...terms('oa', ['linking', 'moderating', 'questioning', 'replying', 'reviewing', 'assessing', 'tagging']),
  auto: 'oa:autoDirection',
  ltr: 'oa:ltrDirection',
  rtl: 'oa:rtlDirection',
};

const LINKS = {
  ...{ body: 'oa:hasBody', target: 'oa:hasTarget', source: 'oa:hasSource', selector: 'oa:hasSelector', state: 'oa:hasState' },
  ...{ scope: 'oa:hasScope', startSelector: 'oa:hasStartSelector', endSelector: 'oa:hasEndSelector' },
  ...terms('oa', ['refinedBy', 'renderedVia', 'via', 'canonical']),
  ...{ stylesheet: 'oa:styledBy', cached: 'oa:cachedSource', homepage: 'foaf:homepage', audience: 'schema:audience' },
  ...terms('dcterms', ['creator', 'rights', 'conformsTo']),
  ...terms('as', ['generator', 'partOf', 'first', 'last', 'next', 'prev']),
};

const TEXTS = {
  ...terms('oa', ['bodyValue', 'processingLanguage', 'exact', 'prefix', 'suffix', 'styleClass']),
  ...terms('dc', ['format', 'language']),
  ...{ value: 'rdf:value', label: 'rdfs:label', accessibility: 'schema:accessibilityFeature' },
  ...{ name: 'foaf:name', email: 'foaf:mbox', email_sha1: 'foaf:mbox_sha1sum', nickname: 'foaf:nick' },
};

export const ANNOTATION_CONTEXT = {
  '@context': {
    ...NAMESPACES,
    ...typed('@id', { id: '@id', type: '@type' }),
    ...CLASSES,
    ...INDIVIDUALS,
    ...typed('@id', LINKS),
    items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
    ...typed('@vocab', { motivation: 'oa:motivatedBy', purpose: 'oa:hasPurpose', textDirection: 'oa:textDirection' }),
    ...TEXTS,
    ...typed('xsd:dateTime', {
      ...terms('dcterms', ['created', 'modified']),
      generated: 'dcterms:issued',
      ...terms('oa', ['sourceDate', 'sourceDateStart', 'sourceDateEnd']),
    }),
    ...typed('xsd:nonNegativeInteger', {
      ...terms('oa', ['start', 'end']),
      total: 'as:totalItems',
      startIndex: 'as:startIndex',
    }),
  },
};
