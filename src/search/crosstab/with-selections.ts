import type { FacetKey } from '../../paper/facets.ts';
import { type Selection, type View, withSelection } from '../../view/view.ts';

/** A facet and its new selection. */
export type FacetSelection = readonly [facet: FacetKey, selection: Selection];

/** The view with new selections in some facets. */
export function withSelections(view: View, selections: readonly FacetSelection[]): View {
  return selections.reduce((before, [facet, selection]) => withSelection(before, facet, selection), view);
}
