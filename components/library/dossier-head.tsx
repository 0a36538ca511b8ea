import { formatDay, formatIsoDate } from '@/lib/i18n/dates';
import { t, tn } from '@/lib/i18n/text';
import type { Dossier, Given } from '@/lib/model/library';
import { FollowButton, type Following } from '../follow-button';
import { NoteSummary } from '../notes/note-summary';
import { SubjectNote } from '../notes/subject-note';
import type { QuoteHandlers } from '../quote-actions';
import { openAddress } from './view-address';

/** Lines of a list that are shown before the reader asks for the others. */
const SHOWN = 6;

interface DossierHeadProps {
  readonly dossier: Dossier;
  /** What was new when the reader opened it; null when she does not follow them. */
  readonly look: Dossier['followed'];
  readonly onFollow: Following['onFollow'];
  readonly onNote: QuoteHandlers['onNote'];
}

/** A person: name, what the reader says of them, what they were called and when, and who quoted them. Their quotes follow as a list. */
export function DossierHead({ dossier, look, onFollow, onNote }: DossierHeadProps) {
  const { person, followed, note, otherNotes, official, titles, institutions, outlets, articles } = dossier;
  return (
    <section class="dossier" aria-labelledby="dossier-name">
      <h2 id="dossier-name" class="open-name">
        <span dir="auto">{person.name}</span>
        {official && <span class="official-mark">{t('official')}</span>}
      </h2>
      <p class="dossier-follow">
        <FollowButton person={person} following={{ ids: followed ? [person.id] : [], onFollow }} />
        {look !== null && look.fresh > 0 && <span>{tn('freshSince', look.fresh, formatDay(look.seen))}</span>}
      </p>
      <p class="hint">
        {tn('namedIn', articles)}{' '}
        <a class="link" href={`/person.html?person=${encodeURIComponent(person.id)}`}>
          {t('personTitle')}
        </a>
      </p>
      <SubjectNote
        key={person.id}
        note={note}
        label={t('noteOnPerson')}
        onNote={(change) => onNote({ personId: person.id }, change)}
      />
      {otherNotes.map((other) => (
        <div key={other.name}>
          <p class="hint">{t('noteOn', t('note'), other.name)}</p>
          <NoteSummary note={other.note} />
        </div>
      ))}
      <div class="dossier-columns">
        <GivenList heading={t('dossierTitles')} given={titles} />
        <GivenList heading={t('institutions')} given={institutions} linked />
        <GivenList heading={t('dossierOutlets')} given={outlets} count={(each) => tn('quoteCount', each.quotes)} />
      </div>
    </section>
  );
}

interface GivenListProps<T extends Given> {
  readonly heading: string;
  readonly given: readonly T[];
  /** Whether the words lead to an institution. */
  readonly linked?: boolean;
  readonly count?: (each: T) => string;
}

function GivenList<T extends Given>({ heading, given, linked = false, count }: GivenListProps<T>) {
  const [shown, more] = [given.slice(0, SHOWN), given.slice(SHOWN)];
  const lines = (some: readonly T[]) => (
    <ul class="plain-list">
      {some.map((each) => (
        <li key={each.words} class="given">
          {linked ? (
            <a dir="auto" href={openAddress('institutions', each.key)}>
              {each.words}
            </a>
          ) : (
            <span dir="auto">{each.words}</span>
          )}
          <span class="hint">{[count?.(each) ?? tn('articleCount', each.articles), span(each)].join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <div>
      <h3>{heading}</h3>
      {given.length === 0 && <p class="hint">{t('noneGiven')}</p>}
      {lines(shown)}
      {more.length > 0 && (
        <details>
          <summary>{tn('moreLines', more.length)}</summary>
          {lines(more)}
        </details>
      )}
    </div>
  );
}

/** "13 September 2023 – 2 May 2024", or the one day. */
function span({ first, last }: Given): string {
  return first === last ? formatIsoDate(first) : `${formatIsoDate(first)} – ${formatIsoDate(last)}`;
}
