import type { Lexicon } from '../text/lexicon';
import { NAME, TITLE, Tag } from '../text/tags';
import { Shape, type Token } from '../text/token';

/**
 * Tags the hyphenated words that no lexicon lists by their parts: "Then-President", "Attorney General-designate",
 * and, where a hyphen does not join two people's names, "Mary-Jane".
 */
export function tagCompounds(tokens: readonly Token[], lexicon: Lexicon): void {
  const joinsPeople = lexicon.pack.grammar.heads === 'first';
  tagOddWords(tokens, lexicon);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.tags !== 0 || token.span !== 1 || (token.shape !== Shape.Title && token.shape !== Shape.Mixed)) continue;
    const hyphen = token.key.indexOf('-');
    if (hyphen <= 0) continue;
    if (!joinsPeople && isAdjective(token, hyphen, lexicon)) {
      token.tags = Tag.Demonym;
      continue;
    }
    const head = token.key.slice(0, hyphen);
    const tail = token.key.slice(hyphen + 1);
    const first = lexicon.words.get(head)?.tags ?? 0;
    const last = lexicon.words.get(tail)?.tags ?? 0;
    // "K-popers", "U-19"
    if (hyphen === 1) token.tags = Tag.Other;
    // "Larken-American"
    else if (!joinsPeople && last & Tag.Demonym && !(last & NAME)) token.tags = Tag.Demonym;
    else if (first & Tag.Modifier && last & TITLE) token.tags = last;
    else if (last & Tag.Modifier && !(last & TITLE)) joinTitle(tokens, at, head, first, lexicon);
    // "Singer-guitarist", "Secretary-Treasurer"
    else if (!joinsPeople && first & TITLE && !(first & Tag.Modifier) && !(last & NAME)) token.tags = first & ~NAME;
    else if (!joinsPeople && token.shape === Shape.Title)
      token.tags = (first | last) & NAME ? first & (NAME | Tag.Male | Tag.Female) || last & Tag.Family : 0;
  }
}

/** "Eastmoor-based", "Aldous-designed": a participle in small letters after the hyphen. */
function isAdjective({ key, capitals }: Token, hyphen: number, { words, clauses }: Lexicon): boolean {
  const tail = key.slice(hyphen + 1);
  const tags = words.get(tail)?.tags ?? 0;
  return (
    capitals === 1 &&
    tail.length > 4 &&
    (tags & (NAME | TITLE)) === 0 &&
    clauses.pastEndings.some((ending) => tail.endsWith(ending))
  );
}

/** Words that are built like no name: "WeLarken", "Larken_Orrin", "4K"; and "MX", which is no "Mx" before a name in small letters. */
function tagOddWords(tokens: readonly Token[], { pack }: Lexicon): void {
  const { humps } = pack.names;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.shape === Shape.Caps && token.tags === Tag.Honorific && token.key.length === 2 && pack.grammar.heads === 'last') {
      if (tokens[at + 1]?.shape === Shape.Title) token.tags = Tag.Other;
    } else if (
      token.tags === 0 &&
      token.span === 1 &&
      (token.shape === Shape.Title || token.shape === Shape.Caps) &&
      (ODD.test(token.key) || (token.hump > 0 && humps.length > 0 && !humps.includes(token.key.slice(0, token.hump))))
    )
      token.tags = Tag.Other;
  }
}

const ODD = /[\d_@]/;

/** "General-designate" ends the title that "Attorney" begins; "Mayor-designate" is one itself. */
function joinTitle(tokens: readonly Token[], at: number, head: string, tags: number, { words }: Lexicon): void {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const phrase =
    before && before.block === token.block
      ? words
          .get(before.key)
          ?.longer?.get(head)
          ?.phrases.find(({ keys, tags }) => keys.length === 2 && tags & TITLE)
      : undefined;
  if (phrase && before) {
    before.tags = phrase.tags;
    before.span = 2;
    token.tags = phrase.tags;
    token.span = 0;
  } else if (tags & TITLE) token.tags = tags;
}
