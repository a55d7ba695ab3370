import { describe, expect, it } from 'vitest';
import {
  clearConstraints,
  emptyView,
  excludeValue,
  facetSelectionOf,
  isConstrained,
  toggleValue,
  type View,
  withFacetSelection,
} from './view.ts';

const osdi = toggleValue(emptyView, 'venue', 'OSDI');

describe('toggleValue', () => {
  it('ticks a value after those already ticked, and unticks it', () => {
    expect(toggleValue(osdi, 'venue', 'SOSP').selections).toEqual({
      venue: { any: ['OSDI', 'SOSP'], not: [] },
    });
    expect(toggleValue(osdi, 'venue', 'OSDI')).toEqual(emptyView);
  });

  it('turns an excluded value into a ticked one and leaves the range alone', () => {
    const view = withFacetSelection(emptyView, 'year', { any: [], not: ['2020'], from: 2018 });
    expect(facetSelectionOf(toggleValue(view, 'year', '2020'), 'year')).toEqual({
      any: ['2020'],
      not: [],
      from: 2018,
    });
  });
});

describe('excludeValue', () => {
  it('excludes a value, ticked or not, and undoes the exclusion', () => {
    const excluded = excludeValue(osdi, 'venue', 'OSDI');
    expect(facetSelectionOf(excluded, 'venue')).toEqual({ any: [], not: ['OSDI'] });
    expect(excludeValue(excluded, 'venue', 'OSDI')).toEqual(emptyView);
  });
});

describe('clearConstraints', () => {
  it('keeps the sort, the open paper and unknown keys', () => {
    const view: View = {
      ...osdi,
      query: 'gpu',
      sort: [{ key: 'year', descending: true }],
      paper: 'reef',
      rest: [['ref', 'mail']],
    };
    expect(clearConstraints(view)).toEqual({ ...view, query: '', selections: {} });
  });
});

describe('isConstrained', () => {
  it('is true for a query or a selection, not for spaces or a sort', () => {
    const sorted: View = { ...emptyView, query: '  ', sort: [{ key: 'year', descending: true }] };
    expect([emptyView, sorted, osdi, { ...emptyView, query: 'gpu' }].map(isConstrained)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});
