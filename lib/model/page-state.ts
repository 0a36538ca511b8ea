import type { QuoteKind } from './analysis';
import type { ArticleMetadata } from './article';
import type { QuoteTrail } from './checking';
import type { QuoteCorrected } from './corrections';
import type { NoteContent } from './notes';
import type { StoredContext, StoredEvidence, StoredSpeaker } from './records';

/** A quote as card, popup and library show it. */
export interface QuoteView {
  /** Row id when stored; in a private window an id valid for this page only. */
  readonly id: string;
  readonly kind: QuoteKind;
  readonly exact: string;
  readonly speaker: StoredSpeaker | null;
  readonly context: StoredContext;
  readonly evidence: StoredEvidence;
  readonly saved: boolean;
  readonly note: string;
  /** Absent when there are none. */
  readonly tags?: readonly string[];
  readonly verdict?: string;
  /** What became of it since it was saved; null when it was never seen otherwise. */
  readonly trail: QuoteTrail | null;
  /** What was found, where the reader corrected it; absent where she did not. */
  readonly corrected?: QuoteCorrected;
}

/** A named person of the page as popup and card show it. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly official: boolean;
  readonly titles: readonly string[];
  readonly affiliations: readonly string[];
  readonly mentionCount: number;
}

/** What an earlier article of the library says of somebody whom this one names without a title. */
export interface LibraryTitle {
  /** As this article names them. */
  readonly name: string;
  /** As the earlier one does. */
  readonly fullName: string;
  readonly titles: readonly string[];
  readonly affiliations: readonly string[];
  readonly articleId: string;
  readonly articleTitle: string;
  readonly outlet: string;
  /** The day of that article (ISO 8601). */
  readonly day: string;
}

/** What of a page Petik cannot read: closed shadow roots, frames of other sites, drawn text, what is behind a paywall. */
export type Unread = 'closed' | 'frame' | 'canvas' | 'paywall';

/** A page that holds one part of an article. Addresses are absolute, and of the same article. */
export interface ArticlePart {
  /** From 1. */
  readonly number: number;
  /** Null when the page does not tell how many there are. */
  readonly total: number | null;
  /** The article on one page; null when there is no such page. */
  readonly whole: string | null;
  readonly next: string | null;
}

/** How much of its article a page holds and Petik has read. */
export interface Extent {
  readonly part: ArticlePart | null;
  readonly unread: readonly Unread[];
}

/** What Petik knows about the page in a tab; one of these is shown in the popup, in words. */
export type PageState =
  | { readonly status: 'internal' }
  | { readonly status: 'no-permission'; readonly origin: string }
  | { readonly status: 'reading' }
  /** The side panel came to a tab that Petik may not look at before the reader clicks its button there. */
  | { readonly status: 'unread' }
  | { readonly status: 'not-article'; readonly unread?: readonly Unread[] }
  | { readonly status: 'failed'; readonly reason: 'background' | 'storage' | 'page' }
  | { readonly status: 'reload-needed' }
  | AnnotatedPage;

/** An article that was read; `quotes` and `people` may both be empty ("nothing found"). */
export interface AnnotatedPage {
  readonly status: 'annotated';
  /** Null when nothing was stored. */
  readonly articleId: string | null;
  /** Why nothing was stored, null when it was. */
  readonly unstored: 'private' | 'storage' | null;
  readonly article: Omit<ArticleMetadata, 'candidates'> & { readonly url: string };
  readonly quotes: readonly QuoteView[];
  /** Quotes that the reader keeps and the article has no more. */
  readonly absent: readonly QuoteView[];
  readonly people: readonly PersonView[];
  /** Ids of those of its people and speakers whom the reader follows. */
  readonly followed: readonly string[];
  /** Of those whom the article names without a title; never part of what it says itself. */
  readonly fromLibrary: readonly LibraryTitle[];
  readonly extent: Extent;
}

/** Who is followed on a page after the reader follows a person, or does so no more. */
export function withFollowed(followed: readonly string[], personId: string, isFollowed: boolean): readonly string[] {
  const others = followed.filter((id) => id !== personId);
  return isFollowed ? [...others, personId] : others;
}
/** What the reader says of a page's article and of people whom it names, by the ids of their rows. */
export type PageNotes = ReadonlyMap<string, NoteContent>;
