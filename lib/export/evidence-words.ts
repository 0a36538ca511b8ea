/** The words that a trail adds to those that all exports share. */
export interface EvidenceWords {
  readonly title: string;
  /** What the reader of the file is to know of it. */
  readonly method: string;
  readonly quote: string;
  readonly article: string;
  readonly trail: string;
  readonly texts: string;
  readonly data: string;
  readonly tie: string;
  readonly how: (cue: string | null, share: string) => string;
  readonly otherText: string;
  readonly lastHeld: string;
  readonly between: string;
  readonly modified: string;
  readonly wordsThen: string;
  readonly speakerThen: string;
  readonly formerly: string;
  readonly deleted: string;
  readonly inserted: string;
  readonly corrected: Readonly<Record<'speaker' | 'kind' | 'not-quote' | 'marked' | 'person', string>>;
  readonly when: string;
  readonly what: string;
  readonly holds: string;
  readonly characters: string;
  readonly length: string;
}

const WORDS: Readonly<Record<'en' | 'id', EvidenceWords>> = {
  en: {
    title: 'Trail of a quote',
    method:
      'Written by Petik from what it stored on this computer when the article was read. Times are those of its clock. Each checksum is the SHA-256 of a text in UTF-8, as Petik read it from the page: whoever has the same text gets the same checksum. No third party confirmed any of it; an archived copy of the page can.',
    quote: 'The quote',
    article: 'The article',
    trail: 'What happened, by time',
    texts: 'The texts that were seen of the article',
    data: 'The same as data (JSON)',
    tie: 'Tied to the speaker',
    how: (cue, share) => (cue === null ? `without a reporting word (confidence ${share})` : `by “${cue}” (confidence ${share})`),
    otherText: 'The page showed another text',
    lastHeld: 'The saved words were last seen',
    between: 'It happened after',
    modified: 'The page says that it was changed on',
    wordsThen: 'Words then',
    speakerThen: 'Speaker then',
    formerly: 'as found',
    deleted: 'taken out',
    inserted: 'put in',
    corrected: {
      speaker: 'The reader of Petik corrected the speaker',
      kind: 'The reader of Petik corrected the kind',
      'not-quote': 'The reader of Petik said that it is no quote',
      marked: 'The reader of Petik marked it as a quote',
      person: 'The reader of Petik corrected the speaker’s title',
    },
    when: 'First and last seen',
    what: 'SHA-256 of the text',
    holds: 'Has the saved words',
    characters: 'characters',
    length: 'Length',
  },
  id: {
    title: 'Riwayat sebuah kutipan',
    method:
      'Ditulis oleh Petik dari apa yang disimpannya di komputer ini ketika artikel dibaca. Waktu adalah menurut jam komputer itu. Setiap sidik adalah SHA-256 sebuah teks dalam UTF-8, sebagaimana dibaca Petik dari halaman: siapa pun yang memegang teks yang sama mendapat sidik yang sama. Tidak ada pihak ketiga yang membenarkannya; salinan arsip halaman itu dapat membenarkannya.',
    quote: 'Kutipan',
    article: 'Artikel',
    trail: 'Yang terjadi, menurut waktu',
    texts: 'Teks artikel yang pernah dilihat',
    data: 'Isi yang sama sebagai data (JSON)',
    tie: 'Dikaitkan dengan penutur',
    how: (cue, share) => (cue === null ? `tanpa kata pengutip (keyakinan ${share})` : `oleh “${cue}” (keyakinan ${share})`),
    otherText: 'Halaman menampilkan teks lain',
    lastHeld: 'Kata-kata yang disimpan terakhir dilihat',
    between: 'Terjadi sesudah',
    modified: 'Menurut halaman, diubah pada',
    wordsThen: 'Kata-kata saat itu',
    speakerThen: 'Penutur saat itu',
    formerly: 'semula ditemukan',
    deleted: 'dihapus',
    inserted: 'ditambahkan',
    corrected: {
      speaker: 'Pembaca Petik mengoreksi penutur',
      kind: 'Pembaca Petik mengoreksi jenis kutipan',
      'not-quote': 'Pembaca Petik menyatakan ini bukan kutipan',
      marked: 'Pembaca Petik menandainya sebagai kutipan',
      person: 'Pembaca Petik mengoreksi jabatan penutur',
    },
    when: 'Pertama dan terakhir dilihat',
    what: 'SHA-256 teks',
    holds: 'Memuat kata-kata yang disimpan',
    characters: 'karakter',
    length: 'Panjang',
  },
};

/** The words in a language; English where Petik lacks it. */
export function evidenceWordsIn(locale: string): EvidenceWords {
  return locale.split('-')[0] === 'id' ? WORDS.id : WORDS.en;
}
