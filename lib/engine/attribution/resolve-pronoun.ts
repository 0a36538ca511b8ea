import type { Figure } from '../people/find-people';
import { Tag } from '../text/tags';
import type { Token } from '../text/token';
import type { Scene } from './find-source';
import type { Focus } from './find-subjects';
import type { Resolution } from './resolve-speakers';

/** How far back a pronoun or clitic may reach, in mentions and speakers. */
export const REACH = 12;

/** Nobody is stated. */
export const NONE: Resolution = { figure: null, words: null, how: 'none', rivals: false };

const isOther = (figure: Figure | null, gender: Figure['gender']): boolean =>
  figure !== null && figure.gender !== null && figure.gender !== gender;

/** "His letter said …", "Roe’s statement said …": the one who wrote it. */
export function byWriter(scene: Scene, at: number, trail: readonly Focus[], beside: readonly Focus[]): Resolution {
  const owner = scene.mentionTo.get(at);
  if (owner) return { figure: scene.figures[owner.figure] ?? null, words: null, how: 'described', rivals: false };
  const { tags } = scene.tokens[at] as Token;
  if (tags & (Tag.Male | Tag.Female)) return byPronoun(scene.tokens, at, trail, beside);
  const group = tags & Tag.Plural;
  const last = trail.findLast(({ plural, person, words }) => (group ? plural : !person && words !== null));
  return last ? { figure: last.figure, words: last.words, how: 'pronoun', rivals: false } : NONE;
}

/** "he", "she", "his": the last one who may be meant by it. */
export function byPronoun(tokens: readonly Token[], at: number, trail: readonly Focus[], beside: readonly Focus[]): Resolution {
  const { tags } = tokens[at] as Token;
  const gender = tags & Tag.Male ? 'male' : tags & Tag.Female ? 'female' : null;
  // "Susan met Peter … he": the subject of that sentence cannot be meant, nor anybody since.
  const object = gender
    ? beside.findLast(({ figure, beside }) => figure?.gender === gender && isOther(beside, gender))
    : undefined;
  if (object && !trail.some(({ figure, at }) => at > object.at && figure && !isOther(figure, gender)))
    return { figure: object.figure, words: null, how: 'pronoun', rivals: false };
  let unknown: Figure | null = null;
  let steps = 0;
  for (let i = trail.length - 1; i >= 0 && steps < REACH; i--, steps++) {
    const focus = trail[i] as Focus;
    const figure = focus.figure;
    if (!figure) {
      if (focus.words && (!focus.plural || focus.person) && i === trail.length - 1 && !gender)
        return { figure: null, words: focus.words, how: 'pronoun', rivals: false };
      if (focus.words && focus.person && !focus.plural && gender)
        return unknown
          ? { figure: unknown, words: null, how: 'pronoun', rivals: true }
          : { figure: null, words: focus.words, how: 'pronoun', rivals: false };
      continue;
    }
    if (!gender || figure.gender === gender) {
      if (unknown && unknown !== figure && figure.gender !== gender) continue;
      return { figure: unknown ?? figure, words: null, how: 'pronoun', rivals: unknown !== null && unknown !== figure };
    }
    if (figure.gender === null) unknown ??= figure;
  }
  return unknown ? { figure: unknown, words: null, how: 'pronoun', rivals: true } : NONE;
}
