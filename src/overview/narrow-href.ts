import type { FacetSelection } from '../search/crosstab/narrow-view.ts';

/** The address of the overview after adding filters. */
export type NarrowHref = (...filters: readonly FacetSelection[]) => string;
