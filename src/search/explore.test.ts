import { describe, expect, it } from 'vitest';
import { noValue } from '../paper/facets.ts';
import { sampleDataset, sampleVenue } from '../testing/sample-list.ts';
import { emptyView, type View } from '../view/view.ts';
import { explore } from './explore.ts';
import { listAll } from './facet-listing.ts';
import { buildSearchableIndex } from './text-search.ts';

describe('explore', () => {
  const index = buildSearchableIndex(
    sampleDataset([
      { title: 'One', venue: sampleVenue('SOSP'), year: 2020, notes: ['two'] },
      { title: 'Two', venue: sampleVenue('OSDI'), year: 2022 },
      { title: 'Three two', venue: sampleVenue('OSDI'), year: null },
    ]),
  );
  const shown = (view: Partial<View>) => explore(index, { ...emptyView, ...view });
  const venues = (view: Partial<View>) =>
    listAll(shown(view).counts.venue).map(({ value, count, state }) => [value, count, state]);

  it('returns the whole list in its own order for the empty view', () => {
    expect([...shown({}).rows]).toEqual([0, 1, 2]);
  });

  it('lists a ticked value with count 0, even if it does not occur in the list', () => {
    expect(venues({ query: 'one ', selections: { venue: { any: ['NSDI', 'OSDI'], not: [] } } })).toEqual([
      ['SOSP', 1, null],
      ['NSDI', 0, 'any'],
      ['OSDI', 0, 'any'],
    ]);
  });

  it('ignores the selection in a facet when counting its values', () => {
    expect(venues({ selections: { venue: { any: ['SOSP'], not: [] } } })).toEqual([
      ['OSDI', 2, null],
      ['SOSP', 1, 'any'],
    ]);
    expect(venues({ selections: { venue: { any: [], not: ['OSDI'] } } })).toEqual([
      ['OSDI', 2, 'not'],
      ['SOSP', 1, null],
    ]);
  });

  it('excludes papers without a year from a range, unless "(none)" is ticked', () => {
    expect([...shown({ selections: { year: { any: [], not: [], from: 2021 } } }).rows]).toEqual([1]);
    expect([...shown({ selections: { year: { any: [noValue], not: [], from: 2021 } } }).rows]).toEqual([
      1, 2,
    ]);
  });

  it('orders by relevance with a query, unless there are sort keys', () => {
    expect([...shown({ query: 'two' }).rows]).toEqual([1, 2, 0]);
    expect([...shown({ query: 'two', sort: [{ key: 'year', descending: false }] }).rows]).toEqual([0, 1, 2]);
  });

  it('accepts an empty list', () => {
    const nothing = explore(buildSearchableIndex(sampleDataset([])), {
      ...emptyView,
      query: 'gpu',
      selections: { venue: { any: ['OSDI'], not: [] } },
    });
    expect([[...nothing.rows], nothing.total, listAll(nothing.counts.venue)]).toEqual([
      [],
      0,
      [{ value: 'OSDI', count: 0, state: 'any' }],
    ]);
  });
});
