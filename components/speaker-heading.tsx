import type { ComponentChildren } from 'preact';
import { t } from '@/lib/i18n/text';
import { MarkedText } from './marked-text';

/** What is shown of a speaker or of a named person. */
export interface Identity {
  readonly name: string;
  readonly official: boolean;
  readonly titles: readonly string[];
  readonly affiliations: readonly string[];
}

interface SpeakerHeadingProps {
  /** Null: the article does not say, or not safely. */
  readonly speaker: Identity | null;
  readonly level?: 2 | 3 | 4;
  readonly id?: string;
  /** Of the article: names and titles are read in its language. */
  readonly language: string;
  /** Searched words to mark. */
  readonly words?: readonly string[];
  /** Where all that they said is gathered. */
  readonly href?: string | undefined;
  /** Stands beside the name. */
  readonly children?: ComponentChildren;
}

/** Who: name, titles, institutions, and the mark of an official as a word. */
export function SpeakerHeading({ speaker, level = 3, id, language, words = [], href, children }: SpeakerHeadingProps) {
  const Heading = `h${level}` as const;
  if (speaker === null) {
    return (
      <div class="speaker">
        <Heading id={id} class="speaker-name speaker-unknown">
          {t('speakerNotStated')}
        </Heading>
      </div>
    );
  }
  const roles = [...speaker.titles, ...speaker.affiliations];
  return (
    <div class="speaker">
      <Heading id={id} class="speaker-name">
        {href === undefined ? (
          <span lang={language} dir="auto">
            <MarkedText text={speaker.name} words={words} />
          </span>
        ) : (
          <a class="speaker-link" href={href} lang={language} dir="auto">
            <MarkedText text={speaker.name} words={words} />
          </a>
        )}
        {speaker.official && <span class="official-mark">{t('official')}</span>}
      </Heading>
      {children}
      {roles.length > 0 && (
        <p class="speaker-roles" lang={language} dir="auto">
          <MarkedText text={roles.join(' · ')} words={words} />
        </p>
      )}
    </div>
  );
}
