import type { FacetKey } from '../../paper/facets.ts';
import { type Selection, type View, withSelection } from '../../view/view.ts';

/** A facet and its new selection. */
export type FacetSelection = readonly [facet: FacetKey, selection: Selection];

/** Replaces the selections of some facets: where a click on a row, column or cell of the overview leads. */
export function narrowView(view: View, selections: readonly FacetSelection[]): View {
  return selections.reduce((before, [facet, selection]) => withSelection(before, facet, selection), view);
}
