import { expect, it } from 'vitest';
import { type QuoteCase, read } from './read';

interface Case extends QuoteCase {
  language: string;
}

/** Direct quotes by typographic convention; the speaker may be missing, but never be wrong. */
const cases: Case[] = [
  {
    name: 'nobody is guessed for a role',
    language: 'de',
    text: 'Ottilie Krahnfeld traf Jonas Brettler. „Wir gehen nicht und wir bleiben hier“, sagte der Minister.',
    quotes: [{ contents: ['„Wir gehen nicht und wir bleiben hier“'], speaker: null }],
  },
  {
    name: 'a colon before the quote',
    language: 'de',
    text: 'Ottilie Krahnfeld: „Wir gehen nicht und wir bleiben hier.“',
    quotes: [{ contents: ['„Wir gehen nicht und wir bleiben hier.“'] }],
  },
  {
    name: 'German low-high marks',
    language: 'de',
    text: '„Die Brücke ist sicher, und sie bleibt offen“, sagte Bürgermeisterin Ottilie Krahnfeld am Montag.',
    quotes: [{ contents: ['„Die Brücke ist sicher, und sie bleibt offen“'] }],
  },
  {
    name: 'German guillemets that point inwards',
    language: 'de',
    text: '»Die Brücke ist sicher, und sie bleibt offen«, sagte Ottilie Krahnfeld.',
    quotes: [{ contents: ['»Die Brücke ist sicher, und sie bleibt offen«'] }],
  },
  {
    name: 'Swiss guillemets that point outwards',
    language: 'de-CH',
    text: '«Die Brücke ist sicher, und sie bleibt offen», sagte Ottilie Krahnfeld.',
    quotes: [{ contents: ['«Die Brücke ist sicher, und sie bleibt offen»'] }],
  },
  {
    name: 'German with a nested quote',
    language: 'de',
    text: '„Er sagte mir: ‚Warte auf den Klempner‘, und dann ging er“, sagte Ottilie Krahnfeld.',
    quotes: [{ contents: ['„Er sagte mir: ‚Warte auf den Klempner‘, und dann ging er“'] }],
  },
  {
    name: 'French guillemets with spaces inside',
    language: 'fr',
    text: '« Le pont est sûr et il restera ouvert », a déclaré la maire Hélène Vauquerin.',
    quotes: [{ contents: ['« Le pont est sûr et il restera ouvert »'] }],
  },
  {
    name: 'French guillemets with no-break spaces inside',
    language: 'fr',
    text: '«\u202fLe pont est sûr et il restera ouvert\u202f», a déclaré la maire Hélène Vauquerin.',
    quotes: [{ contents: ['«\u202fLe pont est sûr et il restera ouvert\u202f»'] }],
  },
  {
    name: 'Spanish curly marks',
    language: 'es',
    text: '“El puente es seguro y seguirá abierto”, aseguró la alcaldesa Remedios Altamar.',
    quotes: [{ contents: ['“El puente es seguro y seguirá abierto”'] }],
  },
  {
    name: 'Swedish one glyph for both sides',
    language: 'sv',
    text: '”Bron är säker och den förblir öppen”, säger Alvar Lindekrona.',
    quotes: [{ contents: ['”Bron är säker och den förblir öppen”'] }],
  },
  {
    name: 'Polish low and high closing marks',
    language: 'pl',
    text: '„Most jest bezpieczny i pozostanie otwarty” – powiedziała Bogna Wierzbna.',
    quotes: [{ contents: ['„Most jest bezpieczny i pozostanie otwarty”'] }],
  },
  {
    name: 'Russian guillemets',
    language: 'ru',
    text: '«Мост безопасен, и он останется открытым», — сказала Агния Ветлугина.',
    quotes: [{ contents: ['«Мост безопасен, и он останется открытым»'] }],
  },
  {
    name: 'Turkish suffix apostrophes are no marks',
    language: 'tr',
    text: "Karasaz'ın köprüsü Akpınar'da açıldı.",
    quotes: [],
  },
  {
    name: 'Dutch with a missing closing mark',
    language: 'nl',
    text: 'Zij zei: “De brug is veilig en blijft open.\nDe raad komt vrijdag bijeen.',
    quotes: [{ contents: ['“De brug is veilig en blijft open.'] }],
  },
  { name: 'a German title of a work', language: 'de', text: 'Ihr Roman „Salzweg“ erschien im Herbst.', quotes: [] },
  { name: 'a French slogan word', language: 'fr', text: 'Le label « vert » coûte cher aux communes.', quotes: [] },
  { name: 'no marks, no quotes', language: 'de', text: 'Ottilie Krahnfeld sagte, die Brücke sei sicher.', quotes: [] },
  {
    name: 'Japanese corner brackets',
    language: 'ja',
    text: '「橋は安全です。これからも開いています。」と白鳥市長は語った。',
    quotes: [{ contents: ['「橋は安全です。これからも開いています。」'] }],
  },
  {
    name: 'Chinese curly marks',
    language: 'zh',
    text: '“这座桥很安全，以后也会开放。”白市长说。',
    quotes: [{ contents: ['“这座桥很安全，以后也会开放。”'] }],
  },
  {
    name: 'a short German quote before verb and name',
    language: 'de',
    text: '„Wir bleiben hier“, sagte Ottilie Krahnfeld.',
    quotes: [{ contents: ['„Wir bleiben hier“'] }],
  },
  {
    name: 'a short French quote before verb and name',
    language: 'fr',
    text: '« Nous restons ici », a dit Hélène Vauquerin.',
    quotes: [{ contents: ['« Nous restons ici »'] }],
  },
];

/** Names that a speaker may end with, after a title; anything else would be words in the wrong mouth. */
const named = [
  'Ottilie Krahnfeld',
  'Hélène Vauquerin',
  'Remedios Altamar',
  'Alvar Lindekrona',
  'Bogna Wierzbna',
  'Агния Ветлугина',
];

it.each(cases)('$name', ({ text, language, quotes }) => {
  const found = read(text, language).quotes;
  expect(found).toMatchObject(quotes);
  for (const { speaker } of found)
    if (speaker !== null)
      expect(
        named.some((name) => speaker.endsWith(name)),
        speaker,
      ).toBe(true);
});

it('lists as people only those who speak: capitals alone name nobody', () => {
  const text = [
    'Am Freitag traf Jonas Brettler den Rat. Im Saal war Jonas Brettler allein. Dann schwieg Brettler lange.',
    '„Die Brücke ist sicher, und sie bleibt offen“, sagte Nora Krahnfeld. Am Abend ging Nora Krahnfeld. Dann schwieg Krahnfeld lange.',
  ].join('\n');
  expect(read(text, 'de').people.map(({ name }) => name)).toEqual(['Nora Krahnfeld']);
});
