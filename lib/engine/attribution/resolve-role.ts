import type { Figure } from '../people/find-people';
import { RANK, TITLE, Tag } from '../text/tags';
import { isCapital, isWord, Shape, type Token } from '../text/token';
import { isSomebody } from './describe-phrase';
import type { Scene, SourceSpan } from './find-source';
import type { Focus } from './find-subjects';
import type { Resolution } from './resolve-speakers';

const isRank = ({ tags }: Token): boolean => (tags & RANK) === RANK;

/** How many tokens after a description its bearer may be named: two paragraphs. */
const NAMED_LATER = 120;

/** "the minister", "jenderal bintang dua itu": the nearest person who holds such a title, else the words themselves. */
export function byRole(scene: Scene, source: SourceSpan, trail: readonly Focus[]): Resolution {
  const { tokens, figures, headsFirst, modifiers } = scene;
  const wanted = titleUnits(tokens, source.first, source.last);
  let definite = false;
  for (let at = source.first; at <= source.last; at++) if ((tokens[at] as Token).tags & Tag.Determiner) definite = true;
  // "the minister" is the transport minister, "menteri itu" the Menteri Keuangan; but "the president" no vice president.
  const isKindOf = (unit: string, general: string): boolean => {
    if (unit === general) return true;
    if (headsFirst ? !unit.startsWith(`${general} `) : !unit.endsWith(` ${general}`)) return false;
    const rest = headsFirst ? unit.slice(general.length + 1) : unit.slice(0, -general.length - 1);
    return !rest.split(' ').some((word) => modifiers.has(word));
  };
  const holds = (figure: Figure): boolean =>
    figure.phrases.some((phrase) =>
      titleUnits(tokens, phrase.first, phrase.last).some((unit) => wanted.some((general) => isKindOf(unit, general))),
    ) ||
    (wanted.length === 1 && figure.phrases.some((phrase) => isContraction(tokens, wanted[0] as string, phrase)));
  if (wanted.length > 0) {
    const near = trail.findLast(({ figure }) => figure !== null && holds(figure));
    if (near) return { figure: near.figure, words: null, how: 'described', rivals: false };
    const before = figures.filter(
      (figure) => (figure.mentions[0]?.first ?? Number.POSITIVE_INFINITY) < source.first && holds(figure),
    );
    if (before.length > 0) return { figure: before.at(-1) ?? null, words: null, how: 'described', rivals: before.length > 1 };
  }
  // "perwira menengah itu", "jenderal bintang dua itu": whoever has a rank was named last.
  if (definite && isRank(tokens[source.first] as Token)) {
    const officer = trail.findLast(({ figure }) => figure?.phrases.some(({ ranks }) => ranks.length > 0));
    if (officer) return { figure: officer.figure, words: null, how: 'described', rivals: false };
  }
  // "The chief executive of … told senators. Jane Roe, the chief executive …": named only a little later.
  if (wanted.length > 0 && definite) {
    const after = figures.filter((figure) => {
      const distance = (figure.mentions[0]?.first ?? 0) - source.first;
      return distance > 0 && distance < NAMED_LATER && holds(figure);
    });
    if (after.length === 1) return { figure: after[0] ?? null, words: null, how: 'described', rivals: true };
  }
  // "pria kelahiran Solo itu": a definite description right after somebody is about him.
  const last = trail.at(-1);
  const tells = source.last > source.first + 1 || /\d/.test((tokens[source.last] as Token).key);
  if (definite && tells && last?.figure && isSomebody(scene, source) && !namesOther(scene, source))
    return { figure: last.figure, words: null, how: 'described', rivals: true };
  return { figure: null, words: source, how: 'described', rivals: false };
}

/** "The victim's mother", "the Argus Leader", "the chairman of the party": tells who it is by other names, owners or bodies. */
function namesOther({ tokens, words, headsFirst, mentionFrom }: Scene, { first, last }: SourceSpan): boolean {
  if (headsFirst) return false;
  for (let at = first; at <= last; at++) {
    const token = tokens[at] as Token;
    if (token.shape === Shape.Clitic || mentionFrom.has(at) || words.possessives.has(token.key)) return true;
    // "the officer who made the arrest", "the teacher at the venue", but "the father of two"
    if (at > first && token.shape === Shape.Lower && words.relatives.has(token.key)) return true;
    if (at > first && token.shape === Shape.Lower && token.tags & Tag.PlacePreposition && !isNumeral(tokens[at + 1])) return true;
    if (isCapital(token) && !token.opens && !(token.tags & (Tag.Demonym | TITLE))) return true;
  }
  return false;
}

const isNumeral = (token: Token | undefined): boolean =>
  token !== undefined && (token.shape === Shape.Number || (token.tags & Tag.Indefinite) !== 0);

/**
 * "Kadispen" for "Kepala Dinas Penerangan": one word that takes up the first words of a title, each with its first letter
 * and in order.
 */
function isContraction(tokens: readonly Token[], word: string, { first, last }: { first: number; last: number }): boolean {
  if (word.length < 5 || word.includes(' ')) return false;
  let used = 0;
  let words = 0;
  for (let at = first; at <= last && used < word.length; at++) {
    const { key } = tokens[at] as Token;
    if (!isWord(tokens[at]) || key.length < 3) continue;
    if (key[0] !== word[used]) return false;
    words++;
    for (let i = 0; i < key.length && used < word.length; i++) if (key[i] === word[used]) used++;
  }
  return words > 1 && used === word.length;
}

/** The titles in a stretch, each with its modifiers: "wakil presiden" is not "presiden". */
function titleUnits(tokens: readonly Token[], first: number, last: number): string[] {
  const units: string[] = [];
  let modifier = '';
  for (let at = first; at <= last; at++) {
    const token = tokens[at] as Token;
    if (token.span === 0) continue;
    if (token.tags & TITLE) {
      const keys: string[] = [];
      for (let i = at; i < at + token.span; i++) keys.push((tokens[i] as Token).key);
      units.push(modifier + keys.join(' '));
    }
    modifier = token.tags & Tag.Modifier && !(token.tags & TITLE) ? `${token.key} ` : '';
  }
  return units;
}
