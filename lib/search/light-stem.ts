/**
 * Endings that change a word without making it another: Indonesian particles and possessives ("menterinya", "adalah"),
 * English plurals. Taken off whatever the language: two words that fall together by mistake only find a little more.
 */
const ENDINGS: readonly { readonly ending: string; readonly becomes: string; readonly unless?: RegExp }[] = [
  { ending: 'nya', becomes: '' },
  { ending: 'lah', becomes: '' },
  { ending: 'kah', becomes: '' },
  { ending: 'pun', becomes: '' },
  { ending: 'ies', becomes: 'y' },
  { ending: 's', becomes: '', unless: /(?:ss|us|is)$/ },
];

/** Letters that must be left of a word. */
const SHORTEST = 4;

/** A folded word without one such ending; the word itself when it has none. */
export function lightStem(word: string): string {
  for (const { ending, becomes, unless } of ENDINGS) {
    if (!word.endsWith(ending) || unless?.test(word)) continue;
    const stem = word.slice(0, -ending.length) + becomes;
    if (stem.length >= SHORTEST) return stem;
  }
  return word;
}
