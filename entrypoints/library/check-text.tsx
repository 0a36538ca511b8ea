import { useRef, useState } from 'preact/hooks';
import { CheckTextPage, type CheckTextPageProps } from '@/components/check-text/check-text-page';
import { interfaceLanguage } from '@/lib/i18n/language';
import { sendMessage } from '@/lib/messaging/protocol';
import type { CheckedText } from '@/lib/model/checked-text';
import { detectLanguage } from '@/lib/metadata/detect-language';
import { db } from '@/lib/store/db';
import { checkText } from '@/lib/store/variants/check-text';
import { useOpenQuote } from './use-open-quote';

/** The box for a pasted text, with its connections: the background reads the text, the library is looked through here. */
export function CheckText() {
  const [outcome, setOutcome] = useState<CheckTextPageProps['outcome']>(null);
  const [notice, open] = useOpenQuote();
  const latest = useRef(0);

  async function check(text: string) {
    latest.current += 1;
    const own = latest.current;
    setOutcome('checking');
    const result = await compare(text).catch(() => 'failed' as const);
    if (own === latest.current) setOutcome(result);
  }

  return <CheckTextPage outcome={outcome} notice={notice} onCheck={check} onOpenQuote={open} />;
}

async function compare(pasted: string): Promise<CheckedText> {
  const text = pasted.replace(/\r\n?/gu, '\n');
  const language = detectLanguage(text) ?? interfaceLanguage();
  const parts = await sendMessage('readText', { text, language });
  return { text, language, ...(await checkText(db, parts)) };
}
