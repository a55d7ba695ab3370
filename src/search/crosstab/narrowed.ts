import type { FacetKey } from '../../paper/facets.ts';
import { type Selection, type View, withSelection } from '../../view/view.ts';

/** A facet, and what to ask of it in the place of what is asked. */
export type Asked = readonly [facet: FacetKey, selection: Selection];

/** The view that a click on a line, a column or a cell of the overview leads to. */
export function narrowed(view: View, asked: readonly Asked[]): View {
  return asked.reduce((before, [facet, selection]) => withSelection(before, facet, selection), view);
}
