/**
 * What the library's page shows instead of the library: the reports of one statement, a text to check, the places to look up,
 * what was learnt of sites, whom the reader follows, backups, exports.
 */
export type PageKind = 'variants' | 'check' | 'places' | 'site-rules' | 'following' | 'backup' | 'export';

/** The address of one of these; of the library itself without `kind`. */
export function pageAddress(kind?: PageKind, value = ''): string {
  return kind === undefined ? '/library.html' : `/library.html?${kind}=${encodeURIComponent(value)}`;
}

/** Which of these an address asks for (`location.search`); null for the library itself. */
export function readPage(search: string): { readonly kind: PageKind; readonly value: string } | null {
  const parameters = new URLSearchParams(search);
  const kind = (['variants', 'check', 'places', 'site-rules', 'following', 'backup', 'export'] as const).find((each) =>
    parameters.has(each),
  );
  return kind === undefined ? null : { kind, value: parameters.get(kind) ?? '' };
}
