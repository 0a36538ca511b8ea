/** Rows by their article, in their order. */
export function byArticle<Row extends { readonly articleId: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const known = groups.get(row.articleId);
    if (known) known.push(row);
    else groups.set(row.articleId, [row]);
  }
  return groups;
}
