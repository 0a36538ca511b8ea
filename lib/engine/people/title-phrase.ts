import { isInitial } from './name-words';
import { INSTITUTION, RANK, TITLE, Tag } from '../text/tags';
import { isCapital, isWord, Shape, type Token } from '../text/token';
import { isBodyBefore, isCutOff, opensBody, opensTitle } from './body-before-title';
import { readOrigin } from './read-origin';
import { splitTitle, type TitleContext as SplitContext } from './split-title';
import { isDescription, type TitlePhrase } from './title-parts';

/** Longest title in newspapers is about 25 words (a joint ministry and agency head). */
const REACH = 28;

/** Words that may stand capitalised inside a title or an institution. */
const MATERIAL =
  TITLE | INSTITUTION | Tag.Unit | Tag.Vocabulary | Tag.Place | Tag.Head | Tag.Demonym | Tag.Modifier | Tag.Other | Tag.Honorific;

const isRank = (token: Token | undefined): boolean => ((token?.tags ?? 0) & RANK) === RANK;

const isConjunction = (token: Token | undefined): boolean =>
  token?.shape === Shape.Lower &&
  (token.tags & (Tag.Connector | Tag.Function | Tag.PlacePreposition)) === (Tag.Connector | Tag.Function);

const isPlaceHead = (token: Token | undefined): boolean =>
  token !== undefined && isCapital(token) && (token.tags & Tag.Head) !== 0 && !(token.tags & (TITLE | INSTITUTION));

interface TitleContext extends SplitContext {
  readonly verbPrefixes: readonly string[];
  /** Whether a token belongs to a name that is nothing else. */
  readonly isInName: (at: number) => boolean;
  /** Whether a token belongs to what may be a name. */
  readonly isInStretch: (at: number) => boolean;
  /** Whether a name that is nothing else begins at a token. */
  readonly isNameAt: (at: number) => boolean;
  /** How many tokens that join a title to the name before it begin at a token ("yang juga"). */
  readonly appositionAt: (at: number) => number;
  /** Words that join a body to the name before it ("dari"). */
  readonly origins: ReadonlySet<string>;
}

/** Reads the title that ends right before the token `name`; null when there is none. */
export function readTitleBefore(tokens: readonly Token[], name: number, context: TitleContext): TitlePhrase | null {
  const block = tokens[name]?.block;
  let head = -1;
  // Where heads come last, the words of a body or place before the head belong to the phrase ("State Department spokesman").
  let body = -1;
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
  if (!context.headsFirst && (comma ? isVerbNext(tokens, name) : isCutOff(tokens, name))) return null;
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
    // "Desa Anak Setatah": a word for people inside the name of a place.
    const inPlace = isCapital(token) && isDescription(token) && isPlaceHead(tokens[at - 1]);
    if (token.tags & (TITLE | Tag.Modifier | Tag.Honorific) && !inPlace) {
      if (token.tags & (TITLE | Tag.Honorific)) head = at;
      else if (head === at + 1 || (head >= 0 && tokens[at + 1]?.tags === token.tags)) head = at;
      continue;
    }
    if (isCapital(token) && !(token.opens && token.tags & Tag.Function)) {
      // Where heads come last, an unknown capitalised word before a title is another name or the sentence's opening.
      if (!context.headsFirst && !comma && !(token.tags & (MATERIAL | Tag.Connector)) && token.shape !== Shape.Caps) {
        if (!isBodyBefore(tokens, at, head, body)) break;
        body = at;
        continue;
      }
      // "French President …" may open its sentence; of another word there the capital says nothing.
      if (head >= 0 && (!token.opens || opensTitle(token, head === at + 1))) body = at;
      if (context.headsFirst && token.tags & Tag.Given && !(token.tags & MATERIAL) && head >= 0 && !endsBeforeTitle(tokens, at))
        break;
      continue;
    }
    if (token.key === '/' || token.key === '&' || token.key === '-') continue;
    if (token.key === ',') {
      // "Kepala Dusun A, Kelurahan B, Kecamatan C" and "Politik, Hukum, dan Keamanan"
      if (
        !((tokens[at + 1]?.tags ?? 0) & (Tag.Head | Tag.Place) && context.headsFirst && isCapital(tokens[at - 1])) &&
        !(context.headsFirst && (joinsList(tokens, at, name) || addressesFrom(tokens, at, name)))
      )
        break;
      continue;
    }
    // "the physician's Desk Aldous": what is owned is no title.
    if (token.shape === Shape.Clitic && !context.headsFirst && head < 0) break;
    if (token.shape === Shape.Number || token.shape === Shape.Clitic) continue;
    if (token.shape !== Shape.Lower) break;
    // "Laksamana Sefa Lanuma dan Kepala Badan Niko Talani": the conjunction parts two people.
    if (isConjoined(tokens, at, context)) break;
    // "House of Commons speaker", "Democratic Party of Velanda leader"
    if (
      !context.headsFirst &&
      head >= 0 &&
      token.tags & Tag.PlacePreposition &&
      !(body >= 0 && opensBody(tokens, at, body, context.joinsNouns))
    )
      break;
    if (token.tags & (Tag.Connector | MATERIAL)) {
      if (head >= 0 && token.tags & (INSTITUTION | Tag.Vocabulary | Tag.Unit) && !(token.tags & Tag.Connector)) body = at;
      continue;
    }
    if (token.tags !== 0 || !context.headsFirst) break;
    if (context.verbPrefixes.some((prefix) => token.key.startsWith(prefix) && token.key.length > prefix.length + 2)) break;
  }
  if (head < 0) return null;
  // "Kuasa hukum keluarga Brigadir J, Sinta Marhaeni, …": rank and initial are another's.
  if (comma && isInitial(tokens[name - 2]) && isRank(tokens[name - 3])) {
    return head < name - 3 ? splitTitle(tokens, head, name - 4, context) : null;
  }
  // "Saat ditanya wartawan, Sinta …": the object of a verb before the comma is not her title.
  if (comma && isObject(tokens, head, context)) return null;
  // "Velka King, Tom Aldous": a surname, no office.
  if (comma && head === name - 2 && (tokens[head] as Token).tags & Tag.Family && isCapital(tokens[head - 1])) return null;
  if (comma && !(tokens[head] as Token).opens && name - head > REACH / 2) return null;
  const first = !context.headsFirst && body >= 0 ? Math.min(body, head) : head;
  return splitTitle(tokens, first, comma ? name - 2 : name - 1, context);
}

