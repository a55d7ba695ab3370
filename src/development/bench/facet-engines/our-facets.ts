import { facets } from '../../../paper/facets.ts';
import type { Exploration } from '../../../search/exploration.ts';
import { explore } from '../../../search/explore.ts';
import { listAll } from '../../../search/facet-listing.ts';
import { buildSearchableIndex } from '../../../search/text-search.ts';
import { emptyView, type FacetSelection, type View } from '../../../view/view.ts';
import type { FacetAnswer, FacetEngine, Ticks } from './engine.ts';

/** This project's engine. */
export const ourFacets: FacetEngine = {
  name: 'Paperdex',
  build: (dataset) => {
    const index = buildSearchableIndex(dataset);
    return (ticks) => answerOf(explore(index, viewOf(ticks)));
  },
};

/** Converts an exploration to an answer; touches every facet's counts, which are computed on demand. */
function answerOf({ rows, counts }: Exploration): FacetAnswer {
  for (const { key } of facets) counts[key].countByValue.at(0);
  return {
    shown: rows.length,
    counts: (key) => listAll(counts[key]).map(({ value, count }) => [value, count]),
  };
}

function viewOf(ticks: Ticks): View {
  const selections = Object.entries(ticks).map(([key, any]): [string, FacetSelection] => [
    key,
    { any, not: [] },
  ]);
  return {
    ...emptyView,
    selections: Object.fromEntries(selections),
    sort: [{ key: 'year', descending: true }],
  };
}
