import { sendMessage } from '@/lib/messaging/protocol';
import type { PageState } from '@/lib/model/page-state';
import { bodyOf } from '@/lib/page/dom';
import { findPart } from '@/lib/page/find-part';
import { findUnread } from '@/lib/page/find-unread';
import { isArticlePage } from '@/lib/page/is-article';
import { type ReadPage, readPageText } from '@/lib/page/read-page-text';
import { AnnotatedView } from './annotated-view';
import { Annotation } from './annotation';
import { awaitRendering, isShell, LONGEST_WAIT_MS } from './await-rendering';
import { runInSlices } from './run-in-slices';
import { shield } from './shield';
import { watchAddress } from './watch-address';
import { type ArticleWatch, watchArticle } from './watch-article';
import { whenVisible } from './when-visible';

/**
 * Petik on one page: reads its article, has it analysed, shows what was found, and follows the page as it changes.
 * States: reading -> annotated | not-article | failed; from each back to reading when the page changes.
 */
export class Session {
  readonly #signal: AbortSignal;
  readonly #isAlive: () => boolean;
  #state: PageState = { status: 'reading' };
  #view: AnnotatedView | null = null;
  #watch: ArticleWatch | null = null;
  #watched: ReadPage | null = null;
  /** Ends the reading that is going on when a newer one starts. */
  #looking = new AbortController();
  /** The next reading is analysed also where the text is the same. */
  #again = false;
  /** When the page began to draw something else; it may not be done. On the clock of `performance.now()`. */
  #drawingSince = Number.NEGATIVE_INFINITY;
  /** What was sent to be analysed and is not answered yet. */
  #sent: { reading: ReadPage } | null = null;

  /** `isAlive` tells whether the extension is still there; where it is not (updated, removed), it also aborts `signal`. */
  constructor(signal: AbortSignal, isAlive: () => boolean) {
    this.#signal = signal;
    this.#isAlive = isAlive;
    signal.addEventListener('abort', () => this.#stop());
  }

  /** What popup and badge are told. */
  get state(): PageState {
    return this.#view?.page ?? this.#state;
  }

  /** The annotated article, or null. */
  get view(): AnnotatedView | null {
    return this.#view;
  }

  /** Reads the page now, and again whenever it shows something else. */
  start(): void {
    const draw = () => {
      this.#drawingSince = performance.now();
      this.#look();
    };
    watchAddress(draw, this.#signal);
    const restored = async (event: PageTransitionEvent) => {
      if (!event.persisted) return;
      // From the back/forward cache: the badge was cleared meanwhile.
      await this.#look();
      this.#announce();
    };
    addEventListener('pageshow', restored, { signal: this.#signal });
    if (shield(isShell, false)) draw();
    else this.#look();
  }

  /** Reads the page and has it analysed anew: the reader has corrected something. */
  readAgain(): void {
    this.#again = true;
    this.#look();
  }

  /** Reads the page. Never rejects. */
  async #look(): Promise<void> {
    if (!this.#isAlive()) return;
    this.#looking.abort();
    this.#looking = new AbortController();
    const signal = AbortSignal.any([this.#looking.signal, this.#signal]);
    try {
      await this.#read(signal);
    } catch {
      if (signal.aborted) return;
      // A page can break anything it can reach; what it broke must not reach its console.
      this.#drop();
      this.#enter({ status: 'failed', reason: 'page' });
    }
  }

  async #read(signal: AbortSignal): Promise<void> {
    await whenVisible(signal);
    const isArticle = isArticlePage(document, location.href);
    const reading = isArticle ? await runInSlices(readPageText(document, location.href), signal) : null;
    if (signal.aborted) return;
    if (!reading) return this.#leave(signal);
    if (!this.#again && (await this.#view?.rebind(reading))) {
      this.#watch?.foundSame();
      return this.#watchBody(reading);
    }
    if (!this.#again && this.#sent?.reading.page.text === reading.page.text) this.#sent.reading = reading;
    else await this.#send(reading);
  }

  /** Has the article analysed. A former text of the same address stays painted until then, another address' does not. */
  async #send(reading: ReadPage): Promise<void> {
    if (this.#view?.page.article.url !== reading.page.url) this.#drop();
    if (!this.#view) this.#enter({ status: 'reading' });
    // Anew, also on the same element: a text that changes is watched closely again.
    this.#watched = null;
    this.#watchBody(reading);
    this.#again = false;
    const sent = { reading };
    this.#sent = sent;
    const part = findPart(document, location.href);
    const page = part ? { ...reading.page, part: part.number } : reading.page;
    const reply = await sendMessage('articleRead', { page }).catch(() => null);
    if (this.#sent !== sent || !this.#isAlive()) return;
    this.#sent = null;
    if (!reply) {
      this.#drop();
      return this.#enter({ status: 'failed', reason: 'background' });
    }
    const former = this.#view;
    former?.clear();
    const {
      body,
      trees,
      page: { text },
    } = sent.reading;
    const extent = { part, unread: findUnread(document, body, trees, text.length) };
    const annotation = new Annotation(sent.reading, reply, extent);
    const view = new AnnotatedView(annotation);
    this.#view = view;
    await annotation.paint();
    if (this.#view !== view) return;
    if (former?.openMark) view.reopen(former.openMark);
    this.#announce();
  }

  /** There is no article (any more). */
  #leave(signal: AbortSignal): void {
    if (this.#view || this.#sent) this.#drawingSince = performance.now();
    this.#drop();
    const root = bodyOf(document);
    this.#enter({ status: 'not-article', unread: root ? findUnread(document, root, [], 0) : [] });
    if (performance.now() - this.#drawingSince > LONGEST_WAIT_MS) return;
    const lookAgain = () => {
      if (!shield(() => isArticlePage(document, location.href), false)) return false;
      this.#look();
      return true;
    };
    awaitRendering(lookAgain, signal);
  }

  #watchBody(reading: ReadPage): void {
    const isSame = ({ body, trees }: ReadPage) =>
      body === reading.body && trees.length === reading.trees.length && trees.every((tree, i) => tree === reading.trees[i]);
    if (this.#watched && isSame(this.#watched)) return;
    this.#watch?.stop();
    this.#watched = reading;
    this.#watch = watchArticle(reading, {
      onChange: () => this.#look(),
      isRead: (node) => this.#view?.holds(node) ?? false,
      onStale: () => shield(() => this.#view?.dropChanged(), undefined),
    });
  }

  #drop(): void {
    this.#sent = null;
    this.#watch?.stop();
    this.#watch = this.#watched = null;
    this.#view?.clear();
    this.#view = null;
  }

  #enter(state: PageState): void {
    this.#state = state;
    this.#announce();
  }

  /** Tells badge and popups; nobody may be listening, and after an update of the extension nobody ever will. */
  #announce(): void {
    if (!this.#signal.aborted) sendMessage('pageStateChanged', { state: this.state }).catch(() => {});
  }

  #stop(): void {
    this.#looking.abort();
    this.#drop();
  }
}
