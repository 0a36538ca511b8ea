import { readText } from './read-words';

/** Who is said to have spoken. */
export interface Attribution {
  readonly name: string;
  readonly titles: readonly string[];
  readonly affiliations: readonly string[];
}

/**
 * Whether two readings of an article name the same speaker with the same title. A name may be shortened or completed, a
 * speaker that was not stated may be named, and titles may be added or some of several left out; but a title in the
 * place of another is a change, and so is the loss of all.
 */
export function sameAttribution(before: Attribution | null, now: Attribution | null): boolean {
  if (before === null) return true;
  return now !== null && sameName(before.name, now.name) && sameRoles(rolesOf(before), rolesOf(now));
}

function sameName(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}

function sameRoles(before: readonly string[], now: readonly string[]): boolean {
  const isLost = before.some((role) => !now.includes(role));
  const isGained = now.some((role) => !before.includes(role));
  return !isLost || (!isGained && now.length > 0);
}

const rolesOf = ({ titles, affiliations }: Attribution): string[] =>
  [...titles, ...affiliations].map((role) => wordsOf(role).join(' '));

/** "B. J. Habibie" and "BJ Habibie" are one name: initials are joined. */
function wordsOf(text: string): string[] {
  const words = readText(text).flatMap(({ isMark, key }) => (isMark ? [] : [key.replace(/\./gu, '')]));
  return words
    .join(' ')
    .replace(/(?<=(?:^| )\p{L}) (?=\p{L}(?: |$))/gu, '')
    .split(' ');
}
