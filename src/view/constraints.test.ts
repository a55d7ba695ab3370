import { describe, expect, it } from 'vitest';
import { noValue } from '../paper/facets.ts';
import { constraintsOf } from './constraints.ts';
import { describeView } from './describe-view.ts';
import { emptyView, type View } from './view.ts';

const view: View = {
  ...emptyView,
  query: ' gpu ',
  selections: {
    year: { any: [], not: [], from: 2020, to: 2023 },
    venue: { any: ['OSDI', 'SOSP'], not: ['ATC'] },
    has: { any: ['code'], not: [] },
  },
};

describe('constraintsOf', () => {
  it('lists one constraint for the query, each ticked value, the range and each exclusion', () => {
    expect(constraintsOf(view).map(({ label }) => label)).toEqual([
      '“gpu”',
      'Year: 2020–2023',
      'Venue: OSDI',
      'Venue: SOSP',
      'Venue: not ATC',
      'Links: Code',
    ]);
  });

  it('labels missing values, and paths with all steps', () => {
    const selections = {
      venue: { any: [noValue], not: [] },
      topic: { any: ['Serving > Survey'], not: [] },
      affil: { any: [], not: [noValue] },
    };
    expect(constraintsOf({ ...emptyView, selections }).map(({ label }) => label)).toEqual([
      'Topic: Serving › Survey',
      'No venue',
      'Any affiliation',
    ]);
    expect(describeView({ ...emptyView, selections })).toBe(
      'Serving › Survey, no venue, with any affiliation',
    );
  });

  it('returns the view without the constraint and otherwise unchanged', () => {
    const venue = constraintsOf(view).find(({ label }) => label === 'Venue: OSDI')?.without;
    expect(venue).toEqual({
      ...view,
      selections: { ...view.selections, venue: { any: ['SOSP'], not: ['ATC'] } },
    });
  });

  it('leads to the empty view when every constraint is removed', () => {
    let left = view;
    for (let chips = constraintsOf(left); chips.length > 0; chips = constraintsOf(left))
      left = chips[0]?.without ?? emptyView;
    expect(left).toEqual(emptyView);
  });
});
