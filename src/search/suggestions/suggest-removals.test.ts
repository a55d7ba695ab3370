import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleDataset, sampleVenue } from '../../testing/sample-list.ts';
import { emptyView, type View } from '../../view/view.ts';
import { countRows } from '../explore.ts';
import { buildSearchableIndex } from '../text-search.ts';
import { suggestRemovals } from './suggest-removals.ts';

const index = buildSearchableIndex(
  sampleDataset([
    { title: 'GPU Sharing', venue: sampleVenue('SOSP'), year: 2023 },
    { title: 'GPU Clusters', venue: sampleVenue('OSDI'), year: 2020 },
    { title: 'Networks', venue: sampleVenue('OSDI'), year: 2021 },
  ]),
);
const removals = (view: Partial<View>) =>
  suggestRemovals(index, { ...emptyView, ...view }).map(({ label, count }) => `${label}: ${count}`);

describe('suggestRemovals', () => {
  it('lists each constraint with the number of rows without it, most first', () => {
    expect(
      removals({ query: 'gpu', selections: { year: { any: [], not: [], from: 2021, to: 2022 } } }),
    ).toEqual(['without Year: 2021–2022: 2', 'without “gpu”: 1']);
  });

  it('treats each part of a query as one constraint, and keeps the last word a prefix', () => {
    expect(removals({ query: 'zebra clus' })).toEqual(['without “zebra clus”: 3', 'without “zebra”: 1']);
    expect(removals({ query: 'gpu zebra' })).toEqual(['without “gpu zebra”: 3', 'without “zebra”: 2']);
    expect(removals({ query: 'networks -(gpu OR networks)' })).toEqual([
      'without “networks -(gpu OR networks)”: 3',
      'without “-(gpu OR networks)”: 1',
    ]);
  });

  it('counts the rows of each suggested view', () => {
    const words = fc.array(
      fc.constantFrom(
        'gpu',
        'networks',
        'zebra',
        'clusters',
        'venue:OSDI',
        'venue:SOSP',
        '-gpu',
        '(gpu OR networks)',
      ),
      { maxLength: 4 },
    );
    const years = fc.option(fc.integer({ min: 2019, max: 2024 }), { nil: undefined });
    fc.assert(
      fc.property(words, years, (parts, from) => {
        const view = {
          ...emptyView,
          query: parts.join(' '),
          selections: from === undefined ? {} : { year: { any: [], not: [], from } },
        };
        for (const { view: next, count } of suggestRemovals(index, view))
          expect(countRows(index, next)).toBe(count);
      }),
    );
  });

  it('treats the ticked values of a facet as one constraint, and each exclusion as one', () => {
    expect(
      removals({ query: 'networks', selections: { venue: { any: ['SOSP', 'NSDI'], not: [] } } }),
    ).toEqual(['without “networks”: 1', 'without Venue: SOSP or NSDI: 1']);
    expect(
      removals({ query: 'networks', selections: { venue: { any: [], not: ['OSDI', 'SOSP'] } } }),
    ).toEqual(['without excluding Venue: OSDI: 1']);
  });

  it('returns the view without the constraint and otherwise unchanged', () => {
    const [removal] = suggestRemovals(index, {
      ...emptyView,
      query: 'zebra',
      paper: 'x',
      selections: { venue: { any: ['OSDI'], not: [] } },
    });
    expect(removal).toEqual({
      label: 'without “zebra”',
      view: { ...emptyView, paper: 'x', selections: { venue: { any: ['OSDI'], not: [] } } },
      count: 2,
    });
  });

  it('is empty when the view has rows, and when removing one constraint does not help', () => {
    expect(removals({ query: 'gpu' })).toEqual([]);
    expect(removals({ query: 'zebra', selections: { venue: { any: ['NSDI'], not: [] } } })).toEqual([]);
  });
});
