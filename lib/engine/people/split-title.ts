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

enum Part {
  Title,
  Description,
  Rank,
  Affiliation,
}

interface PartRange extends TokenRange {
  readonly part: Part;
}

const isDescription = (token: Token): boolean => (token.tags & DESCRIPTION) === DESCRIPTION;
const isHonorific = (token: Token): boolean => (token.tags & Tag.Honorific) !== 0 && (token.tags & TITLE) === 0;
/** Occupations that people are addressed with: "Prof", "dokter". */
const isAddress = ({ tags }: Token): boolean => (tags & Tag.Occupation) !== 0 && (tags & Tag.Honorific) !== 0;
/** In lower case such a word is a post of another kind ("komisaris di sejumlah BUMN"). */
const isRank = (token: Token): boolean => (token.tags & RANK) === RANK && isCapital(token);

/**
 * Cuts a title phrase into posts, ranks and institutions; what ordinary people are called in passing falls away.
 * @param headsFirst whether the language puts the post before its body
 */
export const splitTitle = (tokens: readonly Token[], first: number, last: number, headsFirst: boolean): TitlePhrase =>
  headsFirst ? splitHeadsFirst(tokens, first, last) : splitHeadsLast(tokens, first, last);

/** Post, then body: "Kepala Bidang Humas | Polda Metro Jaya". */
function splitHeadsFirst(tokens: readonly Token[], first: number, last: number): TitlePhrase {
  const parts: PartRange[] = [];
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
    // "Menteri Perlindungan Anak": a field, not somebody's child.
    const isField =
      at > first && isDescription(token) && isCapital(token) && !(token.tags & Tag.Honorific && !(token.tags & Tag.Vocabulary));
    if (token.tags & TITLE && !isField) {
      // "Ikatan Ahli Kesehatan", "Universitas Jenderal Soedirman": inside an institution only a post or rank begins anew.
      // "Universitas Indonesia Prof Darmo": nor does what stands right before the person's name.
      const inName =
        part === Part.Affiliation &&
        (!(token.tags & (Tag.Office | Tag.Post)) ||
          (before.tags & Tag.Head) !== 0 ||
          ((token.tags & (Tag.Vocabulary | Tag.Office)) === Tag.Vocabulary && isCapital(before))) &&
        !(token.tags & Tag.Occupation && !(token.tags & Tag.Vocabulary) && endsPhrase(tokens, at, last));
      // "Mantan istri Bupati", "Pengacara Gubernur": the office is another's.
      const isOwner =
        at > first &&
        (token.tags & Tag.Office) !== 0 &&
        !isRank(token) &&
        (before.tags & Tag.Occupation) !== 0 &&
        !(before.tags & (Tag.Office | Tag.Post));
      if (!inName && !isOwner) {
        if (isRank(token)) {
          if (at > first && part !== Part.Rank) close(at - 1, Part.Rank);
          part = Part.Rank;
        } else {
          if (at > first && (part !== Part.Title || joined)) close(at - 1, Part.Title);
          part = isDescription(token) ? Part.Description : Part.Title;
        }
        if (token.tags & Tag.Office && (isRank(token) || (token.tags & RANK) !== RANK)) {
          official = true;
          office = true;
        }
        if (token.tags & Tag.Post) post = true;
      }
    } else if (
      token.tags & Tag.Honorific &&
      !isBody &&
      !isMatter(tokens, at, first) &&
      !(part === Part.Affiliation && before.tags & Tag.Head)
    ) {
      close(at - 1, Part.Description);
      part = Part.Description;
    } else if (
      part !== Part.Affiliation &&
      isCapital(token) &&
      (isBody || (!office && part !== Part.Description && opensName(tokens, at, first)))
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
  // "Rektor Universitas Bunga Prof Sinta Marhaeni": beside a post an academic grade is none.
  const grade = parts.at(-1);
  const isGrade = grade?.part === Part.Title && grade.first === grade.last && isAddress(tokens[grade.last] as Token);
  if (isGrade && parts.some((range) => range.part === Part.Title && range !== grade)) parts.pop();
  return gather(first, last, parts, official);
}

/** Body, then post, then what it is the post of: "State Department | spokesman", "chief executive of | Basin Light & Power". */
function splitHeadsLast(tokens: readonly Token[], first: number, last: number): TitlePhrase {
  const parts: PartRange[] = [];
  let official = false;
  let post = false;
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
      if (at === first && hasTag(tokens, { first: at, last }, INSTITUTION)) add(at, last, Part.Affiliation);
      break;
    }
    // The body before the head, up to its last word that names a body or party.
    let start = at;
    for (let i = head - 1; i >= at; i--) {
      // "the board’s lead investigator": the owner is the body.
      if ((tokens[i] as Token).shape === Shape.Clitic) {
        add(at, i - 1, Part.Affiliation);
        start = i + 1;
        break;
      }
      if (!((tokens[i] as Token).tags & INSTITUTION) || (tokens[i] as Token).tags & TITLE) continue;
      add(at, i, Part.Affiliation);
      start = i + 1;
      break;
    }
    let end = head;
    while (end + 1 <= last && ((tokens[end + 1] as Token).span === 0 || (tokens[end + 1] as Token).tags & TITLE)) end++;
    const token = tokens[head] as Token;
    if (token.tags & Tag.Office) official = true;
    if (token.tags & Tag.Post) post = true;
    // "of the drainage board", "for Basin Light & Power"; "of state", "of Port Sorrel" stay with the post.
    let next = end + 1;
    let of = next;
    while (
      of <= last &&
      (tokens[of] as Token).shape === Shape.Lower &&
      (tokens[of] as Token).tags & (Tag.Connector | Tag.PlacePreposition | Tag.Determiner)
    )
      of++;
    const isTitleNext = of <= last && ((tokens[of] as Token).tags & TITLE) !== 0;
    if (of > next && of <= last && !isTitleNext) {
      let stop = of;
      while (
        stop + 1 <= last &&
        !(
          (tokens[stop + 1] as Token).shape === Shape.Lower &&
          (tokens[stop + 1] as Token).tags & (Tag.Adjunct | Tag.Breaker) &&
          !((tokens[stop + 1] as Token).tags & Tag.Connector)
        )
      )
        stop++;
      if (isBodyName(tokens, of, stop, (token.tags & Tag.Office) !== 0)) {
        add(start, end, isRank(token) ? Part.Rank : isDescription(token) ? Part.Description : Part.Title);
        add(of, stop, Part.Affiliation);
        at = last + 1;
        continue;
      }
      end = stop;
      next = stop + 1;
    }
    add(start, end, isRank(token) ? Part.Rank : isDescription(token) ? Part.Description : Part.Title);
    at = Math.max(next, end + 1);
  }
  if (post && parts.some((range) => range.part === Part.Affiliation && hasTag(tokens, range, Tag.Public | Tag.Party | Tag.Unit)))
    official = true;
  return gather(first, last, parts, official);
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

