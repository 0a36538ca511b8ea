import { interfaceLanguage } from './language';

/** A share of 0..1 as a whole percentage ("93%"). */
export function formatShare(share: number): string {
  return new Intl.NumberFormat(interfaceLanguage(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A number with the group separators of the interface's language. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(interfaceLanguage()).format(value);
}
