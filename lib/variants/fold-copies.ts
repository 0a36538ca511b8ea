import { contentWords } from './content-words';
import { lowest, shingleHashes } from './fingerprint';

/** An article that reports an utterance. */
export interface Report {
  readonly articleId: string;
  /** Who published it; null when it does not say. */
  readonly publisher: string | null;
  /** Agencies that it says the words came from. */
  readonly agencies: readonly string[];
  readonly text: string;
}

/** Articles that are one source, in their order. */
export interface SourceGroup {
  readonly articleIds: readonly string[];
  /** The agency that they name, as the first of them writes it; null when only their text tells that they are copies. */
  readonly agency: string | null;
}

/** Neighbouring content words of one shingle: so many stand together by chance only in set phrases. */
const SHINGLE = 4;
/** Hashes that stand for a text. */
const SKETCH = 256;
/** Share of the shorter text's shingles that copies have in common: editors cut and retitle, but seldom rewrite. */
const MINIMUM_SHARE = 0.6;
/** Shorter texts are a quote and little else: sharing them is no sign of copying. Shingles. */
const MINIMUM_SHINGLES = 30;
/** Words of an agency's name that are no name. */
const NAMELESS = /\b(?:kantor berita|news agency|agency|news|lkbn|the|com|id)\b/gu;

/** Folds articles that share most of their text, or name the same agency, into one source each. Order of the first stays. */
export function foldCopies(reports: readonly Report[]): SourceGroup[] {
  const parent = reports.map((_, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  const join = (one: number, other: number) => {
    const [a, b] = [rootOf(one), rootOf(other)];
    parent[Math.max(a, b)] = Math.min(a, b);
  };
  joinAgencies(reports, join);
  const sketches = reports.map(({ text }) => sketchOf(text));
  for (const [index, sketch] of sketches.entries()) {
    for (let before = 0; before < index; before += 1) if (areCopies(sketches[before] as Sketch, sketch)) join(before, index);
  }
  const groups = new Map<number, Report[]>();
  for (const [index, report] of reports.entries()) {
    const root = rootOf(index);
    groups.set(root, [...(groups.get(root) ?? []), report]);
  }
  return [...groups.values()].map((members) => ({
    articleIds: members.map(({ articleId }) => articleId),
    agency: members.flatMap(({ agencies }) => agencies)[0] ?? null,
  }));
}

/** Joins those that name one agency, and the agency's own article with them. */
function joinAgencies(reports: readonly Report[], join: (one: number, other: number) => void): void {
  const first = new Map<string, number>();
  for (const [index, { agencies }] of reports.entries()) {
    for (const agency of agencies) {
      const key = agencyKey(agency);
      if (key === '') continue;
      const known = first.get(key);
      if (known === undefined) first.set(key, index);
      else join(known, index);
    }
  }
  for (const [index, { publisher }] of reports.entries()) {
    const known = first.get(agencyKey(publisher ?? ''));
    if (known !== undefined) join(known, index);
  }
}

/** "Kantor Berita Antara", "ANTARA News" and "antaranews.com" are one name. */
function agencyKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<=\p{L})news\b/gu, '')
    .replace(NAMELESS, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

interface Sketch {
  /** The lowest hashes, ascending. */
  readonly hashes: readonly number[];
  /** How many there are in all. */
  readonly size: number;
}

function sketchOf(text: string): Sketch {
  const hashes = shingleHashes(contentWords(text), SHINGLE);
  return { hashes: lowest(hashes, SKETCH), size: hashes.size };
}

/** Whether most of the shorter text stands in the other; estimated from what lies below the lowest common bound. */
function areCopies(one: Sketch, other: Sketch): boolean {
  if (Math.min(one.size, other.size) < MINIMUM_SHINGLES) return false;
  const bound = Math.min(boundOf(one), boundOf(other));
  const [a, b] = [one, other].map(({ hashes }) => hashes.filter((hash) => hash <= bound)) as [number[], number[]];
  const inOther = new Set(b);
  const shared = a.filter((hash) => inOther.has(hash)).length;
  return shared / Math.max(1, Math.min(a.length, b.length)) >= MINIMUM_SHARE;
}

/** Up to which hash a sketch knows all of its text. */
const boundOf = ({ hashes, size }: Sketch): number => (size > hashes.length ? (hashes.at(-1) ?? 0) : 0xffffffff);
