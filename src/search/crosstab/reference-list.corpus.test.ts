import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compiledList } from '../../testing/compiled/compiled-list.ts';
import { requireCorpus } from '../../testing/corpus.ts';
import { emptyView, type View } from '../../view/view.ts';
import { countRows, explore } from '../explore.ts';
import type { ListIndex } from '../list-index.ts';
import { buildSearchableIndex } from '../text-search.ts';
import { type Matrix, matrixOf } from './matrix.ts';
import { withSelections } from './with-selections.ts';

const folder = join(requireCorpus().lists, 'mental2008__awesome-papers');

const views: readonly Partial<View>[] = [
  {},
  { query: 'gpu' },
  { selections: { has: { any: ['code'], not: [] } } },
  {
    selections: {
      venue: { any: ['OSDI', 'SOSP', 'NSDI'], not: [] },
      year: { any: [], not: ['2020'], from: 2016 },
    },
  },
  { selections: { topic: { any: ['Systems for ML'], not: [] }, affil: { any: [], not: ['Google'] } } },
];

/** The cells of a matrix, and the number of papers shown after a click on each. */
function cellsAndClicks(index: ListIndex, view: View, { rowAxis, columnAxis, cells }: Matrix) {
  const [own, other] = [rowAxis.column.facet.key, columnAxis.column.facet.key];
  const clicks = rowAxis.slices.flatMap((row) =>
    columnAxis.slices.map((column) =>
      countRows(
        index,
        withSelections(view, [
          [own, row.selection],
          [other, column.selection],
        ]),
      ),
    ),
  );
  return { cells: [...cells], clicks };
}

describe('the matrices of the reference list', () => {
  let index: ListIndex;
  beforeAll(() => {
    index = buildSearchableIndex(compiledList(folder).dataset);
  });

  it.each(views)('count in every cell the papers that a click shows, for %j', (constraints) => {
    const view = { ...emptyView, ...constraints };
    const exploration = explore(index, view);
    for (const matrix of [matrixOf(exploration, 'venue', 'year'), matrixOf(exploration, 'topic', 'venue')]) {
      const { cells, clicks } = cellsAndClicks(index, view, matrix);
      expect(cells.length).toBeGreaterThan(20);
      expect(cells).toEqual(clicks);
      for (const { column, slices } of [matrix.rowAxis, matrix.columnAxis])
        for (const { selection, count } of slices)
          expect(countRows(index, withSelections(view, [[column.facet.key, selection]]))).toBe(count);
    }
  });

  it('count every paper once per row, and every paper of the list in a year', () => {
    const { rowAxis, columnAxis, cells } = matrixOf(explore(index, emptyView), 'venue', 'year');
    const inCells = cells.reduce((sum, count) => sum + count, 0);
    expect(inCells).toBe(rowAxis.slices.reduce((sum, { count }) => sum + count, 0));
    expect(columnAxis.slices.reduce((sum, { count }) => sum + count, 0)).toBe(index.total);
  });
});
