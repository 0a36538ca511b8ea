import { t, tn } from '@/lib/i18n/text';
import type { PersonView } from '@/lib/model/page-state';
import { FollowButton, type Following } from '../follow-button';

interface OfficialsProps {
  readonly officials: readonly PersonView[];
  /** How many quotes of the page are a person's. */
  readonly quoteCounts: ReadonlyMap<string, number>;
  readonly language: string;
  readonly following: Following | null;
  readonly onJump: (personId: string) => void;
}

/** Every official the page names, quoted or not. */
export function Officials({ officials, quoteCounts, language, following, onJump }: OfficialsProps) {
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
            </li>
          );
        })}
      </ul>
    </section>
  );
}
