import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleDataset, sampleVenue } from '../../testing/sample-list.ts';
import { emptyView, type View } from '../../view/view.ts';
import { countRows } from '../explore.ts';
import { buildListIndex } from '../list-index.ts';
import { suggestRemovals } from './suggest-removals.ts';

const index = buildListIndex(
  sampleDataset([
    { title: 'GPU Sharing', venue: sampleVenue('SOSP'), year: 2023 },
    { title: 'GPU Clusters', venue: sampleVenue('OSDI'), year: 2020 },
    { title: 'Networks', venue: sampleVenue('OSDI'), year: 2021 },
  ]),
);
const ways = (view: Partial<View>) =>
  suggestRemovals(index, { ...emptyView, ...view }).map(({ label, count }) => `${label}: ${count}`);

describe('waysOut', () => {
  it('names each single constraint to drop and what that yields, the most first', () => {
    expect(ways({ query: 'gpu', selections: { year: { any: [], not: [], from: 2021, to: 2022 } } })).toEqual([
      'without Year: 2021–2022: 2',
      'without “gpu”: 1',
    ]);
  });

  it('takes each part of a query as one, and keeps the last word open', () => {
    expect(ways({ query: 'zebra clus' })).toEqual(['without “zebra clus”: 3', 'without “zebra”: 1']);
    expect(ways({ query: 'gpu zebra' })).toEqual(['without “gpu zebra”: 3', 'without “zebra”: 2']);
    expect(ways({ query: 'networks -(gpu OR networks)' })).toEqual([
      'without “networks -(gpu OR networks)”: 3',
      'without “-(gpu OR networks)”: 1',
    ]);
  });

  it('promises what each way then shows', () => {
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

  it('takes all that is ticked in a facet as one constraint, and each exclusion as one', () => {
    expect(ways({ query: 'networks', selections: { venue: { any: ['SOSP', 'NSDI'], not: [] } } })).toEqual([
      'without “networks”: 1',
      'without Venue: SOSP or NSDI: 1',
    ]);
    expect(ways({ query: 'networks', selections: { venue: { any: [], not: ['OSDI', 'SOSP'] } } })).toEqual([
      'without excluding Venue: OSDI: 1',
    ]);
  });

  it('gives the view to go to, everything else kept', () => {
    const [way] = suggestRemovals(index, {
      ...emptyView,
      query: 'zebra',
      paper: 'x',
      selections: { venue: { any: ['OSDI'], not: [] } },
    });
    expect(way).toEqual({
      label: 'without “zebra”',
      view: { ...emptyView, paper: 'x', selections: { venue: { any: ['OSDI'], not: [] } } },
      count: 2,
    });
  });

  it('is empty when the view shows rows, and when no single constraint is to blame', () => {
    expect(ways({ query: 'gpu' })).toEqual([]);
    expect(ways({ query: 'zebra', selections: { venue: { any: ['NSDI'], not: [] } } })).toEqual([]);
  });
});
