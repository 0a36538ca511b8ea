import { DESCRIPTION, INSTITUTION, RANK, TITLE, Tag } from '../text/tags';
import { isCapital, isWord, Shape, type Token } from '../text/token';

/** Token numbers, inclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** What stands beside a name and says what the person is. */
export interface TitlePhrase extends TokenRange {
  readonly titles: readonly TokenRange[];
  readonly ranks: readonly TokenRange[];
  readonly affiliations: readonly TokenRange[];
  readonly official: boolean;
}

/** Longest title in newspapers is about 25 words (a joint ministry and agency head). */
const REACH = 28;

/** Words that may stand capitalised inside a title or an institution. */
const MATERIAL =
  TITLE | INSTITUTION | Tag.Unit | Tag.Vocabulary | Tag.Place | Tag.Head | Tag.Demonym | Tag.Modifier | Tag.Other | Tag.Honorific;

interface TitleContext {
  readonly headsFirst: boolean;
  readonly verbPrefixes: readonly string[];
  /** Whether a token belongs to a name that is nothing else. */
  readonly isInName: (at: number) => boolean;
  /** Whether a token belongs to what may be a name. */
  readonly isInStretch: (at: number) => boolean;
  /** Whether a name that is nothing else begins at a token. */
  readonly isNameAt: (at: number) => boolean;
}

/** Reads the title that ends right before the token `name`; null when there is none. */
export function readTitleBefore(tokens: readonly Token[], name: number, context: TitleContext): TitlePhrase | null {
  const block = tokens[name]?.block;
  let head = -1;
  let at = name - 1;
  let depth = 0;
  // "Ketua KPK, Firli Bahuri,"; but not where the sentence's own comma stands before the name.
  if (
    tokens[at]?.key === ',' &&
    tokens[at]?.block === block &&
    (isCapital(tokens[at - 1]) || tokens[at - 1]?.key === ')' || ((tokens[at - 1]?.tags ?? 0) & MATERIAL) !== 0)
  )
    at--;
  const comma = at < name - 1;
  for (; at >= 0 && name - at <= REACH; at--) {
    const token = tokens[at] as Token;
    if (token.block !== block || token.shape === Shape.Mark || context.isInName(at)) break;
    if (token.key === ')') {
      // ", … pada Selasa (4/3), Oru": a date before the comma ends the search for his title.
      if (comma && tokens[at - 1]?.shape === Shape.Number) break;
      depth++;
      continue;
    }
    if (token.key === '(') {
      if (depth === 0) break;
      depth--;
      continue;
    }
    if (depth > 0) continue;
    if (token.tags & (TITLE | Tag.Modifier | Tag.Honorific)) {
      if (token.tags & (TITLE | Tag.Honorific)) head = at;
      else if (head === at + 1 || (head >= 0 && tokens[at + 1]?.tags === token.tags)) head = at;
      continue;
    }
    if (isCapital(token) && !(token.opens && token.tags & Tag.Function)) {
      // Where heads come last, an unknown capitalised word before a title is another name or the sentence's opening.
      if (!context.headsFirst && !(token.tags & (MATERIAL | Tag.Connector)) && token.shape !== Shape.Caps) break;
      if (context.headsFirst && token.tags & Tag.Given && !(token.tags & MATERIAL) && head >= 0) break;
      continue;
    }
    if (token.key === '/' || token.key === '&' || token.key === '-') continue;
    if (token.key === ',') {
      // "Kepala Dusun A, Kelurahan B, Kecamatan C" and "Politik, Hukum, dan Keamanan"
      if (
        !((tokens[at + 1]?.tags ?? 0) & (Tag.Head | Tag.Place) && context.headsFirst && isCapital(tokens[at - 1])) &&
        !joinsList(tokens, at, name)
      )
        break;
      continue;
    }
    if (token.shape === Shape.Number || token.shape === Shape.Clitic) continue;
    if (token.shape !== Shape.Lower) break;
    // "Laksamana Sefa Lanuma dan Kepala Badan Niko Talani": the conjunction parts two people.
    if (token.tags & Tag.Connector && (tokens[at + 1] as Token).tags & TITLE && context.isInStretch(at - 1)) break;
    if (token.tags & (Tag.Connector | MATERIAL)) continue;
    if (token.tags !== 0 || !context.headsFirst) break;
    if (context.verbPrefixes.some((prefix) => token.key.startsWith(prefix) && token.key.length > prefix.length + 2)) break;
  }
  if (head < 0) return null;
  if (comma && !(tokens[head] as Token).opens && name - head > REACH / 2) return null;
  return splitTitle(tokens, head, comma ? name - 2 : name - 1, context.headsFirst);
}