/** ", dan pengajar …", "Sefa Lanuma dan Kepala …": whether a conjunction parts the next title from another person. */
function isConjoined(tokens: readonly Token[], at: number, { headsFirst, isInStretch }: TitleContext): boolean {
  const token = tokens[at] as Token;
  if (!(token.tags & Tag.Connector) || !((tokens[at + 1] as Token).tags & TITLE)) return false;
  return isInStretch(at - 1) || (headsFirst && isConjunction(token) && tokens[at - 1]?.key === ',');
}

/** "Residents, Hartwell said, had …": a name that an apposition gives is closed by a comma, not followed by its verb. */
function isVerbNext(tokens: readonly Token[], name: number): boolean {
  let at = name;
  while (isCapital(tokens[at]) && at - name < REACH) at++;
  return tokens[at]?.shape === Shape.Lower && tokens[at]?.cue !== null;
}

/** Whether a phrase in lower case stands right behind a verb. */
function isObject(tokens: readonly Token[], head: number, { headsFirst, verbPrefixes }: TitleContext): boolean {
  const verb = tokens[head - 1];
  if (!headsFirst || !verb || verb.shape === Shape.Mark || isCapital(tokens[head]) || verb.block !== tokens[head]?.block)
    return false;
  return (
    isWord(verb) &&
    verb.cue?.entry.source !== 'after' &&
    verbPrefixes.some((prefix) => verb.key.startsWith(prefix) && verb.key.length > prefix.length + 2)
  );
}

/** "Kapolda Nusa Tirta Irjen Pol. …": words that run up to a title are no name of their own. */
function endsBeforeTitle(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (isCapital(tokens[next]) && !((tokens[next] as Token).tags & TITLE) && next - at < 4) next++;
  return isCapital(tokens[next]) && ((tokens[next] as Token).tags & TITLE) !== 0;
}

