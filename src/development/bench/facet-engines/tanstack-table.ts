import {
  columnFacetingFeature,
  columnFilteringFeature,
  constructTable,
  createColumnHelper,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_arrIncludesSome,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import { facets } from '../../../paper/facets.ts';
import type { Paper } from '../../../paper/schema.ts';
import { type FacetEngine, valuesOf } from './engine.ts';

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  columnFilteringFeature,
  columnFacetingFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  facetedRowModel: createFacetedRowModel(),
  facetedUniqueValues: createFacetedUniqueValues(),
  sortedRowModel: createSortedRowModel(),
});

const helper = createColumnHelper<typeof features, Paper>();

/** A column for sorting and one per facet. The table caches a facet's values per paper. */
const columns = helper.columns([
  helper.accessor((paper) => paper.year, {
    id: 'published',
    sortFn: (a, b) => (a.original.year ?? 0) - (b.original.year ?? 0),
  }),
  ...facets.map((facet) =>
    helper.accessor((paper) => valuesOf(facet, paper), {
      id: facet.key,
      filterFn: filterFn_arrIncludesSome,
      getUniqueValues: (paper) => valuesOf(facet, paper),
    }),
  ),
]);

/** TanStack Table: row models for filtering, sorting and faceting, without a UI framework. */
export const tanstackFacets: FacetEngine = {
  name: 'TanStack Table',
  build: ({ papers }) => {
    const table = constructTable({
      features,
      columns,
      data: papers,
      initialState: { sorting: [{ id: 'published', desc: true }] },
    });
    return (ticks) => {
      table.setColumnFilters(Object.entries(ticks).map(([id, value]) => ({ id, value })));
      const { rows } = table.getRowModel();
      const counted = new Map(
        facets.map(({ key }) => [
          key,
          table.getColumn(key)?.getFacetedUniqueValues() ?? new Map<string, number>(),
        ]),
      );
      return { shown: rows.length, counts: (key) => counted.get(key) ?? [] };
    };
  },
};