const gather = (first: number, last: number, parts: readonly PartRange[], official: boolean): TitlePhrase => {
  const of = (wanted: Part): TokenRange[] =>
    parts.filter(({ part }) => part === wanted).map(({ first, last }) => ({ first, last }));
  return { first, last, titles: of(Part.Title), ranks: of(Part.Rank), affiliations: of(Part.Affiliation), official };
};

/** "Direktur Eksekutif | Lokataru": an unknown capitalised word after a title is the name of a body, unless a place is expected. */
function opensName(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at] as Token;
  if (at === first || token.opens || (token.tags & ~Tag.Function) !== 0) return false;
  const before = tokens[at - 1] as Token;
  const expectsPlace = (before.tags & Tag.Head) !== 0 && !(before.tags & (INSTITUTION | TITLE));
  return !(before.tags & (Tag.Unit | Tag.Place)) && !expectsPlace && (isCapital(before) || (before.tags & Tag.Connector) !== 0);
}

/** "Dirjen Penyelenggaraan Haji": a common word of titles behind another one, though also an honorific. */
const isMatter = (tokens: readonly Token[], at: number, first: number): boolean => {
  const before = tokens[at - 1];
  return (
    at > first &&
    ((tokens[at] as Token).tags & Tag.Vocabulary) !== 0 &&
    ((before?.tags ?? 0) & (Tag.Vocabulary | Tag.Head | TITLE | INSTITUTION)) === Tag.Vocabulary
  );
};

/** Whether nothing but honorifics follows a word in the phrase. */
function endsPhrase(tokens: readonly Token[], at: number, last: number): boolean {
  let next = at + (tokens[at] as Token).span;
  while (next <= last && (tokens[next] as Token).tags & Tag.Honorific) next++;
  return next > last;
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
  // "KPK nonaktif"
  while (last > first && (tokens[last] as Token).tags === Tag.Modifier && (tokens[first] as Token).tags & INSTITUTION) last--;
  return first <= last ? { first, last } : null;
}

const hasTag = (tokens: readonly Token[], { first, last }: TokenRange, tags: number): boolean => {
  for (let at = first; at <= last; at++) if ((tokens[at] as Token).tags & tags) return true;
  return false;
};
