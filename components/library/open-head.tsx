import { formatIsoDate } from '@/lib/i18n/dates';
import { t, tn } from '@/lib/i18n/text';
import type { Dossier, LibraryView, ShelfLine } from '@/lib/model/library';
import type { Following } from '../follow-button';
import { Waiting } from '../message';
import type { QuoteHandlers } from '../quote-actions';
import { DossierHead } from './dossier-head';
import { shelfName } from './shelf-tabs';
import { viewAddress } from './view-address';

interface OpenHeadProps {
  readonly view: LibraryView;
  readonly opened: Dossier | ShelfLine | 'loading' | null;
  readonly look: Dossier['followed'];
  readonly onFollow: Following['onFollow'];
  readonly onNote: QuoteHandlers['onNote'];
}

/** What is open on a shelf, by name, and the way back to the shelf. */
export function OpenHead({ view, opened, look, onFollow, onNote }: OpenHeadProps) {
  return (
    <div class="open-head" tabIndex={-1}>
      <p class="hint">
        <a class="link" href={viewAddress({ ...view, open: null, query: '', articleId: null })}>
          {t('allOf', shelfName(view.shelf))}
        </a>
      </p>
      {opened === 'loading' && <Waiting text={t('loading')} />}
      {opened === null && <h2 class="open-name">{view.shelf === 'days' ? formatIsoDate(view.open) : t('notInLibrary')}</h2>}
      {opened !== null &&
        opened !== 'loading' &&
        ('person' in opened ? (
          <DossierHead dossier={opened} look={look} onFollow={onFollow} onNote={onNote} />
        ) : (
          <LineHead view={view} line={opened} />
        ))}
    </div>
  );
}

function LineHead({ view, line }: { readonly view: LibraryView; readonly line: ShelfLine }) {
  return (
    <>
      <h2 class="open-name" dir="auto">
        {view.shelf === 'days' ? formatIsoDate(line.value) : line.label}
      </h2>
      <p class="hint">{[line.about, tn('articleCount', line.articles)].filter((part) => part !== '').join(' · ')}</p>
    </>
  );
}
