import type { Provenance } from '@/lib/model/article';

/** A piece of metadata and where it was read. */
export type Found<T> = readonly [value: T, from: Provenance];
