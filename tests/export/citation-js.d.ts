/** The part of citation-js that the tests use; it has no types of its own. */
declare module '@citation-js/core' {
  export interface CslItem {
    readonly [field: string]: unknown;
  }
  export const plugins: {
    readonly input: { chain(data: string, options: { readonly forceType?: string; readonly generateGraph: false }): CslItem[] };
  };
}
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-bibtex';
