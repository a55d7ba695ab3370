import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../../testing/sample-list.ts';
import { emptyView } from '../../view/view.ts';
import { explore } from '../explore.ts';
import { facetsIn } from '../facet-index.ts';
import { buildSearchableIndex } from '../text-search.ts';
import { canonicalView } from './canonical-view.ts';
import { completionsFor } from './completions.ts';
import { parseQuery } from './parse-query.ts';

const dates = ['2024-05-03', '2024-04-27', '2024-04-26', '2024-01-31', '2023-05-04', '2023-05-03', null];
const papers = dates.map((added, index) => ({ title: `Kites ${index}`, added }));
const index = buildSearchableIndex(sampleDataset(papers, { updated: '2024-05-03' }));
const undated = buildSearchableIndex(sampleDataset([{ title: 'Added 7d late' }, { title: 'Kites' }]));

/** The dates of the papers that a query finds. */
function found(query: string): readonly (string | null | undefined)[] {
  return [...explore(index, canonicalView(index, { ...emptyView, query })).rows].map((row) => dates[row]);
}

describe('added:', () => {
  it.each([
    ['added:1d', ['2024-05-03']],
    ['added:7d', ['2024-05-03', '2024-04-27']],
    ['added:1W', ['2024-05-03', '2024-04-27']],
    ['added:2w kites', ['2024-05-03', '2024-04-27', '2024-04-26']],
    ['added:4M', ['2024-05-03', '2024-04-27', '2024-04-26', '2024-01-31']],
    ['added:365d -added:1m', ['2024-01-31']],
    ['added:2023', ['2023-05-04', '2023-05-03']],
    ['added:2024-04', ['2024-04-27', '2024-04-26']],
    ['added:2024-04-27', ['2024-04-27']],
    ['added:2023-05-04..2024-01', ['2024-01-31', '2023-05-04']],
    ['added:2024-01..2023-05-04', ['2024-01-31', '2023-05-04']],
    ['added:2024-04..', ['2024-05-03', '2024-04-27', '2024-04-26']],
    ['added:..2023', ['2023-05-04', '2023-05-03']],
    ['added:>=2024-04-27', ['2024-05-03', '2024-04-27']],
    ['added:>2024-04', ['2024-05-03']],
    ['added:<=2023-05-03', ['2023-05-03']],
    ['added:<2023-05-04', ['2023-05-03']],
    ['added:2025,1d', ['2024-05-03']],
    ['no:added', [null]],
    ['added:1999', []],
  ])('%s', (query, wanted) => {
    expect(found(query)).toEqual(wanted);
  });

  it.each(['added:2024-', 'added:2024-0', 'added:2024.', 'added:2024..', 'added:2024..2', 'added:2024..202'])(
    'finds papers while it is being typed: %s',
    (query) => {
      expect(found(query)).toContain('2024-05-03');
    },
  );

  it('is ticked where the facet has the value, and stays in the query where not', () => {
    const canonical = (query: string) => canonicalView(index, { ...emptyView, query });
    expect(canonical('kites added:7d')).toEqual({
      ...emptyView,
      query: 'kites',
      selections: { added: { any: ['7d'], not: [] } },
    });
    expect(canonical('added:2w')).toEqual({ ...emptyView, query: 'added:2w' });
  });

  it.each(['added:soon kites', 'added:7x kites', 'added:2024-13-1 kites', 'added:2023..2024..2025 kites'])(
    'warns of what it cannot read, once something follows: %s',
    (query) => {
      const warnings = (text: string) => parseQuery(text, facetsIn(index.facets)).warnings.length;
      expect([warnings(query), warnings(query.replace(' kites', ''))]).toEqual([1, 0]);
      expect(() => found(query)).not.toThrow();
    },
  );

  it('is completed with the periods and years of the list, the shortest first', () => {
    const complete = (text: string) =>
      completionsFor((query) => explore(index, { ...emptyView, query }).counts, text, text.length);
    expect(complete('adde')[0]).toMatchObject({ label: 'added:', before: 'added:' });
    expect(complete('added:').map(({ label, count }) => [label, count])).toEqual([
      ['Last 7 days', 2],
      ['Last 30 days', 3],
      ['Last 90 days', 3],
      ['2024', 4],
      ['2023', 2],
    ]);
  });
});

describe('in a list without dates', () => {
  it('“added” is a word like any other', () => {
    const rows = explore(undated, canonicalView(undated, { ...emptyView, query: 'added:7d late' })).rows;
    expect([...rows]).toEqual([0]);
    const counts = explore(undated, emptyView).counts;
    expect(completionsFor(() => counts, 'adde', 4)).toEqual([]);
  });
});
