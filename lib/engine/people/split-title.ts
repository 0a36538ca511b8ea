import { INSTITUTION, RANK, TITLE, Tag } from '../text/tags';
import { isCapital, Shape, type Token } from '../text/token';
import { splitHeadsLast } from './split-heads-last';
import { gather, isDescription, isRank, Part, trimRange, type PartRange, type TitlePhrase } from './title-parts';

/** Occupations that people are addressed with: "Prof", "dokter". */
const isAddress = ({ tags }: Token): boolean => (tags & Tag.Occupation) !== 0 && (tags & Tag.Honorific) !== 0;

/** What a language says of titles. */
export interface TitleContext {
  /** Whether the post stands before its body. */
  readonly headsFirst: boolean;
  /** Whether a preposition attaches what follows to the noun before: "of". */
  readonly joinsNouns: (token: Token) => boolean;
}

/**
 * Cuts a title phrase into posts, ranks and institutions; what ordinary people are called in passing falls away.
 */
export const splitTitle = (tokens: readonly Token[], first: number, last: number, context: TitleContext): TitlePhrase =>
  context.headsFirst ? splitHeadsFirst(tokens, first, last) : splitHeadsLast(tokens, first, last, context.joinsNouns);

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
      const isOwner = at > first && (token.tags & Tag.Office) !== 0 && !isRank(token) && isRelation(tokens, at - 1);
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

/** "Pengacara", "istri mantan": whether somebody without office stands at a token, before words like "former". */
function isRelation(tokens: readonly Token[], at: number): boolean {
  while (at > 0 && (tokens[at] as Token).tags === Tag.Modifier) at--;
  const { tags } = tokens[at] as Token;
  return (tags & Tag.Occupation) !== 0 && !(tags & (Tag.Office | Tag.Post));
}

/** Whether nothing but honorifics follows a word in the phrase. */
function endsPhrase(tokens: readonly Token[], at: number, last: number): boolean {
  let next = at + (tokens[at] as Token).span;
  while (next <= last && (tokens[next] as Token).tags & Tag.Honorific) next++;
  return next > last;
}
