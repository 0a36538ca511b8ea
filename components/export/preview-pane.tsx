import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '@/lib/i18n/text';
import type { ExportFormat, ExportOptions } from '@/lib/model/export';
import type { ExportPreview } from '@/lib/model/export-choice';
import { readTable } from './read-table';

/** Rows of a table that are enough to see how it looks. */
const ROWS = 20;

interface PreviewPaneProps {
  readonly format: ExportFormat;
  readonly preview: ExportPreview;
  readonly separator: ExportOptions['separator'];
}

/** How the file begins: as a table, as a page, or as the text that it is. */
export function PreviewPane({ format, preview, separator }: PreviewPaneProps) {
  const id = useId();
  const { text, isWhole } = preview;
  const pane = useRef<HTMLElement>(null);
  // It is scrolled with the keyboard, in browsers too that give the focus to no such part by themselves.
  useLayoutEffect(() => pane.current?.setAttribute('tabindex', '0'));
  return (
    <div class="export-part">
      <h2 id={id}>{t('exportPreviewHeading')}</h2>
      {format.isPage ? (
        // Nothing runs in it, and nothing is fetched.
        <iframe class="preview-page" sandbox="" srcdoc={text} title={t('exportPreviewHeading')} />
      ) : (
        <section ref={pane} class="preview" aria-labelledby={id} data-format={format.id}>
          {format.purpose === 'spreadsheet' ? (
            <Table rows={readTable(text, separator, ROWS + 1)} />
          ) : (
            <pre dir="auto">{text}</pre>
          )}
        </section>
      )}
      {!isWhole && <p class="hint">{t('exportPreviewCut')}</p>}
    </div>
  );
}

function Table({ rows: [head = [], ...rows] }: { readonly rows: readonly (readonly string[])[] }) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr key={cells.join('\t')}>
            {head.map((name, index) => (
              <td key={name} dir="auto">
                {cells[index]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
