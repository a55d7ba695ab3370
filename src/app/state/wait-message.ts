import * as loadingMessages from '../../messages/loading.ts';
import { facets, isReaderFacet } from '../../paper/facets.ts';
import type { ListIndex } from '../../search/list-index.ts';
import { facetSelectionOf, type View } from '../../view/view.ts';

/** The message about what a view waits for before it can show its rows; null if nothing. */
export function waitMessage(view: View, index: ListIndex, readFinished: boolean): string | null {
  if (view.query.trim() !== '' && index.textSearch() === null && !index.searchFailed)
    return loadingMessages.preparingSearch;
  const needsLibrary = facets.some((facet) => isReaderFacet(facet) && hasSelection(view, facet.key));
  return (view.library || needsLibrary) && !readFinished ? loadingMessages.openingLibrary : null;
}

function hasSelection(view: View, key: Parameters<typeof facetSelectionOf>[1]): boolean {
  const { any, not } = facetSelectionOf(view, key);
  return any.length + not.length > 0;
}
