/**
 * The source of a call of `run` with `args`, to be evaluated in a page. `run` may use nothing from outside itself.
 * Transpilers that keep names wrap inner functions in `__name(…)`, which pages do not know: it is defined here.
 */
export function pageExpression<A extends readonly unknown[], R>(run: (...args: A) => R, args: A): string {
  return `((__name) => (${String(run)})(...${JSON.stringify(args)}))((named) => named)`;
}
