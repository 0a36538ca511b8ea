/**
 * Lines that are furniture by their words: the first word, and what the rest must be like. A sentence that merely
 * contains such words is reporting, so all are bound to the line's start; one look-up spares most lines any pattern.
 */
const RULES: readonly (readonly [firstWords: string, rest: RegExp])[] = [
  // Adverts and what leads past them; labels of the kind of text.
  [
    'advert advertisement advertising iklan anzeige werbung publicidad publicité reklam reklame реклама live exclusive eksklusif opinion analysis caption',
    /^\W*$/,
  ],
  ['sponsored', /^(?: content| links?)?\W*$/i],
  ['konten', /^ bersponsor\W*$/i],
  ['breaking', /^(?: news)?\W*$/i],
  ['scroll', /^ (?:to (?:continue|resume) (?:with )?(?:content|reading)|ke bawah untuk (?:melanjutkan|lanjut))/i],
  ['article', /^ continues (?:below|after)/i],
  ['anda', /^ membaca artikel (?:gratis|premium)\b/i],
  // Other articles, other parts of the page.
  ['baca lihat simak tonton', /^ juga\b|^ (?:selengkapnya|video|artikel|berita)\b.{0,4}[:：]/i],
  ['simak', /^ (?:video|selengkapnya)\b/i],
  ['pilihan artikel berita topik', /^ (?:editor|terkait|lainnya)\b/i],
  ['watch listen trending topics themen more', /^\s*(?:[:：|].*)?$/],
  ['related recommended', /^(?: \w+)?\s*(?:[:：|].*)?$/],
  [
    'read also see don more most up watch filed zum lesen lees lire leia les läs lea',
    /^(?:['’]t miss| (?:more|also|next|on|read|read in \w+|under|now|artikel|sie (?:mehr|auch)|ook|aussi|também|mais|også|också|también|on this (?:story|topic)|from .{2,40}))\s*(?:[:：|].*)?$/i,
  ],
  ['you', /^ (?:may|might) also (?:like|be interested in)\b.{0,50}$/i],
  [
    'auch mehr das weitere lesen verwendete',
    /^ (?:interessant|zum thema|könnte sie auch interessieren|informationen|sie (?:mehr|auch)|quellen)\b.{0,50}$/i,
  ],
  ['schlagwörter', /^.{0,50}$/],
  // Videos, pictures.
  ['gambas', /^:[^\]]*\]$/],
  [
    'foto photo image picture gambar bild video infografik grafik caption credit fotos photos images pictures videos credits',
    /^(?:\(s\))?(?: (?:credit|by|oleh|ilustrasi))?\s*[:：/].{0,200}$/i,
  ],
  ['placeholder', /^ image.{0,4}$/i],
  ['this', /^ slideshow requires javascript\.?$/i],
  // Channels, newsletters, apps, accounts.
  [
    'ikuti dapatkan gabung follow cek telusuri',
    /^ .{0,120}\b(?:whatsapp|google news|telegram|channel|instagram|twitter|kami di)\b/i,
  ],
  ['sign subscribe', /^(?: up)? (?:to|for)\b.{0,50}$/i],
  ['sign subscribe register log', /^ .{0,160}\b(?:newsletters?|inbox|e-?mail|account)\b.{0,60}$/i],
  ['get for', /^ (?:the latest|our|all)\b.{0,160}\b(?:newsletters?|inbox|e-?mail|account)\b.{0,60}$/i],
  ['get download', /^ (?:the|our) .{0,30}\bapp\b.{0,60}$/i],
  ['click tap klik', /^ (?:here|di sini)\b.{0,80}$/i],
  [
    'share tweet email print save copy comment comments reply bagikan komentar teilen drucken leave close menu',
    /^(?: link| a comment)?(?: (?:this|on|via|with|artikel|article|story)\b.{0,30})?\W*$/i,
  ],
  // Who made it, where it was shown.
  [
    'penulis editor reporter pewarta kontributor sumber redaktur redaktion uploader source quelle quellen sendung dieses',
    /^(?: thema im programm)?\s*[:：]/i,
  ],
  ['additional report reported reporting', /^(?: report(?:ing|s)?)? (?:by|from)\b[^.!?]{0,120}\.?$/i],
  ['with mit', /^ (?:(?:reports|reporting|files) from|material von|(?:dpa|afp|reuters|ap)\b)[^,.!?]{0,100}$/i],
  ['copyright', /^\s*(?:©|\(c\)\s)/i],
  ['dilarang', /^ (?:keras )?(?:mengambil|mengutip|menyalin|memperbanyak|menyebarluaskan)\b/i],
  ['tempo', /^ de leitura\b/i],
];

/** The patterns of the rest of a line, by its first word in lower case. */
export const FURNITURE_RULES: ReadonlyMap<string, readonly RegExp[]> = RULES.reduce((rules, [words, rest]) => {
  for (const word of words.split(' ')) rules.set(word, [...(rules.get(word) ?? []), rest]);
  return rules;
}, new Map<string, readonly RegExp[]>());
