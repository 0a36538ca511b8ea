import { blockOf, placeOf } from '@/lib/search/postings';
import type { ArticleDescription, FacetName } from './describe-article';
import { FLAGS, groupOf, isFacet } from './terms';

/** What changes in one row of a block: places by the endings of the terms that share it. */
export interface PostingChange {
  readonly block: number;
  readonly group: string;
  readonly terms: Map<string, { readonly added: number[]; readonly removed: Set<number> }>;
}

/** What changes for a person, institution, day or site. */
export interface FacetChange {
  /** How it is called; null when quotes were only taken away. */
  name: FacetName | null;
  /** By flags, as `FacetRecord.counts`. */
  readonly counts: number[];
  articles: number;
}

/** Times of one article; both 0 when it is gone. */
export interface CatalogueChange {
  readonly number: number;
  readonly lastSeen: number;
  readonly dated: number;
}

/** Collects what articles change in the index, so that each row is written once for all of them. */
export class IndexChanges {
  readonly postings = new Map<string, PostingChange>();
  readonly facets = new Map<string, FacetChange>();
  readonly catalogue: CatalogueChange[] = [];

  /** Adds the difference between the terms of an article before, by slot, and today; `description` is null when it is gone. */
  article(number: number, before: readonly (readonly string[])[], description: ArticleDescription | null): void {
    const after = description?.slots ?? [];
    this.catalogue.push({ number, lastSeen: description?.lastSeen ?? 0, dated: description?.dated ?? 0 });
    for (let slot = 0; slot < Math.max(before.length, after.length); slot += 1) {
      const former = new Set(before[slot]);
      const today = new Set(after[slot]);
      for (const term of former) if (!today.has(term)) this.#posting(number, term).removed.add(placeOf(number, slot));
      for (const term of today) if (!former.has(term)) this.#posting(number, term).added.push(placeOf(number, slot));
      if (slot > 0) this.#count(former, -1);
      if (slot > 0) this.#count(today, 1);
    }
    const facetsOf = (slots: readonly (readonly string[])[]) => new Set(slots.flat().filter(isFacet));
    for (const term of facetsOf(before)) this.#facet(term).articles -= 1;
    for (const term of facetsOf(after)) {
      const change = this.#facet(term);
      change.articles += 1;
      change.name = description?.facets.get(term) ?? change.name;
    }
  }

  #count(terms: ReadonlySet<string>, step: 1 | -1): void {
    let flags = 0;
    for (const { term, bit } of FLAGS) if (terms.has(term)) flags += bit;
    for (const term of terms) {
      if (!isFacet(term)) continue;
      const { counts } = this.#facet(term);
      counts[flags] = (counts[flags] ?? 0) + step;
    }
  }

  #posting(number: number, term: string): { readonly added: number[]; readonly removed: Set<number> } {
    const block = blockOf(number);
    const group = groupOf(term);
    const key = `${group} ${block}`;
    let row = this.postings.get(key);
    if (!row) {
      row = { block, group, terms: new Map() };
      this.postings.set(key, row);
    }
    const ending = term.slice(group.length);
    let change = row.terms.get(ending);
    if (!change) {
      change = { added: [], removed: new Set() };
      row.terms.set(ending, change);
    }
    return change;
  }

  #facet(term: string): FacetChange {
    const known = this.facets.get(term);
    if (known) return known;
    const change: FacetChange = { name: null, counts: new Array<number>(8).fill(0), articles: 0 };
    this.facets.set(term, change);
    return change;
  }
}
