import { describe, expect, it } from 'vitest';
import { emptyView, type FacetSelection, facetSelectionOf } from '../view/view.ts';
import { type Act, isDone, viewAfter } from './acts.ts';

const cases: readonly (readonly [
  name: string,
  before: FacetSelection,
  act: Act,
  value: string,
  after: FacetSelection,
])[] = [
  ['ticks', { any: ['b'], not: ['a'] }, 'tick', 'a', { any: ['b', 'a'], not: [] }],
  ['unticks', { any: ['a', 'b'], not: [] }, 'tick', 'a', { any: ['b'], not: [] }],
  ['excludes', { any: ['a'], not: [] }, 'exclude', 'a', { any: [], not: ['a'] }],
  ['includes again', { any: [], not: ['a'] }, 'exclude', 'a', { any: [], not: [] }],
  ['ticks only', { any: ['b'], not: ['c'] }, 'only', 'a', { any: ['a'], not: [] }],
  [
    'selects a year',
    { any: [], not: [], from: 2019 },
    'year',
    '2021',
    { any: [], not: [], from: 2021, to: 2021 },
  ],
  [
    'selects several years',
    { any: [], not: [], from: 2021, to: 2021 },
    'year',
    '2020-2024',
    { any: [], not: [], from: 2020, to: 2024 },
  ],
  ['selects all years', { any: [], not: [], from: 2021, to: 2021 }, 'year', '2021', { any: [], not: [] }],
];

describe('viewAfter and isDone', () => {
  it.each(cases)('%s', (_, before, act, value, after) => {
    const facet = act === 'year' ? 'year' : 'tag';
    const done = { facet, value, act } as const;
    const view = viewAfter({ ...emptyView, selections: { [facet]: before } }, done);
    const selection = facetSelectionOf(view, facet);
    expect(selection).toEqual(after);
    // An act is done if doing it again would undo it; `only` changes nothing then.
    const again = facetSelectionOf(viewAfter(view, done), facet);
    expect(isDone(selection, done)).toBe(
      after.any.includes(value) || after.not.includes(value) || after.from !== undefined,
    );
    expect(isDone(again, done)).toBe(act === 'only' || !isDone(selection, done));
  });
});
