/** The identity of a person: the full name without case, accents, full stops and spacing ("B. J. Habibie", "BJ Habibie"). */
export function personKey(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain
    .replace(/[.’']/gu, '')
    .split(/[\s-]+/u)
    .filter(Boolean);
  // Initials written apart and together are the same: "b j habibie" -> "bj habibie".
  return words.join(' ').replace(/(?<=(?:^| )\p{L}) (?=\p{L}(?: |$))/gu, '');
}