/** "Politik, Hukum, dan Keamanan": a comma between capitalised words with a connector after a later comma or word. */
function joinsList(tokens: readonly Token[], comma: number, name: number): boolean {
  if (!isCapital(tokens[comma - 1]) || !isCapital(tokens[comma + 1])) {
    if (!((tokens[comma + 1]?.tags ?? 0) & Tag.Connector) || !isCapital(tokens[comma - 1])) return false;
  }
  for (let i = comma + 1; i < name && i < comma + 8; i++) {
    const token = tokens[i] as Token;
    if (token.shape === Shape.Lower && token.tags & Tag.Connector && i + 1 < name) return true;
    if (token.tags & TITLE && !(token.tags & Tag.Vocabulary)) return false;
  }
  return false;
}

/** Reads the title after a name: ", the chief executive of X," or ", Kepala Dinas X"; null when there is none. */
export function readTitleAfter(tokens: readonly Token[], name: number, context: TitleContext): TitlePhrase | null {
  const opening = tokens[name + 1];
  if (!opening || opening.block !== tokens[name]?.block || (opening.key !== ',' && opening.key !== '(')) return null;
  let head = -1;
  let first = -1;
  let at = name + 2;
  for (; at < tokens.length && at - name <= REACH; at++) {
    const token = tokens[at] as Token;
    if (token.block !== opening.block || token.shape === Shape.Mark || token.key === ')' || token.key === ';') break;
    // ", Wali Kota Bekasi Rahmat Effendi,": the title of the next person in a list.
    if (context.isNameAt(at)) {
      if (
        head >= 0 &&
        !((tokens[at - 1] as Token).tags & (Tag.Head | Tag.PlacePreposition | Tag.Connector)) &&
        context.headsFirst
      )
        return null;
      if (head < 0) return null;
    }
    if (token.key === ',') {
      if (head >= 0 && context.headsFirst && continuesList(tokens, at)) continue;
      break;
    }
    if (token.shape === Shape.Punctuation && token.key !== '/' && token.key !== '&' && token.key !== '-' && token.key !== '(')
      break;
    if (head < 0) {
      if (token.tags & (TITLE | INSTITUTION) && !(token.tags & Tag.Pronoun)) {
        if (token.tags & TITLE) head = at;
        if (first < 0) first = at;
        if (head < 0 && at === name + 2 && token.tags & Tag.Party) head = at; // "R-Texas", "D-N.Y."
        continue;
      }
      if (isWord(token) && token.tags & (Tag.Determiner | Tag.Indefinite)) continue;
      if (
        first < 0 &&
        isWord(token) &&
        (token.tags & (MATERIAL | Tag.Adverb) || token.tags === 0 || token.shape === Shape.Number)
      ) {
        if (token.tags === 0 && at - name > 6) return null;
        if (!(token.tags & Tag.Adverb)) first = at;
        continue;
      }
      if (isWord(token) && (token.tags === 0 || token.tags & (MATERIAL | Tag.Connector))) continue;
      return null;
    }
    if (
      token.shape === Shape.Lower &&
      token.tags & (Tag.Function | Tag.Complementiser | Tag.Pronoun) &&
      !(token.tags & (Tag.Connector | MATERIAL | Tag.PlacePreposition))
    )
      break;
    if (
      token.shape === Shape.Lower &&
      context.verbPrefixes.some((prefix) => token.key.startsWith(prefix) && token.key.length > prefix.length + 2) &&
      !(token.tags & MATERIAL)
    )
      break;
  }
  if (head < 0 || first < 0 || at - 1 < first) return null;
  return splitTitle(tokens, Math.min(first, head), at - 1, context.headsFirst);
}

function continuesList(tokens: readonly Token[], comma: number): boolean {
  for (let i = comma + 1; i < comma + 6; i++) {
    const token = tokens[i];
    if (!token || (token.shape === Shape.Lower && !(token.tags & Tag.Connector))) return false;
    if (token.tags & Tag.Connector && token.shape === Shape.Lower) return isCapital(tokens[comma + 1]) || i === comma + 1;
  }
  return false;
}

enum Part {
  Title,
  Description,
  Rank,
  Affiliation,
}

const isDescription = (token: Token): boolean => (token.tags & DESCRIPTION) === DESCRIPTION;
const isRank = (token: Token): boolean => (token.tags & RANK) === RANK;

