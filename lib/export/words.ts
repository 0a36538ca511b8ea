import type { QuoteKind } from '@/lib/model/analysis';
import type { UnreachableReason, Verdict } from '@/lib/model/checking';

/** The words that exports add of their own; a language is added by one more entry. */
export interface ExportWords {
  readonly kinds: Readonly<Record<QuoteKind, string>>;
  readonly verdicts: Readonly<Record<string, string>>;
  readonly checks: Readonly<Record<Verdict, string>>;
  readonly reasons: Readonly<Record<UnreachableReason, string>>;
  readonly notStated: string;
  readonly yes: string;
  readonly no: string;
  readonly official: string;
  readonly countOf: (quotes: number, articles: number) => string;
  /** How the checksums of the report are to be read. */
  readonly method: string;
  /** Heads of columns and labels. */
  readonly labels: Readonly<Record<Label, string>>;
}

/** What an export labels. */
export type Label =
  | 'claim'
  | 'kind'
  | 'speaker'
  | 'role'
  | 'institution'
  | 'isOfficial'
  | 'said'
  | 'through'
  | 'outlet'
  | 'title'
  | 'authors'
  | 'published'
  | 'address'
  | 'link'
  | 'verdict'
  | 'note'
  | 'tags'
  | 'noted'
  | 'speakerNote'
  | 'articleNote'
  | 'check'
  | 'checked'
  | 'now'
  | 'firstSeen'
  | 'lastSeen'
  | 'saved'
  | 'context'
  | 'cue'
  | 'confidence'
  | 'checksum'
  | 'made'
  | 'openQuote'
  | 'trail';

const WORDS: Readonly<Record<'en' | 'id', ExportWords>> = {
  en: {
    kinds: { direct: 'direct quote', mixed: 'partly quoted', indirect: 'reported speech' },
    verdicts: { true: 'true', false: 'false', 'needs-checking': 'needs checking' },
    checks: {
      verbatim: 'unchanged',
      changed: 'changed',
      're-attributed': 'given to another speaker',
      missing: 'missing',
      unreachable: 'could not be checked',
    },
    reasons: {
      offline: 'no connection',
      gone: 'page gone',
      paywall: 'behind a paywall',
      'not-permitted': 'not permitted',
      'cut-off': 'another part of the article',
    },
    notStated: 'speaker not stated',
    yes: 'yes',
    no: 'no',
    official: 'official',
    countOf: (quotes, articles) =>
      `${quotes} ${quotes === 1 ? 'quote' : 'quotes'} · ${articles} ${articles === 1 ? 'article' : 'articles'}`,
    method:
      'Each checksum is the SHA-256 of the quoted words as they were first saved, in UTF-8, marks included. Whoever has the same words gets the same checksum.',
    labels: {
      claim: 'Claim',
      kind: 'Kind',
      speaker: 'Speaker',
      role: 'Title',
      institution: 'Institution',
      isOfficial: 'Official',
      said: 'Said on',
      through: 'Said through',
      outlet: 'Outlet',
      title: 'Article',
      authors: 'Authors',
      published: 'Published',
      address: 'Address',
      link: 'Link to the quote',
      verdict: 'Verdict',
      note: 'Note',
      tags: 'Tags',
      noted: 'Noted',
      speakerNote: 'Note on the speaker',
      articleNote: 'Note on the article',
      check: 'Check',
      checked: 'Last checked',
      now: 'Words now',
      firstSeen: 'First seen',
      lastSeen: 'Last seen',
      saved: 'Saved',
      context: 'Sentence',
      cue: 'Reporting word',
      confidence: 'Confidence',
      checksum: 'SHA-256 of the claim',
      made: 'Made with Petik',
      openQuote: 'Open at the quote',
      trail: 'Check trail',
    },
  },
  id: {
    kinds: { direct: 'kutipan langsung', mixed: 'sebagian dikutip', indirect: 'kutipan tidak langsung' },
    verdicts: { true: 'benar', false: 'salah', 'needs-checking': 'perlu diperiksa' },
    checks: {
      verbatim: 'tidak berubah',
      changed: 'berubah',
      're-attributed': 'menjadi kata-kata orang lain',
      missing: 'hilang',
      unreachable: 'tidak dapat diperiksa',
    },
    reasons: {
      offline: 'tidak ada sambungan',
      gone: 'halaman tidak ada lagi',
      paywall: 'hanya untuk pelanggan',
      'not-permitted': 'tidak diizinkan',
      'cut-off': 'bagian lain dari artikel',
    },
    notStated: 'penutur tidak disebutkan',
    yes: 'ya',
    no: 'tidak',
    official: 'pejabat',
    countOf: (quotes, articles) => `${quotes} kutipan · ${articles} artikel`,
    method:
      'Setiap sidik adalah SHA-256 kata-kata kutipan sebagaimana pertama kali disimpan, dalam UTF-8, beserta tanda kutipnya. Siapa pun yang memegang kata-kata yang sama mendapat sidik yang sama.',
    labels: {
      claim: 'Pernyataan',
      kind: 'Jenis',
      speaker: 'Penutur',
      role: 'Jabatan',
      institution: 'Lembaga',
      isOfficial: 'Pejabat',
      said: 'Dikatakan pada',
      through: 'Disampaikan melalui',
      outlet: 'Media',
      title: 'Artikel',
      authors: 'Penulis',
      published: 'Terbit',
      address: 'Alamat',
      link: 'Tautan ke kutipan',
      verdict: 'Penilaian',
      note: 'Catatan',
      tags: 'Tag',
      noted: 'Dicatat',
      speakerNote: 'Catatan tentang penutur',
      articleNote: 'Catatan tentang artikel',
      check: 'Pemeriksaan',
      checked: 'Terakhir diperiksa',
      now: 'Kata-kata sekarang',
      firstSeen: 'Pertama dilihat',
      lastSeen: 'Terakhir dilihat',
      saved: 'Disimpan',
      context: 'Kalimat',
      cue: 'Kata pengutip',
      confidence: 'Keyakinan',
      checksum: 'SHA-256 pernyataan',
      made: 'Dibuat dengan Petik',
      openQuote: 'Buka di kutipan',
      trail: 'Riwayat pemeriksaan',
    },
  },
};

/** The words in a language; English where Petik lacks it. */
export function wordsIn(locale: string): ExportWords {
  return locale.split('-')[0] === 'id' ? WORDS.id : WORDS.en;
}

/** A verdict in words: those that Petik knows translated, the reader's own as she wrote them. */
export function verdictIn(verdict: string, words: ExportWords): string {
  // The reader's own word may be that of an object's inherited property.
  return Object.hasOwn(words.verdicts, verdict) ? (words.verdicts[verdict] ?? verdict) : verdict;
}
