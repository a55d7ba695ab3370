import type { KeyedField } from '../../paper/own-fields.ts';
import type { Paper } from '../../paper/schema.ts';
import { positionsIn } from '../../search/bitset.ts';
import { bitsOfView } from '../../search/explore.ts';
import { type ListIndex, withTextSearch } from '../../search/list-index.ts';
import { canonicalView } from '../../search/query/canonical-view.ts';
import { unknownValues } from '../../search/unknown-values.ts';
import { parseView } from '../../view/codec/codec.ts';
import { quote } from '../../view/quote.ts';
import type { View } from '../../view/view.ts';
import { newIn, type SavedView } from '../records/saved-view.ts';

/** The list to which saved views apply. */
export interface SavedViewSource {
  readonly index: ListIndex;
  readonly papers: readonly Paper[];
  /** The list's own fields. */
  readonly fields: readonly KeyedField[];
}

/** What a saved view shows now. */
export interface ViewNews {
  readonly view: View;
  /** All its papers, and those that are new since the last look; null while the search is not ready. */
  readonly papers: readonly Paper[] | null;
  readonly newPapers: readonly Paper[] | null;
  /** Its filters that the list does not have any more: `Venue “OSDI”`. */
  readonly missing: readonly string[];
}

/** Returns what saved views show now. Their queries do not evict the cached results of the table. */
export function newsReader({ index, papers, fields }: SavedViewSource): (saved: SavedView) => ViewNews {
  const ownIndex = withTextSearch(index, index.textSearch, index.searchFailed);
  return (saved) => {
    const { view } = parseView(saved.address, fields);
    const canonical = canonicalView(ownIndex, view);
    const isReady = canonical.query.trim() === '' || ownIndex.textSearch() !== null;
    const shown = isReady
      ? Array.from(positionsIn(bitsOfView(ownIndex, canonical))).flatMap((position) => papers[position] ?? [])
      : null;
    return {
      view,
      papers: shown,
      newPapers: shown && newIn(saved, shown),
      missing: [
        ...Object.values(index.facets).flatMap((column) =>
          unknownValues(column, canonical).map((value) => `${column.facet.label} ${quote(value)}`),
        ),
        // A key that no view has was a field of the list.
        ...view.rest.map(([key]) => quote(key)),
      ],
    };
  };
}
