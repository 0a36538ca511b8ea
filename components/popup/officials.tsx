import { t, tn } from '@/lib/i18n/text';
import type { PageNotes, PersonView } from '@/lib/model/page-state';
import { FollowButton, type Following } from '../follow-button';
import type { QuoteHandlers } from '../quote-actions';
import { PersonNote } from './person-note';

interface OfficialsProps {
  readonly officials: readonly PersonView[];
  /** How many quotes of the page are a person's. */
  readonly quoteCounts: ReadonlyMap<string, number>;
  /** Null while they are read, and where nothing is stored. */
  readonly notes: PageNotes | null;
  readonly language: string;
  readonly following: Following | null;
  readonly onJump: (personId: string) => void;
  readonly onNote: QuoteHandlers['onNote'];
}

/** Every official the page names, quoted or not. */
export function Officials({ officials, quoteCounts, notes, language, following, onJump, onNote }: OfficialsProps) {
  return (
    <section class="officials" aria-labelledby="officials">
      <h2 id="officials" class="section-heading">
        {t('officialsHeading')}
      </h2>
      <ul class="plain-list">
        {officials.map((person) => {
          const count = quoteCounts.get(person.id) ?? 0;
          const roles = [...person.titles, ...person.affiliations].join(' · ');
          return (
            <li key={person.id} class="official">
              <button type="button" class="official-button" title={t('goToMention')} onClick={() => onJump(person.id)}>
                <span class="official-name" lang={language} dir="auto">
                  {person.name}
                </span>
                {roles !== '' && (
                  <span class="speaker-roles" lang={language} dir="auto">
                    {roles}
                  </span>
                )}
              </button>
              {count > 0 && <span class="count">{tn('quoteCount', count)}</span>}
              {following && <FollowButton person={person} following={following} />}
              {/* Who is quoted has the note above. */}
              {count === 0 && <PersonNote person={{ ...person, personId: person.id }} notes={notes} onNote={onNote} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
