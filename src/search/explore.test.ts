import { describe, expect, it } from 'vitest';
import { noValue } from '../paper/facets.ts';
import { sampleDataset, sampleVenue } from '../testing/sample-list.ts';
import { emptyView, type View } from '../view/view.ts';
import { explore } from './explore.ts';
import { listAll } from './facet-listing.ts';
import { buildListIndex } from './list-index.ts';

describe('explore', () => {
  const index = buildListIndex(
    sampleDataset([
      { title: 'One', venue: sampleVenue('SOSP'), year: 2020, notes: ['two'] },
      { title: 'Two', venue: sampleVenue('OSDI'), year: 2022 },
      { title: 'Three two', venue: sampleVenue('OSDI'), year: null },
    ]),
  );
  const shown = (view: Partial<View>) => explore(index, { ...emptyView, ...view });
  const venues = (view: Partial<View>) =>
    listAll(shown(view).counts.venue).map(({ value, count, state }) => [value, count, state]);

  it('shows the whole list in its own order when nothing is asked', () => {
    expect([...shown({}).rows]).toEqual([0, 1, 2]);
  });

  it('keeps a value that is ticked listed at 0, even when the list has none of it', () => {
    expect(venues({ query: 'one ', selections: { venue: { any: ['NSDI', 'OSDI'], not: [] } } })).toEqual([
      ['SOSP', 1, null],
      ['NSDI', 0, 'any'],
      ['OSDI', 0, 'any'],
    ]);
  });

  it('counts the values of a facet as if nothing of it were ticked or excluded', () => {
    expect(venues({ selections: { venue: { any: ['SOSP'], not: [] } } })).toEqual([
      ['OSDI', 2, null],
      ['SOSP', 1, 'any'],
    ]);
    expect(venues({ selections: { venue: { any: [], not: ['OSDI'] } } })).toEqual([
      ['OSDI', 2, 'not'],
      ['SOSP', 1, null],
    ]);
  });

  it('leaves papers without a year out of a range, unless "(none)" is ticked too', () => {
    expect([...shown({ selections: { year: { any: [], not: [], from: 2021 } } }).rows]).toEqual([1]);
    expect([...shown({ selections: { year: { any: [noValue], not: [], from: 2021 } } }).rows]).toEqual([
      1, 2,
    ]);
  });

  it('orders by relevance with a query, unless a sort is asked for', () => {
    expect([...shown({ query: 'two' }).rows]).toEqual([1, 2, 0]);
    expect([...shown({ query: 'two', sort: [{ key: 'year', descending: false }] }).rows]).toEqual([0, 1, 2]);
  });

  it('explores an empty list', () => {
    const nothing = explore(buildListIndex(sampleDataset([])), {
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
