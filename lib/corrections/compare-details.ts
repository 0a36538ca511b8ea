import type { ArticleMetadata, Candidates, Found, Provenance } from '@/lib/model/article';
import type { DetailChoice, DetailField, Details } from '@/lib/model/details';

/** How the value of a field is compared: authors in any order and case, dates by their day. */
function keyOf(value: Details[DetailField]): string {
  if (value === null) return '';
  if (typeof value === 'string') return value.slice(0, 10);
  return value
    .map((name) => name.toLowerCase().replace(/\s+/g, ' ').trim())
    .sort()
    .join('\n');
}

/** Whether two values of a field say the same. */
export function sameDetail(a: Details[DetailField], b: Details[DetailField]): boolean {
  return keyOf(a) === keyOf(b);
}

/** What the page itself says that is the same as a value: the very same before one of the same day; null when nothing is. */
export function candidateLike(
  candidates: Candidates | undefined,
  field: DetailField,
  value: Details[DetailField],
): Found<NonNullable<Details[DetailField]>> | null {
  const all: readonly Found<NonNullable<Details[DetailField]>>[] = candidates?.[field] ?? [];
  return all.find(([said]) => said === value) ?? all.find(([said]) => sameDetail(said, value)) ?? null;
}

/** What a field of an article may be, each once: what the page's places say, what was read, and what it is now. */
export function detailChoices<Field extends DetailField>(article: ArticleMetadata, field: Field): DetailChoice<Details[Field]>[] {
  const choices: { value: Details[Field]; from: Provenance[]; current: boolean }[] = [];
  const offer = (value: Details[Field], from: Provenance | undefined): void => {
    if (keyOf(value) === '') return;
    const same = choices.find((choice) => sameDetail(choice.value, value));
    if (!same) choices.push({ value, from: from === undefined ? [] : [from], current: sameDetail(value, article[field]) });
    else if (from !== undefined && from !== 'reader' && !same.from.includes(from)) same.from.push(from);
  };
  const candidates: readonly (readonly [Details[DetailField], Provenance])[] = article.candidates?.[field] ?? [];
  for (const [value, from] of candidates) offer(value as Details[Field], from);
  if (article.found) offer(article.found[field], article.found.provenance[field]);
  offer(article[field], article.provenance[field]);
  return choices;
}
