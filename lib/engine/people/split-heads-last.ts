import { INSTITUTION, NAME, TITLE, Tag } from '../text/tags';
import { isCapital, Shape, type Token } from '../text/token';
import {
  gather,
  hasTag,
  isDescription,
  isHonorific,
  isRank,
  Part,
  type PartRange,
  type TitlePhrase,
  type TokenRange,
  trimRange,
} from './title-parts';

/** An office that private bodies have as well: "president". */
const SHARED = Tag.Office | Tag.Post;

/** Body, then post, then what it is the post of: "State Department | spokesman", "chief executive of | Basin Light & Power". */
export function splitHeadsLast(
  tokens: readonly Token[],
  first: number,
  last: number,
  joinsNouns: (token: Token) => boolean,
): TitlePhrase {
  const parts: PartRange[] = [];
  let office = false;
  let shared = false;
  let post = false;
  let trade = false;
  const add = (from: number, to: number, part: Part): void => {
    const range = trimRange(tokens, from, to);
    if (range) parts.push({ ...range, part });
  };
  for (let at = first; at <= last; ) {
    if (isHonorific(tokens[at] as Token)) {
      at++;
      continue;
    }
    let head = at;
    while (head <= last && !((tokens[head] as Token).tags & TITLE)) head++;
    if (head > last) {
      // "President Larkmouth Motors": what follows the last post is its body.
      if (
        at === first
          ? hasTag(tokens, { first: at, last }, INSTITUTION)
          : isCapital(tokens[at]) && isBodyName(tokens, at, last, false)
      )
        add(at, last, Part.Affiliation);
      break;
    }
    const owner = bodyBefore(tokens, at, head);
    if (owner >= at) add(pastAdjectives(tokens, at, owner), owner, Part.Affiliation);
    const start = owner + 1;
    let end = head;
    // "spokesman | Lt. Cmdr.": a rank stands apart from the post.
    const ranked = isRank(tokens[head] as Token);
    while (
      end + 1 <= last &&
      ((tokens[end + 1] as Token).span === 0 ||
        ((tokens[end + 1] as Token).tags & TITLE && (ranked || !isRank(tokens[end + 1] as Token))))
    )
      end++;
    const token = tokens[head] as Token;
    if ((token.tags & SHARED) === SHARED) shared = true;
    else if (token.tags & Tag.Office) office = true;
    else if (token.tags & Tag.Post) post = true;
    else if (!isDescription(token)) trade = true;
    const kind = isRank(token) ? Part.Rank : isDescription(token) ? Part.Description : Part.Title;
    const of = pastLinks(tokens, end + 1, last);
    let next = end + 1;
    if (of > next && of <= last && !((tokens[of] as Token).tags & TITLE)) {
      const stop = endOfObject(tokens, of, last);
      const body = bodyIn(tokens, of, stop, (token.tags & SHARED) === Tag.Office);
      // "of the drainage board", "for Basin Light & Power"; "of state", "of Port Sorrel" stay with the post.
      end = body < 0 ? stop : body > of ? body - 1 : end;
      if (body >= 0) add(body, withoutPlace(tokens, body, stop, joinsNouns), Part.Affiliation);
      next = stop + 1;
    }
    add(start, end, kind);
    at = Math.max(next, end + 1);
  }
  const bodies = parts.filter(({ part }) => part === Part.Affiliation);
  const official =
    office ||
    (shared &&
      !trade &&
      bodies.every((range) => isPublic(tokens, range) || !isBodyName(tokens, range.first, range.last, false))) ||
    (post && bodies.some((range) => isPublic(tokens, range)));
  return gather(first, last, parts, official);
}

/** Last token of the body or owner that stands before a head, or the token before `first`. */
function bodyBefore(tokens: readonly Token[], first: number, head: number): number {
  for (let at = head - 1; at >= first; at--) {
    const token = tokens[at] as Token;
    // "the board’s lead investigator": the owner is the body.
    if (token.shape === Shape.Clitic) return at;
    const unknown = isCapital(token) && (token.hump > 0 || !(token.tags & ~(NAME | Tag.Male | Tag.Female)));
    if (token.tags & TITLE || !(token.tags & INSTITUTION || unknown)) continue;
    // "Democratic Party of Velanda": what the body is of belongs to it.
    let end = at;
    for (let i = at + 1; i < head; i++) {
      const { shape, tags } = tokens[i] as Token;
      if (isCapital(tokens[i]) && (tokens[i - 1] as Token).shape === Shape.Lower && !(tags & TITLE)) end = i;
      else if (isCapital(tokens[i]) && end === i - 1 && end > at && !(tags & TITLE)) end = i;
      else if (shape !== Shape.Lower || !(tags & (Tag.Connector | Tag.Determiner))) break;
    }
    return end;
  }
  return first - 1;
}

