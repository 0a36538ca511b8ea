import type { LanguagePack } from '@/lib/model/language-pack';
import { EN_CONTEXT } from './context';
import { EN_CUES } from './cues';
import { EN_GRAMMAR } from './grammar';
import { EN_INSTITUTIONS } from './institutions';
import { EN_NAMES } from './names';
import { EN_TITLES } from './titles';

/** English: US and UK first, then the other countries whose news is in English. */
export const EN: LanguagePack = {
  language: 'en',
  cues: EN_CUES,
  titles: EN_TITLES,
  institutions: EN_INSTITUTIONS,
  names: EN_NAMES,
  grammar: EN_GRAMMAR,
  context: EN_CONTEXT,
};
