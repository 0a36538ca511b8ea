import { useId } from 'preact/hooks';
import { t, tn } from '@/lib/i18n/text';
import type { ExportFormat } from '@/lib/model/export';
import type { ExportContent, ExportOutcome, ExportPreview, ExportSettings, TemplateState } from '@/lib/model/export-choice';
import { InnerPage } from '../inner-page';
import { Message, Waiting } from '../message';
import { pageAddress } from '../page-address';
import { ChooseQuotes } from './choose-quotes';
import { ExportActions } from './export-actions';
import { ExportOptionFields } from './export-option-fields';
import { PreviewPane } from './preview-pane';
import { PurposeChoice } from './purpose-choice';

export interface ExportPageProps {
  readonly content: ExportContent | 'loading' | 'failed';
  /** Quotes that are left out, by id. */
  readonly left: ReadonlySet<string>;
  readonly formats: readonly ExportFormat[];
  /** The chosen one of them. */
  readonly format: ExportFormat;
  readonly settings: ExportSettings;
  /** Null where the format has none. */
  readonly template: TemplateState | null;
  readonly preview: ExportPreview;
  /** Of the file. */
  readonly name: string;
  /** Null while nothing was asked for. */
  readonly outcome: ExportOutcome | null;
  readonly onLeave: (left: ReadonlySet<string>) => void;
  readonly onSettings: (change: Partial<ExportSettings>) => void;
  readonly onSave: () => void;
  /** Runs inside the click: the browser gives the clipboard to clicks only. */
  readonly onCopy: () => void;
  /** Opens a page in a tab, to be printed. */
  readonly onOpen: () => void;
  readonly onCancel: () => void;
  readonly onRetry: () => void;
}

/** Exporting: what, what for, how it will look, and the ways to take it along. */
export function ExportPage(props: ExportPageProps) {
  const { content } = props;
  return (
    <InnerPage heading={t('exportHeading')} lead={t('exportLead')}>
      {content === 'loading' && <Waiting text={t('loading')} />}
      {content === 'failed' && (
        <Message title={t('databaseErrorTitle')} text={t('databaseError')}>
          <button type="button" class="button" onClick={props.onRetry}>
            {t('tryAgain')}
          </button>
        </Message>
      )}
      {typeof content === 'object' && content.articles === 0 && (
        <Message title={t('exportNothingTitle')} text={t('exportNothing')} />
      )}
      {typeof content === 'object' && content.articles > 0 && <Exporting {...props} content={content} />}
    </InnerPage>
  );
}

function Exporting(props: ExportPageProps & { readonly content: ExportContent }) {
  const { content, left, format, formats, settings, preview } = props;
  const id = useId();
  const chosen = content.quotes - left.size;
  const isEmpty = left.size > 0 && chosen === 0;
  return (
    <>
      <section class="export-part" aria-labelledby={`${id}-what`}>
        <h2 id={`${id}-what`} class="export-title" dir="auto">
          {content.title}
        </h2>
        <p class="hint" role="status" data-count={chosen}>
          {[tn('quoteCount', chosen), tn('articleCount', content.articles)].join(' · ')}
        </p>
        {content.choices && <ChooseQuotes choices={content.choices} left={left} onLeave={props.onLeave} />}
      </section>
      <section class="export-part" aria-labelledby={`${id}-purpose`}>
        <PurposeChoice
          id={`${id}-purpose`}
          formats={formats}
          format={format}
          onFormat={(formatId) => props.onSettings({ formatId })}
        />
        <p class="hint">
          {t('exportBackupHint')}{' '}
          <a class="link" href={pageAddress('backup')}>
            {t('backupHeading')}
          </a>
        </p>
      </section>
      <ExportOptionFields format={format} settings={settings} template={props.template} onSettings={props.onSettings} />
      {isEmpty ? (
        <p class="notice" role="status">
          {t('exportNoneChosen')}
        </p>
      ) : (
        <>
          <PreviewPane format={format} preview={preview} separator={settings.separator} />
          <ExportActions {...props} />
        </>
      )}
    </>
  );
}
