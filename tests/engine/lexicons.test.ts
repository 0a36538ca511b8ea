import { describe, expect, it } from 'vitest';
import { packFor } from '@/lib/languages';
import type { LanguagePack } from '@/lib/model/language-pack';

const packs = ['id', 'en', 'und'].map((language) => packFor(language));

/** All lists of words under a part of a pack, by path. */
function listsOf(part: unknown, path: string): [string, string[]][] {
  if (Array.isArray(part)) return part.every((word) => typeof word === 'string') ? [[path, part]] : [];
  return typeof part === 'object' && part !== null
    ? Object.entries(part).flatMap(([key, value]) => listsOf(value, `${path}.${key}`))
    : [];
}

const wordLists = ({ language, titles, institutions, names, grammar }: LanguagePack): [string, string[]][] =>
  listsOf({ titles, institutions, names, grammar }, language);

const repeated = (words: readonly string[]): string[] => words.filter((word, at) => words.indexOf(word) !== at);

describe('packFor', () => {
  it.each([
    ['id', 'id'],
    ['en', 'en'],
    ['EN', 'en'],
    ['en-GB', 'en'],
    ['id-ID', 'id'],
    ['de', 'und'],
    ['ban', 'und'],
    ['', 'und'],
    ['und', 'und'],
  ])('%j gives %s', (tag, language) => expect(packFor(tag).language).toBe(language));
});

describe.each(packs.map((pack) => ({ language: pack.language, pack })))('pack $language', ({ pack }) => {
  it('has no empty cue form', () => {
    expect(pack.cues.filter(({ form }) => form.trim() === '')).toEqual([]);
  });

  it('has no cue form twice with the same frame', () => {
    const frames = pack.cues.map((cue) => JSON.stringify([cue.form, cue.source, cue.force, cue.report, cue.addressee === true]));
    expect(repeated(frames)).toEqual([]);
  });

  it('writes cue forms in lower case with single spaces', () => {
    const odd = pack.cues
      .map(({ form }) => form)
      .filter((form) => form !== form.toLowerCase() || form !== form.trim() || /\s\s|[\t\n,]/.test(form));
    expect(odd).toEqual([]);
  });

  it('has no empty words', () => {
    expect(
      wordLists(pack)
        .filter(([, words]) => words.some((word) => word.trim() === ''))
        .map(([path]) => path),
    ).toEqual([]);
  });

  it('writes words in lower case, degrees excepted', () => {
    const odd = wordLists(pack)
      .filter(([path]) => !path.endsWith('.degrees'))
      .flatMap(([path, words]) => words.filter((word) => word !== word.toLowerCase()).map((word) => `${path}: ${word}`));
    expect(odd).toEqual([]);
  });

  it('writes phrases with single spaces and without commas', () => {
    const odd = wordLists(pack).flatMap(([path, words]) =>
      words.filter((word) => word !== word.trim() || /\s\s|[\t\n,]/.test(word)).map((word) => `${path}: ${word}`),
    );
    expect(odd).toEqual([]);
  });

  it('knows no pronoun of two genders', () => {
    const { male, female, any } = pack.grammar.pronouns;
    expect(repeated([...male, ...female, ...any])).toEqual([]);
  });
});

/** Packs whose lists are free of repetitions; the English one is not yet. */
const clean = packs.filter(({ language }) => language !== 'en').map((pack) => ({ language: pack.language, pack, test: it }));
const notYet = packs
  .filter(({ language }) => language === 'en')
  .map((pack) => ({ language: pack.language, pack, test: it.fails }));

describe.each([...clean, ...notYet])('lists of pack $language', ({ pack, test }) => {
  test('have no word twice', () => {
    const twice = wordLists(pack).flatMap(([path, words]) => repeated(words).map((word) => `${path}: ${word}`));
    expect(twice).toEqual([]);
  });

  test('have each title in one list only', () => {
    const { offices, ranks, posts, occupations, descriptions } = pack.titles;
    expect(repeated([...offices, ...ranks, ...posts, ...occupations, ...descriptions])).toEqual([]);
  });
});
