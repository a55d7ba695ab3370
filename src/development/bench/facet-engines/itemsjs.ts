import itemsjs from 'itemsjs';
import { type FacetKey, facets } from '../../../paper/facets.ts';
import { type FacetEngine, valuesOf } from './engine.ts';

type Item = Record<FacetKey, string[]> & { id: string };

/** Enough for all values of a facet, since the other engines count all of them too. */
const allValues = 1e9;
const pageSize = 50;

/** ItemsJS: without `conjunction`, values are ORed within a facet and facets are ANDed. */
export const itemsjsFacets: FacetEngine = {
  name: 'itemsjs',
  build: ({ papers }) => {
    const items = papers.map(
      (paper) =>
        ({
          id: paper.id,
          ...Object.fromEntries(facets.map((facet) => [facet.key, valuesOf(facet, paper)])),
        }) as Item,
    );
    const engine = itemsjs<Item, 'newest', FacetKey>(items, {
      native_search_enabled: false,
      sortings: { newest: { field: 'year', order: 'desc' } },
      aggregations: Object.fromEntries(
        facets.map(({ key, label }) => [key, { title: label, conjunction: false, size: allValues }]),
      ) as Record<FacetKey, { title: string; conjunction: boolean; size: number }>,
    });
    return (ticks) => {
      const filters = Object.fromEntries(Object.entries(ticks).map(([key, values]) => [key, [...values]]));
      const { data, pagination } = engine.search({ filters, sort: 'newest', per_page: pageSize });
      return {
        shown: pagination.total,
        counts: (key) =>
          data.aggregations[key].buckets.map(({ key: value, doc_count }) => [String(value), doc_count]),
      };
    };
  },
};
