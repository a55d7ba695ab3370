import type { Asked } from '../search/crosstab/narrowed.ts';

/** The address of the overview with some facets narrowed. */
export type NarrowHref = (...asked: readonly Asked[]) => string;
