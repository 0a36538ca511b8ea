import { t } from '@/lib/i18n/text';
import type { DifferencePart } from '@/lib/model/checking';

interface SideBySideProps {
  /** From the words on the left to those on the right; not empty. */
  readonly parts: readonly DifferencePart[];
  /** Names of the two, such as outlets. */
  readonly left: string;
  readonly right: string;
  /** BCP 47. */
  readonly leftLanguage: string;
  readonly rightLanguage: string;
}

/** Two wordings beside each other: on the left marked what the right one lacks, on the right what it has instead. */
export function SideBySide({ parts, left, right, leftLanguage, rightLanguage }: SideBySideProps) {
  return (
    <div class="sides">
      <Side heading={left} language={leftLanguage} parts={parts.filter(({ kind }) => kind !== 'inserted')} />
      <Side heading={right} language={rightLanguage} parts={parts.filter(({ kind }) => kind !== 'deleted')} />
    </div>
  );
}

interface SideProps {
  readonly heading: string;
  readonly language: string;
  readonly parts: readonly DifferencePart[];
}

function Side({ heading, language, parts }: SideProps) {
  return (
    <div class="side">
      <p class="hint">{heading}</p>
      <p class="side-words" lang={language} dir="auto">
        {parts.map(({ kind, text }, index) => (
          <Words key={index} kind={kind} text={text} />
        ))}
      </p>
    </div>
  );
}

/** The spaces around marked words stay outside of the mark. */
function Words({ kind, text }: DifferencePart) {
  if (kind === 'same') return <>{text}</>;
  const words = text.trim();
  const [before = '', after = ''] =
    words === '' ? [text] : [text.slice(0, text.indexOf(words)), text.slice(text.indexOf(words) + words.length)];
  const Mark = kind === 'deleted' ? 'del' : 'ins';
  return (
    <>
      {before}
      <Mark>
        <span class="visually-hidden" lang={t('interfaceLanguage')}>
          {t(kind === 'deleted' ? 'deletedWords' : 'insertedWords')}
        </span>
        {words}
      </Mark>
      {after}
    </>
  );
}
