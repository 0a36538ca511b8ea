import type { Span } from '@/lib/model/span';

/** Lines that are furniture by their words. All are anchored at the line's start: a sentence that merely contains the words is reporting. */
const FURNITURE_LINES: readonly RegExp[] = [
  // Adverts and what leads past them.
  /^(?:advert|advertisement|advertising|iklan|anzeige|werbung|publicidad|publicité|reklame?|реклама|sponsored(?: content| links?)?|konten bersponsor)\W*$/i,
  /^scroll (?:to (?:continue|resume) (?:with )?(?:content|reading)|ke bawah untuk (?:melanjutkan|lanjut))/i,
  /^article continues (?:below|after)/i,
  /^anda membaca artikel (?:gratis|premium)\b/i,
  /^(?:live|breaking(?: news)?|exclusive|eksklusif|opinion|analysis)\W*$/i,
  // Other articles, other parts of the page.
  /^(?:baca|lihat|simak|tonton)(?: juga| selengkapnya| video| artikel| berita)\b.{0,4}[:：]/i,
  /^(?:baca|lihat|simak) juga\b/i,
  /^simak (?:video|selengkapnya|juga)\b/i,
  /^(?:pilihan editor|artikel terkait|berita terkait|berita lainnya|topik terkait)\b/i,
  /^(?:read (?:more|also|next|on)|also read|see also|don['’]t miss|related(?: \w+)?|more(?: on this (?:story|topic)| from .{2,40})?|recommended(?: \w+)?|watch|listen|most read(?: in \w+)?|trending|up next|watch now|topics|filed under|zum artikel|themen|lesen sie (?:mehr|auch)|lees ook|lire aussi|leia (?:também|mais)|les også|läs också|lea también)\s*(?:[:：|].*)?$/i,
  /^(?:you (?:may|might) also (?:like|be interested in)|auch interessant|mehr zum thema|das könnte sie auch interessieren|weitere informationen|lesen sie (?:mehr|auch)|schlagwörter|verwendete quellen)\b.{0,50}$/i,
  // Videos, pictures.
  /^\[gambas:[^\]]*\]$/i,
  /^\(?(?:foto|photo|image|picture|gambar|bild|video|infografik|grafik|caption|credit)s?(?:\(s\))?(?: (?:credit|by|oleh|ilustrasi))?\s*[:：/].{0,200}$/i,
  /^(?:caption|recommended videos?|placeholder image.{0,4}|this slideshow requires javascript\.?)$/i,
  /^\d{1,3}\s*(?:\/|of|dari|von|-\s*\d+ of)\s*\d{1,3}$/i,
  // Channels, newsletters, apps, accounts.
  /^(?:ikuti|dapatkan update|gabung di|follow|cek berita|telusuri berita)\b.{0,120}\b(?:whatsapp|google news|telegram|channel|instagram|twitter|kami di)\b/i,
  /^(?:sign up|subscribe) (?:to|for)\b.{0,50}$/i,
  /^(?:sign up|subscribe|register|log in|get (?:the|our|all)|for the latest)\b.{0,160}\b(?:newsletters?|inbox|e-?mail|account)\b.{0,60}$/i,
  /^(?:get|download) (?:the|our) .{0,30}\bapp\b.{0,60}$/i,
  /^(?:click|tap|klik) (?:here|di sini)\b.{0,80}$/i,
  /^(?:share|tweet|email|print|save|copy link|comments?|reply|bagikan|komentar|teilen|drucken|leave a comment|close|menu)(?: (?:this|on|via|with|artikel|article|story)\b.{0,30})?\W*$/i,
  // Who made it, where it was shown.
  /^(?:penulis|editor|reporter|pewarta|kontributor|sumber|redaktur|redaktion|uploader|source|quellen?|sendung|dieses thema im programm)\s*[:：]/i,
  /^(?:additional report(?:ing|s)?|report(?:ed|ing)?) (?:by|from)\b[^.!?]{0,120}\.?$/i,
  /^(?:with (?:reports|reporting|files) from|mit material von|mit (?:dpa|afp|reuters|ap)\b)[^,.!?]{0,100}$/i,
  /^(?:copyright\s*)?(?:©|\(c\)\s)/i,
  /^dilarang (?:keras )?(?:mengambil|mengutip|menyalin|memperbanyak|menyebarluaskan)\b/i,
  /^\p{Lu}[^.!?"]{2,80} berkontribusi dalam (?:penulisan|artikel|laporan)\b.{0,20}$/iu,
  /^tempo de leitura\b/i,
];

/** A picture's credit at the end of its caption: "… © VS Tristach", "… (Foto: Antara/Budi)". */
const CAPTION_CREDIT = /(?:©\s?|\b(?:foto|photo|bild|image|picture|credit)s?\s*[:：/]\s?)[^.!?"”]{2,60}$/i;

/** Labels of boxes all of whose text is furniture. */
const BOX_LABEL =
  /^(?:advert|advertisement|advertising|iklan|anzeige|werbung|publicidad|publicité|sponsored(?: content)?|konten bersponsor|(?:sign up|subscribe) (?:to|for)\b.{0,50}|newsletter|related(?: \w+)?|recommended(?: \w+)?|berita terkait|artikel terkait|pilihan editor)\W*$/i;

/** Whether the line names a box that holds an advert, a newsletter or a list of other articles. */
export const isBoxLabel = (text: string): boolean => text.length < 70 && BOX_LABEL.test(text);

/** Words around a date in a line that only dates the article. */
const DATING =
  /\b(?:stand|updated|published|publiziert|posted|aktualisiert|veröffentlicht|publicerad|uppdaterad|giriş|güncelleme|diterbitkan|diperbarui|last modified|lesezeit|lesedauer|min(?:ute)?n?s?|read(?:ing)?(?: time)?|uhr|heute|today|yesterday|hours? ago|am|pm|a\.m\.|p\.m\.|at|on|um|kl|wib|wita|wit|[a-z]{1,2}[ds]?t|gmt|utc|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|wed|sat|senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)\b|[\d.,:;|/()–—-]+/gi;

/** Initials of reporter and editor that close a text: "(abc/xyz)", "(OL-5)", "(Ant/SU02)". */
const INITIALS_LINE = /^\((?:\p{L}{2,4}\d{0,3})(?:[/-]\p{L}{0,4}\d{0,3})*\)\.?$/u;

/** A whole sentence with quotation marks is never dropped for its first words, unless they point to another article. */
const QUOTING_SENTENCE = /^(?!(?:baca|lihat|simak|tonton|read|see|also|related|watch)\b)[^"“”„«»]*["“”„«»].*[.!?]["”’»]?$/i;

/** Whether the whole line is furniture by its words. */
export function isFurnitureLine(text: string): boolean {
  if (text.length > 300 || QUOTING_SENTENCE.test(text)) return false;
  if (INITIALS_LINE.test(text) || FURNITURE_LINES.some((pattern) => pattern.test(text))) return true;
  return (text.length < 250 && CAPTION_CREDIT.test(text)) || isDateLine(text);
}

/** Whether a line only says when the article appeared: nearly nothing is left of it without its date. */
function isDateLine(text: string): boolean {
  if (text.length > 100 || !/\d/.test(text) || !/\d{4}|\d[:.]\d\d|\b(?:ago|lesezeit|lesedauer|read|heute|today)\b/i.test(text))
    return false;
  const rest = text.replace(DATING, ' ').replace(/\s+/g, ' ').trim();
  return rest.length <= 12 && rest.length * 2 <= text.length;
}

/** What sites glue to the end of a last paragraph: initials, a video's place, the byline. */
const STUB =
  /(?:\s*\[gambas:[^\]]*\]|\s*\[\s*(?:video|foto)[^\]]*\]|(?<=[.!?”"»)])\s*\(\p{L}{2,4}(?:\/\p{L}{2,4})*\)|(?<=[.!?”"»)])\s*(?:pewarta|editor|penulis|reporter|copyright)\s*[:©].{0,150})$/iu;

/** The part of a line that is left when furniture glued to its end is cut off. */
export function withoutStub(text: string): Span {
  let end = text.length;
  for (let i = 0; i < 3; i++) {
    const stub = STUB.exec(text.slice(Math.max(0, end - 220), end));
    if (!stub) break;
    end -= stub[0].length;
  }
  return { start: 0, end };
}
