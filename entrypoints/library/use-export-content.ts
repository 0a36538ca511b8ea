import { useCallback, useEffect, useState } from 'preact/hooks';
import { formatIsoDate } from '@/lib/i18n/dates';
import { t } from '@/lib/i18n/text';
import { sendMessage } from '@/lib/messaging/protocol';
import type { ExportedArticle, ExportScope } from '@/lib/model/export';
import { db } from '@/lib/store/db';
import { type ExportPlan, planExport } from '@/lib/store/export/plan-export';
import { readExported } from '@/lib/store/export/read-exported';
import { readShelfLine } from '@/lib/store/library/list-shelf';
import { kindOnShelf } from '@/lib/store/library/select';

/** What is to be exported: all of it planned, the beginning read. */
export interface ReadContent {
  readonly plan: ExportPlan;
  readonly title: string;
  /** The first articles of the plan. */
  readonly sample: readonly ExportedArticle[];
  /** Whether there are no others. */
  readonly isWhole: boolean;
}

/** What a scope has; `retry` reads it anew. */
export function useExportContent(scope: ExportScope): {
  readonly content: ReadContent | 'loading' | 'failed';
  readonly retry: () => void;
} {
  const [content, setContent] = useState<ReadContent | 'loading' | 'failed'>('loading');
  const read = useCallback(async () => {
    setContent('loading');
    setContent(await readContent(scope).catch(() => 'failed' as const));
  }, [scope]);
  useEffect(() => {
    read();
  }, [read]);
  return { content, retry: read };
}

async function readContent(scope: ExportScope): Promise<ReadContent> {
  // What was read or noted just now is found with the rest.
  if (scope.of === 'view' && scope.view.articleId === null) await indexAll();
  const plan = await planExport(db, scope);
  const portions = readExported(db, plan.articles);
  const first = await portions.next();
  await portions.return(undefined);
  const sample = first.done ? [] : first.value;
  return { plan, sample, title: await titleOf(scope, sample), isWhole: sample.length >= plan.articles.length };
}

async function indexAll(): Promise<void> {
  for (let left = 1; left > 0; ) left = (await sendMessage('indexLibrary', undefined).catch(() => null)) ?? 0;
}

async function titleOf(scope: ExportScope, [first, ...others]: readonly ExportedArticle[]): Promise<string> {
  const ofArticle = first?.article.title || t('exportHeading');
  if (scope.of === 'quotes') return others.length === 0 ? ofArticle : t('quotesHeading');
  const { shelf, open, query, articleId } = scope.view;
  if (articleId !== null) return ofArticle;
  const kind = kindOnShelf(shelf);
  const opened = kind === null || open === null ? '' : shelf === 'days' ? formatIsoDate(open) : await labelOf(kind, open);
  return [opened, query].filter((part) => part !== '').join(' · ') || t('exportEverything');
}

async function labelOf(kind: Parameters<typeof readShelfLine>[1], value: string): Promise<string> {
  return (await readShelfLine(db, kind, value))?.label ?? value;
}