/** "Wakil Rektor III, Dr. H. Darmo", "Kapolda, Irjen Pol. Darmo": only honorifics and ranks between a title's comma and the name. */
function addressesFrom(tokens: readonly Token[], comma: number, name: number): boolean {
  if (!isCapital(tokens[comma - 1]) || comma + 1 >= name) return false;
  for (let at = comma + 1; at < name; at++) if (!((tokens[at] as Token).tags & Tag.Honorific)) return false;
  // "Setelah bertemu Bupati, Dr. Darmo berkata": the sentence's own comma; a name between commas has a second one.
  let end = name;
  while (isCapital(tokens[end])) end++;
  return tokens[end]?.key === ',';
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
  if (!opening || opening.block !== tokens[name]?.block) return null;
  if (context.origins.has(opening.key)) return readOrigin(tokens, name + 2, context.isNameAt);
  let at = name + 1;
  if (opening.key === ',' || opening.key === '(') at++;
  at += context.appositionAt(at);
  if (at === name + 1) return null;
  const from = at;
  // "Puan, dan Ketua DPD …": the next one of several people.
  if (context.headsFirst && isConjunction(tokens[from])) return null;
  const joined = opening.key !== ',' && opening.key !== '(';
  let head = -1;
  let first = -1;
  for (; at < tokens.length && at - name <= REACH; at++) {
    const token = tokens[at] as Token;
    if (token.block !== opening.block || token.shape === Shape.Mark || token.key === ')' || token.key === ';') break;
    // ", Wali Kota Bekasi Rahmat Effendi,": the title of the next person in a list.
    if (context.isNameAt(at)) {
      if (head < 0) return null;
      if (!context.headsFirst) {
        // ", a former aide to Sen. Ann Loe,": another person's title and name follow the preposition.
        while (at > head && !((tokens[at - 1] as Token).shape === Shape.Lower)) at--;
        break;
      }
      if (!((tokens[at - 1] as Token).tags & (Tag.Head | Tag.PlacePreposition | Tag.Connector))) return null;
    }
    if (token.key === ',') {
      if (head >= 0 && context.headsFirst && continuesList(tokens, at)) continue;
      break;
    }
    if (at === from && isPartyAndState(tokens, at))
      return { first: at, last: at, titles: [], ranks: [], affiliations: [{ first: at, last: at }], official: false };
    if (token.shape === Shape.Clitic) continue;
    // "selaku Ketua Tim Pemenangan | hadir": no comma ends it, so the first unknown word in lower case does.
    if (joined && head >= 0 && token.shape === Shape.Lower && token.tags === 0 && isCapital(tokens[at - 1])) break;
    if (token.shape === Shape.Punctuation && token.key !== '/' && token.key !== '&' && token.key !== '-' && token.key !== '(')
      break;
    if (head < 0) {
      if (token.tags & (TITLE | INSTITUTION) && !(token.tags & Tag.Pronoun)) {
        if (token.tags & TITLE) head = at;
        if (first < 0) first = at;
        if (head < 0 && at === from && token.tags & Tag.Party) head = at; // "R-Texas", "D-N.Y."
        continue;
      }
      if (isWord(token) && token.tags & (Tag.Determiner | Tag.Indefinite)) {
        // ", the company built a speaker": a second article belongs to a clause.
        if (first >= 0 && !context.headsFirst) return null;
        continue;
      }
      if (
        first < 0 &&
        isWord(token) &&
        (token.tags & (MATERIAL | Tag.Adverb) || token.tags === 0 || token.shape === Shape.Number)
      ) {
        if (token.tags === 0 && at - from > 4) return null;
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
  while (
    at - 1 > head &&
    (tokens[at - 1] as Token).shape === Shape.Lower &&
    (tokens[at - 1] as Token).tags & Tag.PlacePreposition
  )
    at--;
  if (head < 0 || first < 0 || at - 1 < first) return null;
  return splitTitle(tokens, Math.min(first, head), at - 1, context);
}

/** "Sen. Ted Roe, R-Texas," and "(D-N.Y.)": party and state as legislators are marked. */
function isPartyAndState(tokens: readonly Token[], at: number): boolean {
  const { key, shape } = tokens[at] as Token;
  const after = tokens[at + 1]?.key;
  return (
    shape !== Shape.Lower &&
    PARTY_AND_STATE.test(key) &&
    (after === undefined || after === ',' || after === ')' || after === '.' || after === ';')
  );
}

/** One letter, a hyphen, an abbreviated or short name. */
const PARTY_AND_STATE = /^[a-z]-[a-z][a-z.]*$/;

function continuesList(tokens: readonly Token[], comma: number): boolean {
  for (let i = comma + 1; i < comma + 6; i++) {
    const token = tokens[i];
    if (!token || (token.shape === Shape.Lower && !(token.tags & Tag.Connector))) return false;
    if (token.tags & Tag.Connector && token.shape === Shape.Lower) return isCapital(tokens[comma + 1]) || i === comma + 1;
  }
  return false;
}
