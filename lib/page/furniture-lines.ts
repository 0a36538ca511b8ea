import type { Span } from '@/lib/model/span';
import { wordsOf } from '@/lib/page/fold';
import { FURNITURE_RULES } from '@/lib/page/furniture-rules';

/** The first word of a line, and the mark before it. */
const FIRST_WORD = /^[([]?([^\s!-/:-@[-`{-¿]+)/;
/** What no first word tells: "3 of 12", "(abc/xyz)", "(OL-5)", "© 2025". */
const NUMBER_OF = /^\d{1,3}\s*(?:\/|of|dari|von|-\s*\d+ of)\s*\d{1,3}$/i;
const INITIALS_LINE = /^\([^\s\d()/.,:-]{2,4}\d{0,3}(?:[/-][^\s\d()/.,:-]{0,4}\d{0,3})*\)\.?$/;
/** Mark-up that a site shows by mistake: "<img …>", "[button …]…[/button]". */
const MARKUP = /^(?:<\w.*>|\[\w.*\])$/;
/** The end of a video's caption: "16.04.2024 | 6:33 min". */
const DURATION = /\d:\d\d\s?min\.?$/i;
const CONTRIBUTION = /^[^.!?"]{2,80} berkontribusi dalam (?:penulisan|artikel|laporan)\b.{0,20}$/i;

/** A picture's credit at the end of its caption: "… © VS Tristach", "… (Foto: Antara/Budi)". */
const CAPTION_CREDIT = /(?:©\s?|\b(?:foto|photo|bild|image|picture|credit)s?\s*[:：/]\s?)[^.!?"”]{2,60}$/i;

/** Labels of boxes all of whose text is furniture. */
const BOX_LABEL =
  /^(?:advert|advertisement|advertising|iklan|anzeige|werbung|publicidad|publicité|sponsored(?: content)?|konten bersponsor|(?:sign up|subscribe) (?:to|for)\b.{0,50}|newsletter|related(?: \w+)?|recommended(?: \w+)?|berita terkait|artikel terkait|pilihan editor)\W*$/i;

/** Whether the line names a box that holds an advert, a newsletter or a list of other articles. */
export const isBoxLabel = (text: string): boolean => text.length < 70 && BOX_LABEL.test(text);

/** Words around a date in a line that only dates the article. */
const DATING = new Set(
  (
    'stand updated published publiziert posted aktualisiert veröffentlicht publicerad uppdaterad giriş güncelleme diterbitkan ' +
    'diperbarui last modified lesezeit lesedauer min mins minute minutes minuten read reading time uhr heute today yesterday hour ' +
    'hours ago am pm a m p at on um kl wib wita wit st ct est edt cst cdt pst pdt mst ist bst gmt utc cet cest monday tuesday ' +
    'wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun senin selasa rabu kamis jumat jum sabtu ' +
    'minggu montag dienstag mittwoch donnerstag freitag samstag sonntag'
  ).split(' '),
);

/** A whole sentence with quotation marks is never dropped for its first words, unless they point to another article. */
const QUOTING_SENTENCE = /^(?!(?:baca|lihat|simak|tonton|read|see|also|related|watch)\b)[^"“”„«»]*["“”„«»].*[.!?]["”’»]?$/i;

/** Whether the whole line is furniture by its words. */
export function isFurnitureLine(text: string): boolean {
  if (text.length > 300) return false;
  return (
    (hasFurnitureWords(text) ||
      (text.length < 250 && /[©:：/]/.test(text.slice(-65)) && CAPTION_CREDIT.test(text)) ||
      isDateLine(text)) &&
    !QUOTING_SENTENCE.test(text)
  );
}

function hasFurnitureWords(text: string): boolean {
  if (text.startsWith('©') || text.startsWith('(c) ') || MARKUP.test(text) || DURATION.test(text)) return true;
  const [start, word] = FIRST_WORD.exec(text) ?? [];
  if (word === undefined) return text.startsWith('(') && INITIALS_LINE.test(text);
  const rest = text.slice(start?.length);
  if (FURNITURE_RULES.get(word.toLowerCase())?.some((rule) => rule.test(rest))) return true;
  if (text.length < 30) return text.startsWith('(') ? INITIALS_LINE.test(text) : NUMBER_OF.test(text);
  return text.length < 150 && text.includes(' berkontribusi ') && CONTRIBUTION.test(text);
}

/** Whether a line only says when the article appeared: nearly nothing is left of it without its date. */
function isDateLine(text: string): boolean {
  if (text.length > 100 || !/\d/.test(text) || !/\d{4}|\d[:.]\d\d|\b(?:ago|lesezeit|lesedauer|read|heute|today)\b/i.test(text))
    return false;
  const rest = wordsOf(text)
    .filter((word) => !DATING.has(word) && !/^\d+$/.test(word))
    .join(' ');
  return rest.length <= 12 && rest.length * 2 <= text.length;
}

/** What sites glue to the end of a last paragraph: initials, a video's place, the byline. */
const STUB =
  /(?:\s*\[gambas:[^\]]*\]|\s*\[\s*(?:video|foto)[^\]]*\]|(?<=[.!?”"»)])\s*\([a-zà-ɏ]{2,4}(?:\/[a-zà-ɏ]{2,4})*\)|(?<=[.!?”"»)])\s*(?:pewarta|editor|penulis|reporter|copyright)\s*[:©].{0,150})$/i;

/** The part of a line that is left when furniture glued to its end is cut off. */
export function withoutStub(text: string): Span {
  let end = text.length;
  for (let i = 0; i < 3 && /[\])]$|[:©]/.test(text.slice(Math.max(0, end - 160), end)); i++) {
    const stub = STUB.exec(text.slice(Math.max(0, end - 220), end));
    if (!stub) break;
    end -= stub[0].length;
  }
  return { start: 0, end };
}