/** "top | NSC aide": small words before a body that are none of its own. */
function pastAdjectives(tokens: readonly Token[], first: number, last: number): number {
  let at = first;
  while (
    at < last &&
    (tokens[at] as Token).shape === Shape.Lower &&
    !((tokens[at] as Token).tags & (INSTITUTION | Tag.Vocabulary))
  )
    at++;
  return isCapital(tokens[at]) ? at : first;
}

/** Past the prepositions and articles after a post. */
function pastLinks(tokens: readonly Token[], from: number, last: number): number {
  let at = from;
  while (
    at <= last &&
    (tokens[at] as Token).shape === Shape.Lower &&
    (tokens[at] as Token).tags & (Tag.Connector | Tag.PlacePreposition | Tag.Determiner)
  )
    at++;
  return at;
}

/** Last token of what a post is of: to the next clause, or to the "and" before another post. */
function endOfObject(tokens: readonly Token[], of: number, last: number): number {
  let stop = of;
  for (; stop + 1 <= last; stop++) {
    const next = tokens[stop + 1] as Token;
    if (next.shape !== Shape.Lower) continue;
    if (next.tags & (Tag.Adjunct | Tag.Breaker) && !(next.tags & Tag.Connector)) break;
    if (next.tags & Tag.Breaker && (tokens[stop + 2]?.tags ?? 0) & TITLE && tokens[stop + 2]?.shape === Shape.Lower) break;
  }
  return stop;
}

/** Where the body begins in what a post is of: behind the field in "of | business development at | Larkmouth Motors"; -1 without one. */
function bodyIn(tokens: readonly Token[], of: number, stop: number, ofPlace: boolean): number {
  for (let at = of; at <= stop; at++) {
    const { shape, tags } = tokens[at] as Token;
    if (shape === Shape.Lower && tags & Tag.PlacePreposition && at > of && at < stop) {
      const body = pastLinks(tokens, at, stop);
      if (body <= stop && isCapital(tokens[body]) && isBodyName(tokens, body, stop, false)) return body;
    }
    if (isCapital(tokens[at]) && !(tags & (Tag.Vocabulary | Tag.Function | Tag.Unit) && !(tags & INSTITUTION))) break;
    if (tags & INSTITUTION) break;
  }
  return isBodyName(tokens, of, stop, ofPlace) ? of : -1;
}

/** "Larkmouth Motors in Port Sorrel": the place where a body is ends the body; that of which it is does not. */
function withoutPlace(tokens: readonly Token[], first: number, last: number, joinsNouns: (token: Token) => boolean): number {
  let at = last;
  while (at > first && isCapital(tokens[at]) && (tokens[at] as Token).tags & Tag.Place) at--;
  const token = tokens[at] as Token;
  return at < last && at > first && token.shape === Shape.Lower && token.tags & Tag.PlacePreposition && !joinsNouns(token)
    ? at - 1
    : last;
}

/** Whether a phrase after "of" is a body: it has a word of bodies or, after a post that is no office of a place, an unknown name. */
function isBodyName(tokens: readonly Token[], first: number, last: number, ofPlace: boolean): boolean {
  for (let at = first; at <= last; at++) {
    const token = tokens[at] as Token;
    if (token.tags & (INSTITUTION | Tag.Unit)) return true;
    if (!ofPlace && isCapital(token) && !(token.tags & (Tag.Place | Tag.Vocabulary | Tag.Demonym | TITLE))) return true;
  }
  return false;
}

/** Whether a body is the state's or a party's: not so the council of a firm, or the office of a union. */
function isPublic(tokens: readonly Token[], range: TokenRange): boolean {
  if (hasTag(tokens, range, Tag.Public | Tag.Party)) {
    for (let at = range.first + 1; at < range.last; at++)
      if ((tokens[at] as Token).shape === Shape.Clitic) {
        const owner = { first: range.first, last: at - 1 };
        return !hasTag(tokens, owner, Tag.Private) || hasTag(tokens, owner, Tag.Public);
      }
    return true;
  }
  return hasTag(tokens, range, Tag.Unit) && !hasTag(tokens, range, Tag.Private);
}
