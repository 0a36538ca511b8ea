import type { LanguagePack } from '@/lib/model/language-pack';
import { EN } from './en';
import { ID } from './id';
import { UND } from './und';

const PACKS: readonly LanguagePack[] = [ID, EN];

/** The pack for a BCP 47 tag ("id", "en-GB"); unknown languages get the one without words. */
export function packFor(language: string): LanguagePack {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  return PACKS.find((pack) => pack.language === primary || pack.serves?.includes(primary)) ?? UND;
}
