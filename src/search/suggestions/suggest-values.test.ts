import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facets } from '../../paper/facets.ts';
import { sampleDataset, sampleLink, sampleVenue } from '../../testing/sample-list.ts';
import { emptyView, excludeValue, toggleValue, type View, withSelection } from '../../view/view.ts';
import { countRows, explore } from '../explore.ts';
import { buildListIndex } from '../list-index.ts';
import { suggestValues } from './suggest-values.ts';

const index = buildListIndex(
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
const offered = (typed: string, view: View = emptyView, most = 9) =>
  suggestValues(index, view, explore(index, view).counts, typed, most).map(
    ({ label, detail, count }) => `${label}, ${detail}: ${count}`,
  );

describe('offerValues', () => {
  it('finds values of all facets by their words: what is called so first, then what most papers have', () => {
    expect(offered('os')).toEqual([
      'OS, Venue: 1',
      'OSDI, Venue: 2',
      'OS kernels, Topic › Systems: 1',
      'Toy OS Letters, Venue: 1',
      'Os Miller, Author: 1',
      'Oslo, Tag: 1',
    ]);
    expect(offered('os', emptyView, 2)).toEqual(['OS, Venue: 1', 'OSDI, Venue: 2']);
    expect(offered('2022')).toEqual(['2022, Year: 3']);
    expect(offered('code')).toEqual(['Code, Links: 1']);
    expect(['', ' ', '!', '(none)', 'zebra'].flatMap((typed) => offered(typed))).toEqual([]);
  });

  it('counts what a tick would show beside the present filters, and leaves out what is ticked or would show nothing', () => {
    const view = toggleValue(toggleValue(emptyView, 'venue', 'OSDI'), 'tag', 'Oslo');
    expect(offered('os', view)).toEqual([]);
    expect(offered('os', toggleValue(emptyView, 'venue', 'OSDI'))).toEqual([
      'OS, Venue: 1',
      'OS kernels, Topic › Systems: 1',
      'Toy OS Letters, Venue: 1',
      'Oslo, Tag: 1',
    ]);
  });

  it('leaves out what an exclusion of the same facet leaves no paper of', () => {
    const view = excludeValue(emptyView, 'topic', 'Systems');
    expect(offered('os', view)).not.toContain('OS kernels, Topic › Systems: 1');
    expect(offered('systems', view)).toEqual(['Systems, Topic: 1']);
  });

  it('never throws, and every offered value leads to papers beside the present filters', () => {
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
      fc.property(papers, selections, fc.constantFrom('', 'a'), typed, (list, asked, query, words) => {
        const own = buildListIndex(sampleDataset(list));
        const view = asked.reduce<View>(
          (before, { facet, any, not, from }) =>
            withSelection(before, facet.key, { any, not, ...(facet.shape === 'range' && { from }) }),
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
