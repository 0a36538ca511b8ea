import { defineExtensionMessaging } from '@webext-core/messaging';
import type { CheckScope, FetchedArticle } from '@/lib/model/check-queue';
import type { BackupPlan } from '@/lib/model/automatic-backup';
import type { QuoteKind } from '@/lib/model/analysis';
import type { TextPart } from '@/lib/model/checked-text';
import type { PersonWish, QuoteWish } from '@/lib/model/corrections';
import type { DetailField, DetailsWish } from '@/lib/model/details';
import type { NoteContent, NoteSubject } from '@/lib/model/notes';
import type { AnnotatedPage, PageState, QuoteView } from '@/lib/model/page-state';
import type { PageText } from '@/lib/model/page-text';
import type { Span } from '@/lib/model/span';
import type { WriteResult } from '@/lib/model/write-result';

/** Where to paint: spans over the text of the article that was sent. Ids are those of the page state. */
export interface Marks {
  readonly quotes: readonly {
    readonly id: string;
    readonly kind: QuoteKind;
    readonly contents: readonly Span[];
    readonly quoted: readonly Span[];
  }[];
  readonly people: readonly { readonly id: string; readonly official: boolean; readonly mentions: readonly Span[] }[];
}

/** Answer to `articleRead`. */
export interface ArticleReply {
  /** The page that asks knows by itself how much of the article it holds. */
  readonly page: Omit<AnnotatedPage, 'extent'>;
  readonly marks: Marks;
}

/** All messages between contexts. The background answers the first group, the content script of a tab the second. */
interface Protocol {
  /** Content script: this is the article on my page; analyse and store it. */
  articleRead(data: { page: PageText }): ArticleReply;
  /** The content script found an article and wants the annotator in its tab. */
  annotatorWanted(): void;
  /** The content script has painted in the document of a frame, which may have come without the styles for it. */
  stylesWanted(): void;
  /** The state of this tab changed: badge, open popups. */
  pageStateChanged(data: { state: PageState }): void;
  /** Popup: read and annotate that tab now. Answers once the content script runs or cannot. */
  annotateTab(data: { tabId: number }): PageState;
  saveQuote(data: { quoteId: string; saved: boolean }): WriteResult;
  /** What is left out stays; a note that says nothing is removed. Noting a quote saves it. */
  setNote(data: NoteSubject & Partial<NoteContent>): WriteResult;
  /** What the reader says of these, in their order. */
  readNotes(data: { subjects: readonly NoteSubject[] }): NoteContent[];
  /** Moves articles with all that belongs to them to the bin; `trashId` undoes it. */
  deleteArticles(data: {
    articleIds: readonly string[] | 'all';
  }): { trashId: string; count: number } | { trashId: null; reason: 'storage' };
  undoDelete(data: { trashId: string }): WriteResult;
  correctQuote(data: { quoteId: string; wish: QuoteWish }): WriteResult;
  correctPerson(data: { personId: string; wish: PersonWish }): WriteResult;
  /** Follows a person from now on, or no more. */
  followPerson(data: { personId: string; followed: boolean }): WriteResult;
  /** The reader looks at all that a person said: what was said until now is not new any more. */
  lookAtPerson(data: { personId: string }): WriteResult;
  /** What the reader says of an article's author and date. */
  correctDetails(data: { articleId: string; wish: DetailsWish }): WriteResult;
  /** Forgets where a site says its authors or dates. */
  forgetSiteRule(data: { site: string; field: DetailField }): WriteResult;
  undoCorrection(data: { correctionId: string }): WriteResult;
  /** Keeps the selected words of a tab's article as a quote. */
  markSelection(data: { tabId: number }): WriteResult;
  /** Opens the page where a quote, or an article's author and date, is corrected, in a window of its own. */
  openCorrection(data: { quoteId: string } | { articleId: string }): void;
  /** The quotations and other sentences of a text that was pasted; nothing of it is kept. */
  readText(data: { text: string; language: string }): TextPart[];
  /** Brings the library's index up to date; answers within about a second with how many articles are left, null on failure. */
  indexLibrary(): number | null;
  /** Opens what the library has of an article in a tab. */
  openStored(data: { articleId: string }): void;
  /** Opens the article of a quote in a tab and goes to the quote. */
  openQuote(data: { quoteId: string }): WriteResult;
  /** Library: queue these saved quotes for a check; the library page asks for their pages. */
  checkAgain(data: { scope: CheckScope }): WriteResult;
  /** Takes out of the queue what still waits. */
  cancelChecks(): WriteResult;
  /** The reader has seen what the checks found. */
  clearChecks(): WriteResult;
  /** Library: this is what asking for the page of a queued article gave; compare and store it. Rejects when it cannot be stored. */
  articleFetched(data: { articleId: string; fetched: FetchedArticle }): { readonly ok: true };
  /** Library: back up by itself from now on as planned. Answers when a first backup is saved, or could not be. */
  planBackups(data: { plan: BackupPlan }): void;
  /** To the page that nobody sees: write the library into a file. */
  writeBackupFile(data: { now: number }): { readonly name: string; readonly url: string };

  /** To a tab: what do you know? */
  getPageState(): PageState;
  /** To a tab: scroll to the quote (or the person's first mention), flash it; false when it is not on the page. */
  jumpTo(data: { quoteId: string } | { personId: string }): boolean;
  /** To a tab that shows the article of the quote, and to the side panel: the reader has saved or noted it somewhere. */
  quoteKept(data: { quoteId: string } & Pick<QuoteView, 'saved' | 'note' | 'tags' | 'verdict'>): void;
  /** To tabs and to the side panel: the reader follows a person from now on, or no more. */
  personFollowed(data: { personId: string; followed: boolean }): void;
  /** To a tab: which words of its article are selected; null when none are. `articleId` is null when it is not stored. */
  getSelected(): (Span & { readonly articleId: string | null }) | null;
  /** To a tab that shows the article: the reader has corrected something; have it analysed again. */
  readAgain(): void;
  /** To a tab: open the card of the next or previous quote from where the reader is. */
  stepQuote(data: { step: 1 | -1 }): boolean;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
