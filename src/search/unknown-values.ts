import { isReaderFacet, noValue } from '../paper/facets.ts';
import { facetSelectionOf, type View } from '../view/view.ts';
import type { FacetColumn, FacetIndex } from './facet-index.ts';

/**
 * The values that are selected in a facet but that no paper of the list has. Years and dates need no paper,
 * and the reader's own values may not be loaded yet.
 */
export function unknownValues({ facet, idOf }: FacetColumn, view: View): readonly string[] {
  if (facet.shape === 'range' || facet.accepts !== undefined || isReaderFacet(facet)) return [];
  const { any, not } = facetSelectionOf(view, facet.key);
  return [...any, ...not].filter((value) => value !== noValue && !idOf.has(value));
}

/** Tells whether a view selects a value that the list does not have. */
export function hasUnknownValues(facets: FacetIndex, view: View): boolean {
  return Object.values(facets).some((column) => unknownValues(column, view).length > 0);
}
