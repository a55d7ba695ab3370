import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FacetKey, noValue } from '../../paper/facets.ts';
import type { Paper } from '../../paper/schema.ts';
import { sampleDataset, sampleLink, sampleVenue } from '../../testing/sample-list.ts';
import {
  emptyView,
  type FacetSelection,
  facetSelectionOf,
  type View,
  withFacetSelection,
} from '../../view/view.ts';
import { countRows, explore } from '../explore.ts';
import type { ListIndex } from '../list-index.ts';
import { buildSearchableIndex } from '../text-search.ts';
import { coverage } from './coverage.ts';
import { cross } from './cross.ts';
import { layersOf } from './layers.ts';
import { leadingSlices } from './leading-slices.ts';
import { shownCounts } from './shown-counts.ts';
import type { Slice } from './slice.ts';
import { stack } from './stack.ts';
import { unusualShares } from './unusual-shares.ts';
import { firstSeparateYear, yearSlices } from './year-slices.ts';

const names = ['A', 'b', 'v9', 'A > B', noValue];
const someNames = fc.array(fc.constantFrom(...names), { maxLength: 3 });

const lists = fc
  .array(
    fc.record({
      title: fc.constantFrom('gpu', 'gpu cpu', 'net'),
      year: fc.option(fc.integer({ min: 2016, max: 2023 }), { nil: null }),
      venue: fc.option(
        fc.constantFrom(...names).map((name) => sampleVenue(name)),
        { nil: null },
      ),
      affiliations: someNames,
      links: fc.array(
        fc.constantFrom('code', 'notes', 'venue').map((kind) => sampleLink(kind)),
        { maxLength: 3 },
      ),
      topics: fc.array(fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: 1, maxLength: 3 }), {
        maxLength: 3,
      }),
    }),
    { maxLength: 40 },
  )
  .map((papers: Partial<Paper>[]) => buildSearchableIndex(sampleDataset(papers)));

const selectableValues: Partial<Record<FacetKey, readonly string[]>> = {
  year: ['2017', '2019', '2022', '1999', noValue],
  topic: ['A', 'B', 'A > B', 'C > A', 'absent', noValue],
  venue: [...names, 'absent'],
  affil: [...names, 'absent'],
  has: ['code', 'notes', noValue],
};

const selections = Object.entries(selectableValues).map(([key, values]) => {
  const some = fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });
  const end =
    key === 'year'
      ? fc.option(fc.integer({ min: 2016, max: 2023 }), { nil: undefined })
      : fc.constant(undefined);
  const chosen: fc.Arbitrary<FacetSelection> = fc.record({ any: some, not: some, from: end, to: end });
  return fc
    .option(chosen, { nil: { any: [], not: [] } })
    .map((selection) => [key as FacetKey, selection] as const);
});

const views = fc
  .record({
    query: fc.constantFrom('', '', 'gpu '),
    readingList: fc.option(fc.constant({ name: '', ids: ['paper-1', 'paper-3', 'paper-4'], lines: '' }), {
      nil: null,
      freq: 6,
    }),
    chosen: fc.tuple(...selections),
  })
  .map(({ chosen, ...parts }) =>
    chosen.reduce<View>((view, [key, selection]) => withFacetSelection(view, key, selection), {
      ...emptyView,
      ...parts,
    }),
  );

const limits = fc.integer({ min: 2, max: 6 });

/** The slices that the overview may draw for a view. */
function slicesOf(index: ListIndex, view: View, limit: number) {
  const exploration = explore(index, view);
  const { rows, counts } = exploration;
  const numbersOf = (key: FacetKey) => shownCounts(exploration, counts[key]);
  const years = yearSlices(
    counts.year,
    numbersOf('year'),
    firstSeparateYear(counts.year, numbersOf('year'), limit),
  );
  const leading = (key: FacetKey) => leadingSlices(counts[key], numbersOf(key), limit).slices;
  const layers = (key: FacetKey) => layersOf(counts[key], numbersOf(key), rows.length, limit).slices;
  return { rows, years, leading, layers };
}

const facetPairs: readonly (readonly [FacetKey, FacetKey])[] = [
  ['venue', 'year'],
  ['topic', 'venue'],
  ['affil', 'has'],
  ['topic', 'year'],
];

describe('a slice', () => {
  it('counts the papers that its selection shows', () => {
    fc.assert(
      fc.property(lists, views, limits, (index, view, limit) => {
        const { years, leading, layers } = slicesOf(index, view, limit);
        const check = (key: FacetKey, slices: readonly Slice[]) => {
          for (const { count, selection } of slices)
            expect(countRows(index, withFacetSelection(view, key, selection))).toBe(count);
        };
        check('year', years);
        for (const key of ['venue', 'topic', 'affil', 'has'] as const) {
          check(key, leading(key));
          check(key, layers(key));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a cell of two facets', () => {
  it('counts the papers that the selections of both slices show', () => {
    fc.assert(
      fc.property(
        lists,
        views,
        limits,
        fc.constantFrom(...facetPairs),
        (index, view, limit, [own, other]) => {
          const { rows, years, leading } = slicesOf(index, view, limit);
          const columnSlices = other === 'year' ? years : leading(other);
          const rowSlices = leading(own);
          const cells = cross(
            rows,
            { column: index.facets[own], slices: rowSlices },
            { column: index.facets[other], slices: columnSlices },
          );
          const shown = rowSlices.flatMap((row) =>
            columnSlices.map((column) =>
              countRows(
                index,
                withFacetSelection(withFacetSelection(view, own, row.selection), other, column.selection),
              ),
            ),
          );
          expect([...cells]).toEqual(shown);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('stack', () => {
  it('counts every paper of a year once', () => {
    fc.assert(
      fc.property(
        lists,
        views,
        limits,
        fc.constantFrom<FacetKey[]>('venue', 'topic', 'affil'),
        (index, view, limit, key) => {
          const { rows, years, layers } = slicesOf(index, view, limit);
          const counts = stack(
            rows,
            { column: index.facets.year, slices: years },
            { column: index.facets[key], slices: layers(key) },
          );
          expect(counts.map((year) => year.reduce((sum, count) => sum + count, 0))).toEqual(
            years.map(({ count }) => count),
          );
          expect(years.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
        },
      ),
    );
  });
});

describe('coverage', () => {
  it('counts the papers that each selection shows', () => {
    fc.assert(
      fc.property(lists, views, (index, view) => {
        const exploration = explore(index, view);
        for (const { facet, present, missing } of coverage(exploration)) {
          expect(present.count + missing.count).toBe(exploration.rows.length);
          for (const { count, selection } of [present, missing])
            if (selection !== null)
              expect(countRows(index, withFacetSelection(view, facet, selection))).toBe(count);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('unusualShares', () => {
  it('skips facets with a selection, and counts the papers that the selection shows', () => {
    fc.assert(
      fc.property(lists, views, (index, view) => {
        const exploration = explore(index, view);
        for (const { facet, slice, listCount, ratio } of unusualShares(exploration, 12)) {
          expect(countRows(index, withFacetSelection(view, facet.key, slice.selection))).toBe(slice.count);
          expect(facetSelectionOf(view, facet.key).any).toEqual([]);
          expect(
            countRows(index, withFacetSelection(emptyView, facet.key, { any: [slice.name], not: [] })),
          ).toBe(listCount);
          expect(ratio).toBeCloseTo(slice.count / exploration.rows.length / (listCount / index.total));
        }
      }),
    );
  });
});
