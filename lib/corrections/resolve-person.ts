import type { CorrectionRecord } from '@/lib/model/corrections';

/**
 * Who a person of an article is, after what the reader said of people across articles: parted from a namesake in this
 * article, then one with others. `identities`: her corrections of people, in any order; of two splits the later counts.
 */
export function resolvePerson(personId: string, articleId: string, identities: readonly CorrectionRecord[]): string {
  const ordered = [...identities].sort((a, b) => a.at - b.at);
  const seen = new Set<string>();
  let id = personId;
  while (!seen.has(id)) {
    seen.add(id);
    for (const { personId: from, change } of ordered) {
      if (from !== id) continue;
      if (change.what === 'merge') id = change.into;
      if (change.what === 'split' && change.articleIds.includes(articleId)) id = change.into;
    }
  }
  return id;
}
