import { wordsOf } from '@/lib/page/fold';

/**
 * Very common words. Indonesian and English have packs; the others are listed because their pages declare a wrong
 * language most often, or because their words would pass for those of the two.
 */
const COMMON_WORDS: Readonly<Record<string, string>> = {
  id: 'yang dan di dengan untuk tidak dari ini itu dalam pada akan juga karena oleh tersebut adalah bisa telah kata ujar menurut kami kita bahwa atau ada mengatakan uang polisi kantor senin rabu kamis jumat namun hingga usai saya dia ia para kepada sudah seorang saat orang dua hari tahun masih serta atas lalu seperti lebih mereka belum harus dapat hanya',
  ms: 'yang dan di dengan untuk tidak dari ini itu dalam pada akan juga kerana oleh tersebut adalah boleh telah kata beliau berkata menurut kita bahawa atau ada ialah wang polis pejabat isnin khamis jumaat kerajaan sahaja ketika sehingga saya dia ia para kepada sudah seorang saat orang dua hari tahun masih serta atas lalu seperti lebih mereka belum harus dapat hanya',
  en: 'the of and to in that is for was with said on it he as his by at from be has have are not',
  nl: 'de het een van en dat is voor op met niet zijn aan door naar bij ook te er',
  de: 'der die das und den von zu mit sich des auf für ist im nicht dem ein eine',
  fr: 'le la les des du en un une est que pour dans qui sur au par pas et de',
  es: 'el la los las que y en del un una por con para se no es su de',
  pt: 'o a os as que e em do da um uma por com para não no na de',
  it: 'il la gli che e di un una per con non è del della in sono si i',
  da: 'og at det som en på er af for med til ikke de har i den',
  sv: 'och att det som en på är av för med till inte de har i den',
  tr: 've bir bu da de için ile olarak çok daha olan gibi',
};
/** The languages that each common word belongs to. */
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(COMMON_WORDS))
  for (const word of words.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3041-\u30ff]/g],
  ['ko', /[\uac00-\ud7a3]/g],
  ['zh', /[\u3400-\u9fff]/g],
];
/** Enough to decide; reading more would only cost time. */
const SAMPLE_WORDS = 400;
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
  for (const [language, count] of countCommon(words)) {
    if (count > bestCount) {
      best = language;
      bestCount = count;
    }
  }
  return best;
}

/** Whether a text is long enough, and has so few common words of a listed language, that it cannot be written in it. */
export function speaksAgainst(text: string, language: string): boolean {
  if (!(language in COMMON_WORDS)) return false;
  const words = sampleWords(text);
  return words.length >= ENOUGH_WORDS && (countCommon(words).get(language) ?? 0) < (words.length * MINIMUM_SHARE) / 3;
}

const sampleWords = (text: string): string[] => wordsOf(text.slice(0, 10 * SAMPLE_WORDS)).slice(0, SAMPLE_WORDS);

/** How many of the words are common ones, for each language, the likeliest of the project's languages first. */
function countCommon(words: readonly string[]): Map<string, number> {
  const counts = new Map(Object.keys(COMMON_WORDS).map((language) => [language, 0]));
  for (const word of words)
    for (const language of LANGUAGES_OF.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  return counts;
}
