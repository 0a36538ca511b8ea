import type { Span } from '@/lib/model/span';

/** Lines that are furniture by their words. All are anchored at the line's start: a sentence that merely contains the words is reporting. */
const FURNITURE_LINES: readonly RegExp[] = [
  /^(?:advertisement|advertising|iklan|anzeige|publicidad|publicité|reklame|sponsored(?: content)?|konten bersponsor)\W*$/i,
  /^scroll (?:to (?:continue|resume) (?:with )?(?:content|reading)|ke bawah untuk (?:melanjutkan|lanjut))/i,
  /^(?:baca|lihat|simak|tonton)(?: juga| selengkapnya| video| artikel| berita)\b.{0,4}[:：]/i,
  /^(?:baca|lihat|simak) juga\b/i,
  /^simak (?:video|selengkapnya|juga)\b/i,
  /^(?:pilihan editor|artikel terkait|berita terkait|berita lainnya)\b/i,
  /^(?:read (?:more|also|next)|also read|see also|related(?: (?:articles?|stories|coverage|content))?|more(?: on this story| from .{2,40})?|recommended(?: stories)?|watch|listen|most read|trending)\s*[:：]/i,
  /^(?:read (?:more|also|next)|also read|see also|related(?: (?:articles?|stories|coverage|content|topics))|recommended stories|more on this story|most read)\W*$/i,
  /^\[gambas:[^\]]*\]$/i,
  /^(?:ikuti|dapatkan update|gabung di|follow|cek berita|telusuri berita)\b.{0,120}\b(?:whatsapp|google news|telegram|channel|instagram|twitter|kami di)\b/i,
  /^(?:penulis|editor|reporter|pewarta|kontributor|sumber|redaktur|uploader)\s*[:：]/i,
  /^copyright\s*(?:©|\(c\))/i,
  /^©\s/,
  /^(?:foto|photo|image|picture|gambar|video|bild|foto)(?: (?:credit|by|by:|oleh|ilustrasi))?\s*[:：]/i,
  /^\((?:foto|photo|image|picture)\s*[:：/].*\)$/i,
  /^(?:share|tweet|email|print|save|copy link|comments?|reply|bagikan|komentar|teilen|drucken|leave a comment|close|menu)(?: (?:this|on|via|with|artikel|article|story)\b.{0,30})?\W*$/i,
  /^(?:sign up|subscribe|register|log in)\b.{0,100}\b(?:newsletter|inbox|email|e-mail|free|today|here|account|now)\b.{0,40}$/i,
  /^(?:click|tap|klik) (?:here|di sini)\b.{0,80}$/i,
  /^(?:published|updated|posted|last modified|first published|diterbitkan|diperbarui)\b.{0,60}\d{4}.{0,20}$/i,
  /^(?:get|download) (?:the|our) .{0,30}\bapp\b.{0,60}$/i,
];

/** Initials of reporter and editor that close a text: "(abc/xyz)", "(OL-5)", "(Ant/SU02)". */
const INITIALS_LINE = /^\((?:\p{L}{2,4}\d{0,3})(?:[/-]\p{L}{0,4}\d{0,3})*\)\.?$/u;

/** Whether the whole line is furniture by its words. */
export function isFurnitureLine(text: string): boolean {
  if (text.length > 300) return false;
  return INITIALS_LINE.test(text) || FURNITURE_LINES.some((pattern) => pattern.test(text));
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
