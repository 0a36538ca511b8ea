import { BackupFault } from './fault';

/**
 * Reads a value from outside as a `T`, built anew from what is expected, so that nothing else comes along. Throws
 * `BackupFault` with the path of what is not as expected.
 */
export type Shape<T> = (value: unknown, path: string) => T;

/** A shape for each member: a type that gains one asks for its shape here. */
type Members<T> = { readonly [K in keyof T]-?: Shape<T[K]> };

const wrong = (path: string): never => {
  throw new BackupFault('broken', path);
};

/** Any text. */
export const text: Shape<string> = (value, path) => (typeof value === 'string' ? value : wrong(path));

/** A finite number. */
export const number: Shape<number> = (value, path) => (Number.isFinite(value) ? (value as number) : wrong(path));

/** Yes or no. */
export const flag: Shape<boolean> = (value, path) => (typeof value === 'boolean' ? value : wrong(path));

/** One of these texts. */
export function oneOf<const T extends string>(...known: readonly T[]): Shape<T> {
  return (value, path) => known.find((each) => each === value) ?? wrong(path);
}

/** Something, or null; what is missing is null. */
export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value, path) => (value === null || value === undefined ? null : shape(value, path));
}

/** Something that may be missing. */
export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value, path) => (value === undefined ? undefined : shape(value, path));
}

/** A list. */
export function list<T>(shape: Shape<T>): Shape<T[]> {
  return (value, path) => (Array.isArray(value) ? value.map((each, index) => shape(each, `${path}[${index}]`)) : wrong(path));
}

/** Two values. */
export function pair<A, B>(first: Shape<A>, second: Shape<B>): Shape<readonly [A, B]> {
  return (value, path) =>
    Array.isArray(value) && value.length === 2 ? [first(value[0], `${path}[0]`), second(value[1], `${path}[1]`)] : wrong(path);
}

/** An object with these members; others are left behind. */
export function object<T extends object>(members: Members<T>): Shape<T> {
  const shapes = Object.entries(members) as [string, Shape<unknown>][];
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(path);
    const read: Record<string, unknown> = {};
    for (const [name, shape] of shapes) {
      const member = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
      const found = shape(member, path === '' ? name : `${path}.${name}`);
      if (found !== undefined) read[name] = found;
    }
    return read as T;
  };
}

/** One of several objects that are told apart by a member. */
export function tagged<Tag extends string, T extends { readonly [K in Tag]: string }>(
  tag: Tag,
  shapes: { readonly [K in T[Tag]]: Shape<Extract<T, { readonly [Key in Tag]: K }>> },
): Shape<T> {
  return (value, path) => {
    const kind = typeof value === 'object' && value !== null && Object.hasOwn(value, tag) ? Reflect.get(value, tag) : undefined;
    const known = typeof kind === 'string' && Object.hasOwn(shapes, kind) ? shapes[kind as T[Tag]] : undefined;
    return known ? known(value, path) : wrong(path === '' ? tag : `${path}.${tag}`);
  };
}
