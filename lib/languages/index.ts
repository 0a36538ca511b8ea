import type { LanguagePack } from '@/lib/model/language-pack';

/** The pack for a BCP 47 tag ("id", "en-GB"); unknown languages get the typographic one. */
export function packFor(language: string): LanguagePack {
  return { language: language.toLowerCase().split('-')[0] ?? 'und' };
}
