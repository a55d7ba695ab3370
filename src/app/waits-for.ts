import * as loadingMessages from '../messages/loading.ts';
import { facets, isOfReader } from '../paper/facets.ts';
import type { ListIndex } from '../search/list-index.ts';
import { selectionOf, type View } from '../view/view.ts';

/** What a view has to wait for before it can show its rows, in words; null when it has all. */
export function waitsFor(view: View, index: ListIndex, libraryOpened: boolean): string | null {
  if (view.query.trim() !== '' && index.text() === null) return loadingMessages.preparingSearch;
  const asksReader = facets.some((facet) => isOfReader(facet) && asksAnything(view, facet.key));
  return asksReader && !libraryOpened ? loadingMessages.openingLibrary : null;
}

function asksAnything(view: View, key: Parameters<typeof selectionOf>[1]): boolean {
  const { any, not } = selectionOf(view, key);
  return any.length + not.length > 0;
}
