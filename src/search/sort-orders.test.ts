import { describe, expect, it } from 'vitest';
import type { Paper } from '../paper/schema.ts';
import { samplePaper, sampleVenue } from '../testing/sample-list.ts';
import type { Sort, SortKey } from '../view/view.ts';
import { buildSortOrders, sortRows } from './sort-orders.ts';

const up = (key: SortKey): Sort => ({ key, descending: false });
const down = (key: SortKey): Sort => ({ key, descending: true });

function sorted(papers: readonly Partial<Paper>[], ...sort: readonly Sort[]): number[] {
  return [...sortRows(Uint32Array.from(papers.keys()), sort, buildSortOrders(papers.map(samplePaper)).ranks)];
}

describe('sortRows', () => {
  it('puts papers without a value last in both directions', () => {
    const papers = [{ year: null }, { year: 2020 }, { year: 2022 }];
    expect(sorted(papers, up('year'))).toEqual([1, 2, 0]);
    expect(sorted(papers, down('year'))).toEqual([2, 1, 0]);
  });

  it('is stable in both directions', () => {
    const papers = [{ year: 2020 }, { year: 2021 }, { year: 2020 }, { year: 2021 }];
    expect(sorted(papers, up('year'))).toEqual([0, 2, 1, 3]);
    expect(sorted(papers, down('year'))).toEqual([1, 3, 0, 2]);
  });

  it('breaks ties by the second key', () => {
    const papers = [
      { year: 2020, title: 'b' },
      { year: 2021, title: 'c' },
      { year: 2020, title: 'a' },
    ];
    expect(sorted(papers, down('year'), up('title'))).toEqual([1, 2, 0]);
  });

  it('sorts titles ignoring case and accents, numbers by value', () => {
    expect(
      sorted([{ title: 'v10' }, { title: 'V9' }, { title: 'éa' }, { title: 'Eb' }], up('title')),
    ).toEqual([2, 3, 1, 0]);
  });

  it('sorts by venue name, first topic and first affiliation', () => {
    const papers = [
      { venue: sampleVenue('SOSP'), topics: [['B'], ['A']], affiliations: ['MIT', 'CMU'] },
      { venue: sampleVenue('OSDI'), topics: [['A', 'Z']], affiliations: ['ETH'] },
    ];
    expect([sorted(papers, up('venue')), sorted(papers, up('topic')), sorted(papers, up('affil'))]).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
    ]);
  });
});
