import type { NameMention } from '../people/find-people';
import { Tag } from '../text/tags';
import type { Sentence } from '../text/sentences';
import { isCapital, type Token } from '../text/token';
import type { Scene, SourceSpan } from './find-source';

/** The source that a name is, with its title and apposition. */
export const named = (mention: NameMention): SourceSpan => ({
  first: mention.outerFirst,
  last: mention.outerLast,
  kind: 'name',
  mention,
});

/** "kata Sinta dan Darmo": both names make one source. */
export function withSecond(scene: Scene, mention: NameMention, sentence: Sentence): SourceSpan {
  const { tokens, mentionFrom, words } = scene;
  const source = named(mention);
  const at = mention.outerLast + 2;
  if (at >= sentence.end || !words.conjunctions.has((tokens[at - 1] as Token).key)) return source;
  let last = mentionFrom.get(at)?.outerLast ?? at - 1;
  while (last < at || last + 1 < sentence.end) {
    const token = tokens[last + 1];
    if (!token || token.quotation >= 0 || !isCapital(token) || token.tags & (Tag.Other | Tag.Function)) break;
    last++;
  }
  return last >= at && last < sentence.end ? { ...source, last } : source;
}

/** "Sinta dan Darmo mengatakan": the name before the conjunction speaks too. */
export function withFirst({ tokens, mentionTo, words }: Scene, second: NameMention, sentence: Sentence): SourceSpan | null {
  const link = second.outerFirst - 1;
  if (link <= sentence.first || !words.conjunctions.has((tokens[link] as Token).key)) return null;
  const first = mentionTo.get(link - 1);
  const before = first ? tokens[first.outerFirst - 1] : undefined;
  if (!first || first.outerFirst < sentence.first) return null;
  return first.outerFirst === sentence.first || !((before?.tags ?? 0) & Tag.PlacePreposition)
    ? { ...named(first), last: second.outerLast }
    : null;
}
