import { writeEvidence } from '@/lib/export/evidence';
import { fileName } from '@/lib/export/file-name';
import { interfaceLanguage } from '@/lib/i18n/language';
import { db } from '@/lib/store/db';
import { readEvidence } from '@/lib/store/read-evidence';
import { download } from './download';

/** Saves the trail of a quote as a page of its own in the downloads folder. Gives the file's name; null when the quote is gone. */
export async function saveEvidence(quoteId: string): Promise<string | null> {
  const evidence = await readEvidence(db, quoteId);
  if (!evidence) return null;
  const at = Date.now();
  const page = writeEvidence(evidence, { at, locale: interfaceLanguage() });
  const name = fileName({ title: `${evidence.quote.speaker?.name ?? ''} ${evidence.quote.exact}`, at }, { extension: 'html' });
  download(new Blob([page], { type: 'text/html;charset=utf-8' }), name);
  return name;
}
