import type { LanguagePack } from '@/lib/model/language-pack';
import { context } from './context';
import { cues } from './cues';
import { grammar } from './grammar';
import { institutions } from './institutions';
import { names } from './names';
import { titles } from './titles';

export const ID: LanguagePack = { language: 'id', serves: ['ms'], cues, titles, institutions, names, grammar, context };
