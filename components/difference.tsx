import { Fragment } from 'preact';
import { t } from '@/lib/i18n/text';
import type { DifferencePart } from '@/lib/model/checking';

interface DifferenceProps {
  /** An empty text stands for nobody. */
  readonly parts: readonly DifferencePart[];
  readonly language: string;
}

/** What was taken out and put in: struck and underlined for the eye, told by a word for the ear. Nothing when empty. */
export function Difference({ parts, language }: DifferenceProps) {
  if (parts.length === 0) return null;
  return (
    <p class="difference" lang={language} dir="auto">
      {parts.map(({ kind, text }, index) => {
        const words = text.trimStart();
        const Mark = kind === 'deleted' ? 'del' : 'ins';
        return (
          <Fragment key={index}>
            {(words !== text || (kind === 'inserted' && index > 0)) && ' '}
            {kind === 'same' ? (
              words
            ) : (
              <Mark>
                <span class="visually-hidden" lang={t('interfaceLanguage')}>
                  {t(kind === 'deleted' ? 'deletedWords' : 'insertedWords')}
                </span>
                {words || t('speakerNotStated')}
              </Mark>
            )}
          </Fragment>
        );
      })}
    </p>
  );
}
