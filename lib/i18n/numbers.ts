import { interfaceLanguage } from './language';

/** Formatters by language: making one takes far longer than using it. */
const SHARES = new Map<string, Intl.NumberFormat>();
const NUMBERS = new Map<string, Intl.NumberFormat>();
const PLURALS = new Map<string, Intl.PluralRules>();

function known<T>(formats: Map<string, T>, make: (language: string) => T): T {
  const language = interfaceLanguage();
  const format = formats.get(language) ?? make(language);
  formats.set(language, format);
  return format;
}

/** A share of 0..1 as a whole percentage ("93%"). */
export function formatShare(share: number): string {
  const make = (language: string) => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  return known(SHARES, make).format(share);
}

/** A number with the group separators of the interface's language. */
export function formatNumber(value: number): string {
  return known(NUMBERS, (language) => new Intl.NumberFormat(language)).format(value);
}

/** Which form of a text goes with a count in the interface's language. */
export function pluralForm(count: number): 'one' | 'other' {
  return known(PLURALS, (language) => new Intl.PluralRules(language)).select(count) === 'one' ? 'one' : 'other';
}
