import { useId, useState } from 'preact/hooks';
import { formatNumber } from '@/lib/i18n/numbers';
import { t } from '@/lib/i18n/text';
import type { CheckedText } from '@/lib/model/checked-text';
import type { Fidelity } from '@/lib/model/variants';
import { InnerPage } from '../inner-page';
import { Message, Waiting } from '../message';
import { CheckedPart } from './checked-part';

/** UTF-16 units that a pasted text may have: a long article many times over. */
const LONGEST = 200_000;

export interface CheckTextPageProps {
  /** What the last text gave; null before there was one. */
  readonly outcome: CheckedText | 'checking' | 'failed' | null;
  /** A failure to tell; empty when there is none. */
  readonly notice: string;
  readonly onCheck: (text: string) => void;
  readonly onOpenQuote: (quoteId: string) => void;
}

/** A box for a text from anywhere, and what the library knows of its quotations. */
export function CheckTextPage({ outcome, notice, onCheck, onOpenQuote }: CheckTextPageProps) {
  const id = useId();
  const [text, setText] = useState('');
  const check = () => {
    if (text.trim() !== '') onCheck(text);
  };
  return (
    <InnerPage heading={t('checkTextHeading')} lead={t('checkTextLead')}>
      <form
        class="check-text"
        onSubmit={(event) => {
          event.preventDefault();
          check();
        }}
      >
        <label for={id}>{t('checkTextLabel')}</label>
        <textarea
          id={id}
          value={text}
          maxLength={LONGEST}
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            check();
          }}
        />
        <button type="submit" class="button primary" disabled={text.trim() === '' || outcome === 'checking'}>
          {t('checkTextAction')}
        </button>
      </form>
      <p class={notice ? 'notice' : ''} role="status">
        {notice}
      </p>
      {outcome === 'checking' && <Waiting text={t('checkTextChecking')} />}
      {outcome === 'failed' && (
        <Message title={t('checkTextFailedTitle')} text={t('checkTextFailed')}>
          <button type="button" class="button" onClick={check}>
            {t('tryAgain')}
          </button>
        </Message>
      )}
      {typeof outcome === 'object' && outcome !== null && <Outcome checked={outcome} onOpenQuote={onOpenQuote} />}
    </InnerPage>
  );
}

interface OutcomeProps {
  readonly checked: CheckedText;
  readonly onOpenQuote: (quoteId: string) => void;
}

function Outcome({ checked: { parts, language, isCut }, onOpenQuote }: OutcomeProps) {
  if (parts.length === 0) return <Message title={t('checkTextNothingTitle')} text={t('checkTextNothing')} />;
  const count = (...found: (Fidelity | 'never')[]) =>
    formatNumber(parts.filter(({ nearest }) => found.includes(nearest?.fidelity ?? 'never')).length);
  return (
    <>
      <p class="library-count" role="status">
        {t('checkTextFound', count('verbatim'), count('part'), count('fuller', 'changed'), count('never'))}
      </p>
      {isCut && <p class="hint">{t('checkTextCut', formatNumber(parts.length))}</p>}
      <ol class="plain-list">
        {parts.map((checked) => (
          <CheckedPart key={checked.part.start} checked={checked} language={language} onOpenQuote={onOpenQuote} />
        ))}
      </ol>
    </>
  );
}
