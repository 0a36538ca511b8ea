/** The part of jsonld.js that the tests use. */
declare module 'jsonld' {
  interface Options {
    readonly safe: boolean;
    readonly documentLoader: (
      url: string,
    ) => Promise<{ readonly contextUrl: null; readonly documentUrl: string; readonly document: unknown }>;
  }
  const jsonld: { expand(document: unknown, options: Options): Promise<Record<string, unknown>[]> };
  export default jsonld;
}
