/** Shorter names differ by one letter and are different people ("Andi", "Andri"). */
const SHORTEST = 6;

/** Doubled letters are the commonest slip ("Subbaraman", "Subaraman"). */
const withoutDoubles = (key: string): string => key.replace(/(.)\1/g, '$1');

/** A name, and the name with each of its inner letters left out. */
function* variants(key: string): Generator<string> {
  yield key;
  for (let i = 1; i < key.length - 1; i++) yield key.slice(0, i) + key.slice(i + 1);
}

/**
 * Finds names by how they may have been misspelt: doubled letters, or one inner letter more or less ("Chaidir", later
 * "Chadir"). Another letter in its place makes another name ("Hartono", "Hartini").
 */
export class MisspeltNames<Bearer> {
  private readonly bearers = new Map<string, Bearer | null>();
  private readonly exact = new Set<string>();

  /** Enters a name, in lower case; a spelling that several have finds nobody. */
  add(key: string, bearer: Bearer): void {
    if (key.length < SHORTEST) return;
    const whole = withoutDoubles(key);
    this.exact.add(whole);
    for (const variant of variants(whole)) {
      const known = this.bearers.get(variant);
      this.bearers.set(variant, known === undefined || known === bearer ? bearer : null);
    }
  }

  /** Who may be meant by a name that nobody has; null when nobody or several. */
  find(key: string): Bearer | null {
    if (key.length < SHORTEST) return null;
    const whole = withoutDoubles(key);
    const own = this.bearers.get(whole);
    if (own !== undefined) return own;
    for (const variant of variants(whole)) {
      const bearer = this.bearers.get(variant);
      // Two names that each lack a letter of the other are two.
      if (bearer && this.exact.has(variant)) return bearer;
    }
    return null;
  }
}
