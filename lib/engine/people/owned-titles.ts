import { INSTITUTION, NAME, Tag } from '../text/tags';
import { Shape, type Token } from '../text/token';
import type { NameCandidate } from './name-candidates';
import type { TitlePhrase, TokenRange } from './title-parts';

/**
 * "Sinta Marhaeni, kuasa hukum Darmo Wiguno, menilai": a title between commas that ends with another name is hers who
 * stands before it; in a list of two a conjunction would stand between them.
 */
export function takeOwners(tokens: readonly Token[], candidates: NameCandidate[]): NameCandidate[] {
  for (let i = 0; i + 1 < candidates.length; i++) {
    const holder = candidates[i] as NameCandidate;
    const owner = candidates[i + 1] as NameCandidate;
    const title = owner.before;
    // "Reza dari PT House of Bamboo": what stands inside the body he comes from is no person.
    if (
      holder.after &&
      holder.after.titles.length === 0 &&
      owner.first >= holder.after.first &&
      owner.last <= holder.after.last
    ) {
      candidates.splice(i + 1, 1);
      i--;
      continue;
    }
    if (!title || owner.honorific >= 0 || title.first < holder.last + 2) continue;
    const reaches = holder.after !== null && holder.after.first <= title.first && holder.after.last >= owner.first;
    // A minister or mayor is nobody's: "Darmo, Gubernur Jawa Barat Sinta Marhaeni, …" are two.
    if (!reaches && (tokens[title.first] as Token).tags & Tag.Office) continue;
    if (!reaches && !isEnclosed(tokens, holder, title.first, owner.last)) continue;
    candidates[i + 1] = { ...owner, before: null, weight: owner.weight - 3 };
    if (!reaches) {
      const after: TitlePhrase = { ...title, last: owner.last };
      candidates[i] = { ...holder, after, weight: holder.weight + (holder.after ? 0 : 3) };
    }
  }
  return candidates;
}

/** Whether a phrase [first, last] stands between commas, right behind a name that opens its clause and before its verb. */
function isEnclosed(
  tokens: readonly Token[],
  { first: name, last: end, before }: NameCandidate,
  first: number,
  last: number,
): boolean {
  const verb = tokens[last + 2];
  const opener = tokens[name - 1];
  return (
    before === null &&
    first === end + 2 &&
    tokens[end + 1]?.key === ',' &&
    tokens[last + 1]?.key === ',' &&
    verb?.shape === Shape.Lower &&
    !(verb.tags & (Tag.Connector | Tag.PlacePreposition | Tag.Adjunct)) &&
    (opener === undefined || opener.block !== tokens[name]?.block || opener.key === '.' || opener.shape === Shape.Lower)
  );
}

/**
 * "Kuasa hukum Darmo Wiguno, Sinta Marhaeni, hadir": the title is hers, not that of whom it names. "Kepala Perum Pangan
 * Cabang Rawi, Hj. Sinta Marhaeni, S.E., hadir": one unknown word at a title's end is part of the title.
 */
export function passOnTitles(tokens: readonly Token[], candidates: NameCandidate[]): NameCandidate[] {
  for (let i = 0; i + 1 < candidates.length; i++) {
    const owner = candidates[i] as NameCandidate;
    const holder = candidates[i + 1] as NameCandidate;
    if (
      !owner.before ||
      owner.honorific >= 0 ||
      (holder.honorific < 0 ? holder.first : holder.honorific) !== owner.last + 2 ||
      tokens[owner.last + 1]?.key !== ',' ||
      !opensVerb(tokens, pastDegrees(tokens, holder.last) + 1)
    )
      continue;
    if (!isOccupation(tokens, owner.before)) {
      const place = holder.honorific >= 0 && !((tokens[owner.first] as Token).tags & NAME);
      if (!(place || isUnknownWord(tokens, owner)) || holder.first === holder.last) continue;
      const own = holder.before;
      if (own && own.first !== owner.before.first && own.titles.length + own.ranks.length + own.affiliations.length > 0) continue;
      candidates[i + 1] = {
        ...holder,
        before: extended(owner.before, owner.first),
        weight: holder.weight + (holder.before ? 0 : 3),
      };
      candidates.splice(i, 1);
      continue;
    }
    // "Warga Kaligawa, Sulastri, …": of one unknown word nothing else speaks for a person.
    candidates[i] = { ...owner, before: null, weight: owner.weight - (owner.first === owner.last ? 3 : 0) };
    candidates[i + 1] = { ...holder, before: owner.before, weight: holder.weight + (holder.before ? 0 : 3) };
  }
  return candidates;
}

/** A title with the word behind it, which goes with the part that it follows. */
function extended(title: TitlePhrase, word: number): TitlePhrase {
  const reach = (ranges: readonly TokenRange[]): TokenRange[] =>
    ranges.map((range) => (range.last === word - 1 ? { ...range, last: word } : range));
  return { ...title, last: word, titles: reach(title.titles), affiliations: reach(title.affiliations) };
}

/** One word that no lexicon knows. */
const isUnknownWord = (tokens: readonly Token[], { first, last }: NameCandidate): boolean =>
  first === last && ((tokens[first] as Token).tags & NAME) === 0;

/** Past ", S.E., M.M." to the last token of them. */
function pastDegrees(tokens: readonly Token[], last: number): number {
  let at = last;
  while (tokens[at + 1]?.key === ',' && (tokens[at + 2]?.tags ?? 0) & Tag.Degree) at += 2;
  return at;
}

/** Whether a comma and then a verb follow: no second person of a list. */
function opensVerb(tokens: readonly Token[], comma: number): boolean {
  const verb = tokens[comma + 1];
  return tokens[comma]?.key === ',' && verb?.shape === Shape.Lower && !(verb.tags & Tag.Connector);
}

/** Whether a title is no office or post, and ends right before the name. */
function isOccupation(tokens: readonly Token[], { first, last }: TitlePhrase): boolean {
  for (let at = first; at <= last; at++) if ((tokens[at] as Token).tags & (Tag.Office | Tag.Post | INSTITUTION)) return false;
  return ((tokens[last] as Token).tags & Tag.Occupation) !== 0;
}
