import { browser } from 'wxt/browser';

/** What to do in a tab as soon as its article is annotated. */
export type PendingMove = { readonly quoteId: string } | { readonly step: 1 | -1 } | { readonly mark: true };

/** What is known of tabs; in `storage.session`, because the background may be stopped at any time. */
interface TabMemory {
  /** The article that is annotated in the tab. */
  readonly articleId?: string;
  readonly pending?: PendingMove;
}

const keyOf = (tabId: number): string => `tab:${tabId}`;

async function read(tabId: number): Promise<TabMemory> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  return (stored[key] as TabMemory | undefined) ?? {};
}

async function change(
  tabId: number,
  { articleId, pending }: { [key in keyof TabMemory]: TabMemory[key] | undefined },
): Promise<void> {
  const memory: TabMemory = { ...(articleId !== undefined && { articleId }), ...(pending !== undefined && { pending }) };
  await browser.storage.session.set({ [keyOf(tabId)]: memory });
}

/** Remembers which article the tab shows; null when it shows none. */
export async function rememberArticle(tabId: number, articleId: string | null): Promise<void> {
  const { articleId: former, pending } = await read(tabId);
  if (former !== (articleId ?? undefined)) await change(tabId, { articleId: articleId ?? undefined, pending });
}

/** Remembers a move for when the tab is annotated. */
export async function rememberMove(tabId: number, pending: PendingMove): Promise<void> {
  await change(tabId, { articleId: (await read(tabId)).articleId, pending });
}

/** The move that waits for this tab, once; null where there is none, or one that is not wanted and goes on waiting. */
export async function takeMove(
  tabId: number,
  isWanted: (move: PendingMove) => boolean = () => true,
): Promise<PendingMove | null> {
  const { articleId, pending } = await read(tabId);
  if (!pending || !isWanted(pending)) return null;
  await change(tabId, { articleId, pending: undefined });
  return pending;
}

/** The tabs that show one of these articles. */
export function tabsOf(...articleIds: readonly string[]): Promise<number[]> {
  const wanted = new Set(articleIds);
  return tabsWhere(({ articleId }) => articleId !== undefined && wanted.has(articleId));
}

/** All tabs that show an article of the library. */
export function knownTabs(): Promise<number[]> {
  return tabsWhere(({ articleId }) => articleId !== undefined);
}

async function tabsWhere(isWanted: (memory: TabMemory) => boolean): Promise<number[]> {
  const stored = (await browser.storage.session.get(null)) as Record<string, TabMemory>;
  return Object.entries(stored).flatMap(([key, memory]) =>
    key.startsWith('tab:') && isWanted(memory) ? [Number(key.slice('tab:'.length))] : [],
  );
}

/** The tab was closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
