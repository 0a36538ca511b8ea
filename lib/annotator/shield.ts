/**
 * Runs what touches the page, and gives `otherwise` when the page has broken something that it needs: pages can break
 * all they can reach, and nobody but the reader of their console would learn of it.
 */
export function shield<T>(run: () => T, otherwise: T): T {
  try {
    return run();
  } catch {
    return otherwise;
  }
}
