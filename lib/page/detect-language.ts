/** Very common words that few of the other languages share. `jv` and `su` are left out: their news pages quote Indonesian. */
const COMMON_WORDS: Readonly<Record<string, string>> = {
  id: 'yang dan di dengan untuk tidak dari ini itu dalam pada akan juga karena oleh tersebut adalah bisa telah kata ujar ujarnya menurut saat sudah kami kita bahwa atau ada mengatakan katanya bahwa',
  ms: 'yang dan di dengan untuk tidak dari ini itu dalam pada akan juga kerana oleh tersebut adalah boleh telah kata beliau berkata menurut ketika sudah kami kita bahawa atau ada memaklumkan polis ialah beliau turut berkenaan',
  en: 'the of and to in that is for was with said on it he as his by at from be has have are not but they an who which were',
  nl: 'de het een van en dat is voor op met niet zijn aan door naar bij ook wordt heeft uit maar om hij werd nog',
  de: 'der die das und den von zu mit sich des auf für ist im nicht dem ein eine als auch es an werden aus er hat dass sie nach',
  fr: 'le la les des et du en un une est que pour dans qui sur au par pas plus avec ce il sont ont cette aux mais',
  es: 'el la los las que y en del un una por con para se no es su al lo como más pero sus ha fue este',
  pt: 'o a os as que e em do da um uma por com para se não é no na dos das mais foi como pelo ao sua',
  it: 'il la le gli che e di un una per con non è del della in sono si dei nel alla anche più ha come',
  sv: 'och att det som en på är av för med den till har inte om ett han de var från',
  no: 'og å det som en på er av for med den til har ikke om et han de var fra',
  da: 'og at det som en på er af for med den til har ikke om et han de var fra blev',
  tr: 've bir bu da de için ile olarak çok daha olan gibi kadar sonra olduğunu dedi ise ancak',
  pl: 'i w na z się do nie że to jest o jak po przez od za dla są był oraz',
  cs: 'a v na se že je o s do z pro to by jsou ale i jako za podle',
};
const LISTS = Object.entries(COMMON_WORDS).map(([language, words]) => [language, new Set(words.split(' '))] as const);
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
];
/** Enough to decide; reading more would only cost time. */
const SAMPLE_WORDS = 1200;
/** Share of common words that running text of a listed language reaches easily. */
const MINIMUM_SHARE = 0.12;
/** Fewer words than this are no evidence against what the page declares. */
const MINIMUM_WORDS = 6;
/** Words that a text must hold before a low share of common words speaks against a language. */
const ENOUGH_WORDS = 60;

/**
 * The language that a text is written in, by its common words.
 * @returns BCP 47 primary tag, or null when the text is too short or in no listed language.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, 20_000);
  for (const [language, script] of SCRIPTS) {
    const letters = sample.match(script)?.length ?? 0;
    if (letters > 20 && letters > sample.length / (language === 'ja' ? 8 : 3)) return language;
  }
  const words = sampleWords(sample);
  if (words.length < MINIMUM_WORDS) return null;
  let best: string | null = null;
  // More than one word: a single one may be a name or a loan.
  let bestCount = Math.max(1, words.length * MINIMUM_SHARE);
  for (const [language, list] of LISTS) {
    const count = countCommon(words, list);
    if (count > bestCount) {
      best = language;
      bestCount = count;
    }
  }
  return best;
}

/** Whether a text is long enough, and has so few common words of a listed language, that it cannot be written in it. */
export function speaksAgainst(text: string, language: string): boolean {
  const list = LISTS.find(([listed]) => listed === language)?.[1];
  const words = sampleWords(text);
  return list !== undefined && words.length >= ENOUGH_WORDS && countCommon(words, list) < (words.length * MINIMUM_SHARE) / 3;
}

const sampleWords = (text: string): string[] =>
  (
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).slice(0, SAMPLE_WORDS);

const countCommon = (words: readonly string[], list: ReadonlySet<string>): number =>
  words.reduce((count, word) => count + (list.has(word) ? 1 : 0), 0);
