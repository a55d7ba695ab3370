import type { FacetFilter } from '../search/crosstab/with-selections.ts';

/** The address of the overview after adding filters. */
export type NarrowHref = (...filters: readonly FacetFilter[]) => string;
