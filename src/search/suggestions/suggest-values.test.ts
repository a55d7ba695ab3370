import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facets } from '../../paper/facets.ts';
import { sampleDataset, sampleLink, sampleVenue } from '../../testing/sample-list.ts';
import { emptyView, excludeValue, toggleValue, type View, withFacetSelection } from '../../view/view.ts';
import { countRows, explore } from '../explore.ts';
import { buildSearchableIndex } from '../text-search.ts';
import { suggestValues } from './suggest-values.ts';

const index = buildSearchableIndex(
  sampleDataset([
    {
      title: 'One',
      venue: sampleVenue('OS'),
      year: 2020,
      authors: ['Os Miller'],
      links: [sampleLink('code')],
    },
    { title: 'Two', venue: sampleVenue('OSDI'), year: 2022, topics: [['Systems', 'OS kernels']] },
    { title: 'Three', venue: sampleVenue('OSDI'), year: 2022, tags: ['Oslo'] },
    { title: 'Four', venue: sampleVenue('Toy OS Letters'), year: 2022 },
  ]),
);
const suggested = (typed: string, view: View = emptyView, limit = 9) =>
  suggestValues(index, view, explore(index, view).counts, typed, limit).map(
    ({ label, detail, count }) => `${label}, ${detail}: ${count}`,
  );

describe('suggestValues', () => {
  it('finds values of all facets by their words: exact names first, then those with the most papers', () => {
    expect(suggested('os')).toEqual([
      'OS, Venue: 1',
      'OSDI, Venue: 2',
      'OS kernels, Topic › Systems: 1',
      'Toy OS Letters, Venue: 1',
      'Os Miller, Author: 1',
      'Oslo, Tag: 1',
    ]);
    expect(suggested('os', emptyView, 2)).toEqual(['OS, Venue: 1', 'OSDI, Venue: 2']);
    expect(suggested('2022')).toEqual(['2022, Year: 3']);
    expect(suggested('code')).toEqual(['Code, Links: 1']);
    expect(['', ' ', '!', '(none)', 'zebra'].flatMap((typed) => suggested(typed))).toEqual([]);
  });

  it('counts within the current filters, and leaves out values that are ticked or would show nothing', () => {
    const view = toggleValue(toggleValue(emptyView, 'venue', 'OSDI'), 'tag', 'Oslo');
    expect(suggested('os', view)).toEqual([]);
    expect(suggested('os', toggleValue(emptyView, 'venue', 'OSDI'))).toEqual([
      'OS, Venue: 1',
      'OS kernels, Topic › Systems: 1',
      'Toy OS Letters, Venue: 1',
      'Oslo, Tag: 1',
    ]);
  });

  it('leaves out values whose papers are all excluded in the same facet', () => {
    const view = excludeValue(emptyView, 'topic', 'Systems');
    expect(suggested('os', view)).not.toContain('OS kernels, Topic › Systems: 1');
    expect(suggested('systems', view)).toEqual(['Systems, Topic: 1']);
  });

  it('never throws, and every suggested value shows papers within the current filters', () => {
    const names = ['A', 'a b', 'b A', 'Éa', '(none)', '__proto__', '12'];
    const some = fc.array(fc.constantFrom(...names), { maxLength: 2 });
    const papers = fc.array(
      fc.record({
        title: fc.constantFrom('a', 'b'),
        venue: fc.option(
          fc.constantFrom(...names).map((name) => sampleVenue(name)),
          { nil: null },
        ),
        year: fc.option(fc.integer({ min: 11, max: 13 }), { nil: null }),
        authors: some,
        tags: some,
        topics: fc.array(fc.array(fc.constantFrom('A', 'b'), { minLength: 1, maxLength: 2 }), {
          maxLength: 2,
        }),
      }),
      { maxLength: 12 },
    );
    const selections = fc.array(
      fc.record({
        facet: fc.constantFrom(...facets),
        any: some,
        not: some,
        from: fc.constantFrom(undefined, 12),
      }),
      {
        maxLength: 3,
      },
    );
    const typed = fc.oneof(fc.constantFrom('a', 'b', 'a b', '1', 'ea', '('), fc.string());
    fc.assert(
      fc.property(papers, selections, fc.constantFrom('', 'a'), typed, (list, chosen, query, words) => {
        const own = buildSearchableIndex(sampleDataset(list));
        const view = chosen.reduce<View>(
          (before, { facet, any, not, from }) =>
            withFacetSelection(before, facet.key, { any, not, ...(facet.shape === 'range' && { from }) }),
          { ...emptyView, query },
        );
        for (const { key, value, count } of suggestValues(own, view, explore(own, view).counts, words, 6)) {
          expect(count).toBeGreaterThan(0);
          expect(countRows(own, toggleValue(view, key, value))).toBeGreaterThanOrEqual(count);
        }
      }),
      { numRuns: 500 },
    );
  });
});