/** Cuts a title phrase into posts, ranks and institutions. */
export function splitTitle(tokens: readonly Token[], first: number, last: number, headsFirst: boolean): TitlePhrase {
  const parts: (TokenRange & { part: Part })[] = [];
  let start = first;
  let part = Part.Title as Part;
  let official = false;
  let post = false;
  // After an office an unknown word is a country or place ("Menteri Perikanan Velanda").
  let office = false;
  const close = (end: number, next: Part): void => {
    const range = trimRange(tokens, start, end);
    if (range) parts.push({ ...range, part });
    start = end + 1;
    part = next;
  };
  for (let at = first; at <= last; at++) {
    const token = tokens[at] as Token;
    if (token.span === 0) continue;
    const before = tokens[at - 1] as Token;
    const joined = at > first && before.shape === Shape.Lower && (before.tags & Tag.Connector) !== 0;
    const isBody = (token.tags & INSTITUTION) !== 0 && !(token.tags & (Tag.Unit | TITLE)) && isCapital(token);
    if (token.tags & TITLE) {
      // "Ikatan Ahli Kesehatan", "Universitas Jenderal Soedirman": inside an institution only a post or rank begins anew.
      const inName =
        part === Part.Affiliation && headsFirst && (!(token.tags & (Tag.Office | Tag.Post)) || (before.tags & Tag.Head) !== 0);
      if (!inName) {
        if (isRank(token)) {
          if (at > first && part !== Part.Rank) close(at - 1, Part.Rank);
          part = Part.Rank;
        } else {
          if (at > first && (part !== Part.Title || joined)) close(at - 1, Part.Title);
          part = isDescription(token) ? Part.Description : Part.Title;
        }
        if (token.tags & Tag.Office) {
          official = true;
          office = true;
        }
        if (token.tags & Tag.Post) post = true;
      }
    } else if (token.tags & Tag.Honorific && !isBody) {
      close(at - 1, Part.Description);
      part = Part.Description;
    } else if (
      part !== Part.Affiliation && isCapital(token) && headsFirst
        ? isBody || (!office && opensName(tokens, at, first))
        : isBody && !headsFirst && (at === first || isAfterOf(tokens, at))
    ) {
      // A force belongs to its rank ("Marsekal TNI", "Brigjen (Pol)"), a place to its office ("Gubernur Jawa Barat").
      close(at - 1, Part.Affiliation);
    }
    if (isBody && token.tags & (Tag.Public | Tag.Party) && post) official = true;
    // "Pemimpin Kepulauan Kalandu": who leads a place holds an office; not so at a private body.
    if (post && token.tags & Tag.Unit) official = true;
    if (
      post &&
      token.tags & (Tag.Place | Tag.Head) &&
      isCapital(token) &&
      !(token.tags & (INSTITUTION | TITLE)) &&
      parts.every((range) => range.part !== Part.Affiliation) &&
      part !== Part.Affiliation
    )
      official = true;
  }
  close(last, Part.Title);
  const of = (wanted: Part): TokenRange[] =>
    parts.filter((range) => range.part === wanted).map(({ first, last }) => ({ first, last }));
  const affiliations = of(Part.Affiliation);
  // Where heads come last, the institution stands before the post.
  if (!headsFirst && post && affiliations.some((range) => hasTag(tokens, range, Tag.Public | Tag.Party))) official = true;
  return { first, last, titles: of(Part.Title), ranks: of(Part.Rank), affiliations, official };
}

/** "Direktur Eksekutif | Lokataru": an unknown capitalised word after a title is the name of a body, unless a place is expected. */
function opensName(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at] as Token;
  if (at === first || token.opens || (token.tags & ~Tag.Function) !== 0) return false;
  const before = tokens[at - 1] as Token;
  const expectsPlace = (before.tags & Tag.Head) !== 0 && !(before.tags & (INSTITUTION | TITLE));
  return !(before.tags & (Tag.Unit | Tag.Place)) && !expectsPlace && (isCapital(before) || (before.tags & Tag.Connector) !== 0);
}

/** A range without connectors, articles and punctuation at its ends; brackets kept whole. */
function trimRange(tokens: readonly Token[], from: number, to: number): TokenRange | null {
  let first = from;
  let last = to;
  const isLoose = (token: Token): boolean =>
    !isWord(token) ||
    (token.shape === Shape.Lower &&
      (token.tags & (Tag.Connector | Tag.Determiner | Tag.PlacePreposition)) !== 0 &&
      !(token.tags & (TITLE | Tag.Unit)));
  while (first <= last && isLoose(tokens[first] as Token)) first++;
  while (last >= first && (tokens[last] as Token).key !== ')' && isLoose(tokens[last] as Token)) last--;
  return first <= last ? { first, last } : null;
}

const isAfterOf = (tokens: readonly Token[], at: number): boolean =>
  ((tokens[at - 1]?.tags ?? 0) & (Tag.Connector | Tag.PlacePreposition | Tag.Determiner)) !== 0 &&
  tokens[at - 1]?.shape === Shape.Lower;

const hasTag = (tokens: readonly Token[], { first, last }: TokenRange, tags: number): boolean => {
  for (let at = first; at <= last; at++) if ((tokens[at] as Token).tags & tags) return true;
  return false;
};
