import { type FacetKey, noValue } from '../paper/facets.ts';
import { coverage } from '../search/crosstab/coverage.ts';
import { leadingSlices } from '../search/crosstab/leading-slices.ts';
import { type Matrix, matrixOf } from '../search/crosstab/matrix.ts';
import { shownCounts } from '../search/crosstab/shown-counts.ts';
import { unusualShares } from '../search/crosstab/unusual-shares.ts';
import type { Exploration } from '../search/exploration.ts';

/** The most rows in one part of the overview. */
const maxRows = 12;

/** The data of all parts of the overview, except the papers per year. */
export function overviewFigures(exploration: Exploration) {
  const { affil } = exploration.counts;
  return {
    shares: unusualShares(exploration, maxRows),
    venueByYear: nonEmptyMatrix(exploration, 'venue', 'year'),
    topicByVenue: nonEmptyMatrix(exploration, 'topic', 'venue'),
    affiliations: {
      column: affil.column,
      ...leadingSlices(affil, shownCounts(exploration, affil), maxRows),
    },
    coverage: coverage(exploration),
  };
}

/** The matrix of two facets; null if no shown paper has a value of one of them. */
function nonEmptyMatrix(exploration: Exploration, rowKey: FacetKey, columnKey: FacetKey): Matrix | null {
  const matrix = matrixOf(exploration, rowKey, columnKey);
  const isEmpty = [matrix.rowAxis, matrix.columnAxis].some(({ slices }) =>
    slices.every(({ name }) => name === noValue),
  );
  return isEmpty ? null : matrix;
}
