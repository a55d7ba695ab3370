import type { FacetFilter } from '../search/crosstab/with-selections.ts';

/** The URL of the overview after adding filters. */
export type NarrowHref = (...filters: readonly FacetFilter[]) => string;
