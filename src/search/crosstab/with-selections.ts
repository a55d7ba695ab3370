import type { Facet } from '../../paper/facets.ts';
import { type FacetSelection, type View, withFacetSelection } from '../../view/view.ts';

/** A facet and its new selection. */
export type FacetFilter = readonly [facet: Facet['key'], selection: FacetSelection];

/** The view with new selections in some facets. */
export function withSelections(view: View, selections: readonly FacetFilter[]): View {
  return selections.reduce(
    (before, [facet, selection]) => withFacetSelection(before, facet, selection),
    view,
  );
}
