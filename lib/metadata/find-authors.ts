import type { Candidates, Found } from '@/lib/model/article';
import { fold } from '@/lib/page/fold';
import { plainText } from '@/lib/metadata/plain-text';
import { isObject, type JsonLd, type JsonObject, listOf, textOf } from '@/lib/metadata/json-ld';
import type { BylineClue } from '@/lib/model/page-text';
import { firstMeta, type MetaTags } from '@/lib/metadata/meta-tags';
import { LEAD, namesInByline, uniqueNames } from '@/lib/metadata/person-names';

const AUTHOR_META = [
  'author',
  'article:author',
  'dtk:author',
  'content_author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'article.author',
  'cxenseparse:author',
];
/** The label under which WordPress puts the author into a card for social media. */
const WRITTEN_BY = /written|ditulis|penulis|verfasst|geschrieben|écrit|escrito/i;

/**
 * Who wrote the article: from structured data, meta tags or the byline; an outlet's name gives way to a person's. With
 * what each of the three says.
 */
export function findAuthors(
  { article, byId }: JsonLd,
  meta: MetaTags,
  bylines: readonly BylineClue[],
  url: string,
): readonly [chosen: Found<readonly string[]> | null, all: Candidates['authors']] {
  const structured: string[] = [];
  const organizations: string[] = [];
  for (const author of [...listOf(article?.author), ...listOf(article?.creator)]) {
    const id = isObject(author) && typeof author['@id'] === 'string' ? byId.get(author['@id']) : undefined;
    for (const name of listOf(isObject(author) ? (nameOf(author) ?? (id && nameOf(id))) : author)) {
      if (typeof name !== 'string') continue;
      const names = namesInByline(plainText(name));
      structured.push(...names);
      if (isObject(author) && `${author['@type']}`.endsWith('Organization')) organizations.push(...names);
    }
  }
  const sites = [textOf(article?.publisher), firstMeta(meta, ['og:site_name'])].map((name) => fold(name ?? ''));
  const labels = /^\w+:\/\/([^/]*)/.exec(url)?.[1]?.split('.').slice(0, -1) ?? [];
  const isOutlet = (name: string): boolean =>
    organizations.includes(name) || sites.includes(fold(name)) || labels.includes(fold(name).replaceAll(' ', ''));
  const names = uniqueNames(structured);
  const card = WRITTEN_BY.test(firstMeta(meta, ['twitter:label1']) ?? '') ? (meta.get('twitter:data1') ?? []) : [];
  let tagged: string[] = [];
  for (const values of [card, ...AUTHOR_META.map((key) => meta.get(key) ?? [])]) {
    tagged = uniqueNames(values.filter((value) => !/^https?:/.test(value)).flatMap(namesInByline));
    if (tagged.length > 0) break;
  }
  const all: Found<readonly string[]>[] = [];
  if (names.length > 0) all.push([names, 'json-ld']);
  if (tagged.length > 0) all.push([tagged, 'meta']);
  const declared = all[0] ?? null;
  // An outlet that signs for its people says less than a byline at the text; other articles have theirs elsewhere in the page.
  const isSure = declared !== null && !declared[0].every(isOutlet);
  const near = bylines.filter(({ isNear }) => isNear);
  const written = isSure ? [] : bylineNames(declared ? near : bylines, declared !== null);
  const line = written.length > 0 ? written : bylineNames(near, false);
  if (line.length > 0) all.push([line, 'byline']);
  return [written.length > 0 ? [written, 'byline'] : declared, all];
}

/** Two words or more, the first and the last with a capital letter, no digit or colon among them. */
const isFullName = (name: string): boolean => {
  const words = name.split(' ');
  return (
    words.length > 1 &&
    !/[\d:]/.test(name) &&
    [words[0], words.at(-1)].every((word = '') => word.charAt(0) !== word.charAt(0).toLowerCase())
  );
};

function nameOf(person: JsonObject): unknown {
  const { name, givenName, familyName } = person;
  return name ?? (typeof givenName === 'string' && typeof familyName === 'string' ? `${givenName} ${familyName}` : undefined);
}

/**
 * The names in the first line that has some.
 * @param strict only where the line says that somebody wrote it ("Oleh …", "By …")
 */
function bylineNames(bylines: readonly BylineClue[], strict: boolean): string[] {
  for (const { text, around } of bylines) {
    const found = namesInByline(text).filter(isFullName);
    if (found.length > 0 && (!strict || LEAD.test(text) || LEAD.test(around))) return uniqueNames(found);
  }
  return [];
}
