import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileFolder } from '../../cli/compile-folder.ts';
import { requireCorpus } from '../../testing/corpus.ts';
import { emptyView, type View } from '../../view/view.ts';
import { countRows, explore } from '../explore.ts';
import { buildListIndex, type ListIndex } from '../list-index.ts';
import { type Matrix, matrixOf } from './matrix.ts';
import { narrowed } from './narrowed.ts';

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

/** All cells of a matrix, and how many papers are shown after a click on each. */
function cellsAndClicks(index: ListIndex, view: View, { lines, across, cells }: Matrix) {
  const [own, other] = [lines.column.facet.key, across.column.facet.key];
  const clicks = lines.slices.flatMap((line) =>
    across.slices.map((place) =>
      countRows(
        index,
        narrowed(view, [
          [own, line.selection],
          [other, place.selection],
        ]),
      ),
    ),
  );
  return { cells: [...cells], clicks };
}

describe('the matrices of the reference list', () => {
  let index: ListIndex;
  beforeAll(() => {
    index = buildListIndex(compileFolder(folder).dataset);
  });

  it.each(views)('say in every cell how many papers a click on it shows, of %j', (asked) => {
    const view = { ...emptyView, ...asked };
    const exploration = explore(index, view);
    for (const matrix of [matrixOf(exploration, 'venue', 'year'), matrixOf(exploration, 'topic', 'venue')]) {
      const { cells, clicks } = cellsAndClicks(index, view, matrix);
      expect(cells.length).toBeGreaterThan(20);
      expect(cells).toEqual(clicks);
      for (const { column, slices } of [matrix.lines, matrix.across])
        for (const { selection, count } of slices)
          expect(countRows(index, narrowed(view, [[column.facet.key, selection]]))).toBe(count);
    }
  });

  it('count every paper of a line once, and every paper of the list in a year', () => {
    const { lines, across, cells } = matrixOf(explore(index, emptyView), 'venue', 'year');
    const inCells = cells.reduce((sum, count) => sum + count, 0);
    expect(inCells).toBe(lines.slices.reduce((sum, { count }) => sum + count, 0));
    expect(across.slices.reduce((sum, { count }) => sum + count, 0)).toBe(index.total);
  });
});
