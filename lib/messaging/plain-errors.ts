/** How failures travel in messages, as far as content scripts need it: by their words. Stands in for a library in the builds (`wxt.config.ts`). */
export const serializeError = (error: unknown): { readonly message: string } => ({
  message: error instanceof Error ? error.message : String(error),
});

/** The failure that another context reported. */
export const deserializeError = ({ message }: { readonly message?: string }): Error => new Error(message);
