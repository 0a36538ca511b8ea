import '@/components/styles/export.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { readScope } from '@/components/export/export-address';
import { ExportPage } from '@/components/export/export-page';
import { DEFAULT_OPTIONS, FORMATS, writeExport, writePieces } from '@/lib/export';
import { fileName } from '@/lib/export/file-name';
import { TEMPLATE_NAMES } from '@/lib/export/formats/markdown';
import { findFault, unknownNames } from '@/lib/export/template';
import { interfaceLanguage } from '@/lib/i18n/language';
import type { ExportedArticle, ExportFormat, ExportSubject } from '@/lib/model/export';
import type { ExportContent, ExportPreview, ExportSettings, TemplateState } from '@/lib/model/export-choice';
import { db } from '@/lib/store/db';
import { readExported } from '@/lib/store/export/read-exported';
import { readExportSettings, writeExportSettings } from './export-settings';
import { type ReadContent, useExportContent } from './use-export-content';
import { useExportFile } from './use-export-file';

/** Text that is enough to see how the file looks, UTF-16 units. */
const PREVIEWED = 30_000;
/** So many quotes can be chosen from one by one. */
const CHOOSABLE = 300;
const NOTHING: ReadContent = { plan: { articles: [], quotes: 0 }, title: '', sample: [], isWhole: true };
const NAMES = new Set(['quotes', 'people', ...Object.values(TEMPLATE_NAMES).flat()]);

/** The page that exports, with its connections: address bar, database, settings, downloads, clipboard. */
export function Export() {
  const scope = useMemo(() => readScope(location.search), []);
  const { content: answer, retry } = useExportContent(scope);
  const [settings, change] = useSettings();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const id = useMemo(() => crypto.randomUUID(), []);
  const content = typeof answer === 'object' ? answer : NOTHING;
  const { plan, title, isWhole } = content;

  const sample = useMemo(() => leaveOut(content.sample, left), [content, left]);
  const format = FORMATS.find((each) => each.id === settings?.formatId) ?? (FORMATS[0] as ExportFormat);
  const options = settings ?? DEFAULT_OPTIONS;
  const subject = useMemo<ExportSubject>(() => {
    const articles = isWhole ? sample.length : plan.articles.length;
    return { title, id, at: Date.now(), locale: interfaceLanguage(), articles, quotes: plan.quotes - left.size };
  }, [title, id, plan, left, sample, isWhole]);
  const whole = useMemo(
    () => (isWhole ? writeExport(format, sample, subject, options) : null),
    [isWhole, format, sample, subject, options],
  );
  const preview = useMemo(() => previewOf(whole, format, sample, subject, options), [whole, format, sample, subject, options]);
  const name = fileName(subject, format);
  const file = useExportFile({
    format,
    name,
    articles: subject.articles,
    text: whole,
    pieces: () => writePieces(format, readExported(db, plan.articles, left), subject, options),
  });

  return (
    <ExportPage
      content={typeof answer === 'object' && settings ? told(answer, subject) : answer === 'failed' ? 'failed' : 'loading'}
      left={left}
      formats={FORMATS}
      format={format}
      settings={settings ?? { ...DEFAULT_OPTIONS, formatId: format.id }}
      template={templateOf(format, options.template)}
      preview={preview}
      name={name}
      outcome={file.outcome}
      onLeave={(ids) => {
        file.reset();
        setLeft(ids);
      }}
      onSettings={(part) => {
        file.reset();
        change(part);
      }}
      onSave={file.save}
      onCopy={file.copy}
      onOpen={file.open}
      onCancel={file.cancel}
      onRetry={retry}
    />
  );
}

/** The reader's choice, null until it is read; kept at each change. */
function useSettings(): [ExportSettings | null, (change: Partial<ExportSettings>) => void] {
  const [settings, setSettings] = useState<ExportSettings | null>(null);
  useEffect(() => {
    readExportSettings().then(setSettings, () => setSettings({ ...DEFAULT_OPTIONS, formatId: '' }));
  }, []);
  const change = (part: Partial<ExportSettings>) => {
    if (settings === null) return;
    const next = { ...settings, ...part };
    setSettings(next);
    // Where it cannot be kept, it holds for this page.
    writeExportSettings(next).catch(() => {});
  };
  return [settings, change];
}

function leaveOut(articles: readonly ExportedArticle[], left: ReadonlySet<string>): readonly ExportedArticle[] {
  if (left.size === 0) return articles;
  return articles.flatMap((each) => {
    const quotes = each.quotes.filter(({ id }) => !left.has(id));
    return quotes.length > 0 || each.quotes.length === 0 ? [{ ...each, quotes }] : [];
  });
}

function told({ plan, title, sample, isWhole }: ReadContent, { articles }: ExportSubject): ExportContent {
  const choices = sample.flatMap(({ quotes, article }) =>
    quotes.map(({ id, exact, speaker }) => ({ id, exact, speaker: speaker?.name ?? null, language: article.language })),
  );
  const canChoose = isWhole && plan.quotes <= CHOOSABLE;
  return {
    title,
    articles: Math.max(articles, plan.articles.length > 0 ? 1 : 0),
    quotes: plan.quotes,
    choices: canChoose ? choices : null,
  };
}

/** The beginning of the file: whole articles of it while they are short, so that it is well-formed. */
function previewOf(
  whole: string | null,
  format: ExportFormat,
  sample: readonly ExportedArticle[],
  subject: ExportSubject,
  options: ExportSettings | typeof DEFAULT_OPTIONS,
): ExportPreview {
  if (whole !== null && whole.length <= PREVIEWED) return { text: whole, isWhole: true };
  let length = 0;
  const first = sample.filter((article, index) => {
    if (length > PREVIEWED) return false;
    length += format.article(article, index, subject, options).length;
    return true;
  });
  const text = writeExport(format, first, subject, options);
  // A page is cut at an article only.
  return { text: format.isPage ? text : text.slice(0, 2 * PREVIEWED), isWhole: false };
}

function templateOf(format: ExportFormat, own: string): TemplateState | null {
  if (format.template === undefined) return null;
  const text = own || format.template;
  return { text, fault: findFault(text), unknown: unknownNames(text, NAMES), names: TEMPLATE_NAMES };
}
