import { describe, expect, it } from 'vitest';
import { noValue } from '../paper/facets.ts';
import { describeView, rangeLabel } from './describe-view.ts';
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

describe('describeView', () => {
  it('is empty without constraints', () => {
    expect(
      describeView({ ...emptyView, query: '  ', sort: [{ key: 'year', descending: true }], paper: 'reef' }),
    ).toBe('');
  });

  it('reads as a phrase', () => {
    expect(describeView(view)).toBe('OSDI or SOSP, 2020–2023, with code, not ATC, matching “gpu”');
  });

  it('describes missing values', () => {
    const missing: View = {
      ...emptyView,
      selections: {
        year: { any: [noValue], not: [], from: 2020 },
        venue: { any: [noValue], not: [] },
        affil: { any: [], not: [noValue] },
        has: { any: [noValue, 'code'], not: ['video'] },
      },
    };
    expect(describeView(missing)).toBe(
      'no venue, since 2020 or no year, with code or no links, with any affiliation, without video',
    );
  });
});

describe('rangeLabel', () => {
  it('formats closed, open and single-year ranges', () => {
    expect([
      rangeLabel({ from: 2020, to: 2023 }),
      rangeLabel({ from: 2020 }),
      rangeLabel({ to: 2023 }),
      rangeLabel({ from: 2022, to: 2022 }),
    ]).toEqual(['2020–2023', 'since 2020', 'until 2023', '2022']);
  });
});
