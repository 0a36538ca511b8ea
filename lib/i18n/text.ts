import { browser } from 'wxt/browser';
import type english from '@/public/_locales/en/messages.json';
import { formatNumber, pluralForm } from './numbers';

/** Every text of the interface; both locales must have all (a test compares them). */
export type TextKey = keyof typeof english;

/**
 * The text for `key` in the browser's language, with `$1`, `$2` … replaced by `values`.
 * Falls back to English through the manifest's `default_locale`.
 */
export function t(key: TextKey, ...values: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String));
}

/** Stems of the texts that exist as `${stem}_one` and `${stem}_other`. */
export type CountKey = TextKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** The text for a count: picks `${key}_one` or `${key}_other` by the plural rules of the interface's language; `$1` is the number, `$2` … `values`. */
export function tn(key: CountKey, count: number, ...values: readonly string[]): string {
  return t(`${key}_${pluralForm(count)}` as TextKey, formatNumber(count), ...values);
}
