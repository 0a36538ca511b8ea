import type { NameLexicon } from '@/lib/model/language-pack';
export const EN_NAMES: NameLexicon = { male: [], female: [], other: [], family: [], particles: [], places: [], placeHeads: [], demonyms: [], others: [] };
