import { t, tn } from '@/lib/i18n/text';
import type { ImportConflict, ImportReport } from '@/lib/model/import-report';

/** What bringing a file in does, or did: how much is new, changed and lost, and where two libraries disagree. */
export function ImportOutcome({ report, done }: { readonly report: ImportReport; readonly done: boolean }) {
  const { newArticles, newQuotes, newNotes, changedArticles, sameArticles, removedArticles, lost, deletedHere } = report;
  return (
    <div class="import-outcome">
      <p>
        <strong>
          {t('importSummary', tn('importNew', newArticles), tn('importChanged', changedArticles), tn('importLost', lost))}
        </strong>
      </p>
      <ul>
        {newQuotes + newNotes > 0 && <li>{t('importNewParts', tn('quoteCount', newQuotes), tn('noteCount', newNotes))}</li>}
        {sameArticles > 0 && <li>{tn('importSame', sameArticles)}</li>}
        {removedArticles > 0 && <li>{tn(done ? 'importRemovedDone' : 'importRemoved', removedArticles)}</li>}
        {deletedHere > 0 && <li>{tn('importDeletedHere', deletedHere)}</li>}
      </ul>
      <Conflicts {...report} />
    </div>
  );
}

function Conflicts({ conflicts, conflictCount }: Pick<ImportReport, 'conflicts' | 'conflictCount'>) {
  if (conflictCount === 0) return null;
  return (
    <details open={conflictCount <= 5}>
      <summary>{tn('importConflicts', conflictCount)}</summary>
      <ul class="plain-list conflicts">
        {conflicts.map((conflict, index) => (
          <Conflict key={`${index} ${conflict.about}`} {...conflict} />
        ))}
      </ul>
      {conflicts.length < conflictCount && <p class="hint">{t('importMoreConflicts')}</p>}
    </details>
  );
}

function Conflict({ about, here, there, kept }: ImportConflict) {
  const [stays, goes] = kept === 'here' ? [here, there] : [there, here];
  return (
    <li>
      <p dir="auto">{about}</p>
      <p dir="auto">
        <strong>{t(kept === 'here' ? 'conflictKeptHere' : 'conflictKeptThere')}</strong> {stays}
      </p>
      <p dir="auto" class="hint">
        {t('conflictOlder')} {goes}
      </p>
    </li>
  );
}
