/** Looks into values from outside, whatever they are. Only what an object has itself counts. */

/** A member; undefined when the value is no object or has none. */
export function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}

/** A list as it is, one thing as a list of one, nothing as none: JSON-LD writes all three. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** A text in Unicode's composed form, as articles are kept; empty when it is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFC') : '';
}

/** The texts of a list. */
export function textsOf(value: unknown): string[] {
  return listOf(value)
    .map(textOf)
    .filter((text) => text !== '');
}

/** A time in ISO 8601 as ms since the epoch, never later than `now`; `now` when it is none. */
export function timeOf(value: unknown, now: number): number {
  const time = Date.parse(textOf(value));
  return Number.isNaN(time) || time <= 0 ? now : Math.min(time, now);
}
