import { type FacetKey, noValue } from '../paper/facets.ts';
import { coverage } from '../search/crosstab/coverage.ts';
import { leadingSlices } from '../search/crosstab/leading-slices.ts';
import { type Matrix, matrixOf } from '../search/crosstab/matrix.ts';
import { unusualShares } from '../search/crosstab/shares.ts';
import { shownCounts } from '../search/crosstab/shown-counts.ts';
import type { Exploration } from '../search/exploration.ts';

/** More lines than these are no overview. */
const mostLines = 12;

/** All that the overview says of the shown papers, but for the years. */
export function figuresOf(exploration: Exploration) {
  const { affil } = exploration.counts;
  return {
    shares: unusualShares(exploration, mostLines),
    venueByYear: matrixIfAny(exploration, 'venue', 'year'),
    topicByVenue: matrixIfAny(exploration, 'topic', 'venue'),
    affiliations: {
      column: affil.column,
      ...leadingSlices(affil, shownCounts(exploration, 'affil'), mostLines),
    },
    coverage: coverage(exploration),
  };
}

/** A matrix, unless one of its sides has nothing but papers without a value. */
function matrixIfAny(exploration: Exploration, lineKey: FacetKey, acrossKey: FacetKey): Matrix | null {
  const matrix = matrixOf(exploration, lineKey, acrossKey);
  const isBare = [matrix.lines, matrix.across].some(({ slices }) =>
    slices.every(({ name }) => name === noValue),
  );
  return isBare ? null : matrix;
}
