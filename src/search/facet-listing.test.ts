import { describe, expect, it } from 'vitest';
import type { Paper } from '../paper/schema.ts';
import { sampleDataset } from '../testing/sample-list.ts';
import { emptyView } from '../view/view.ts';
import { explore } from './explore.ts';
import { isWorthShowing } from './facet-listing.ts';
import { buildSearchableIndex } from './text-search.ts';

/** A list of so many papers, of which the first have a tag of their own. */
function tagged(size: number, tags: readonly (readonly string[])[]): Partial<Paper>[] {
  return Array.from({ length: size }, (_, number) => ({
    title: `Paper ${number}`,
    tags: [...(tags[number] ?? [])],
  }));
}

const each = (count: number, tag: (number: number) => string) =>
  Array.from({ length: count }, (_, number) => [tag(number)]);

const cases: readonly (readonly [name: string, papers: Partial<Paper>[], shown: boolean])[] = [
  ['no value', tagged(4, []), false],
  [
    'a value of all papers',
    tagged(
      4,
      each(4, () => 'a'),
    ),
    false,
  ],
  ['a value of all papers beside one of some', tagged(4, [['a', 'b'], ['a', 'b'], ['a'], ['a']]), true],
  ['values of one paper only', tagged(40, [['a', 'b', 'c']]), false],
  [
    'a value of each paper',
    tagged(
      5,
      each(5, (number) => `t${number}`),
    ),
    true,
  ],
  [
    'one value of a few papers',
    tagged(
      80,
      each(3, () => 'a'),
    ),
    true,
  ],
  ['five values of four papers of thousands', tagged(6000, [['a', 'e'], ['b'], ['c'], ['d']]), false],
  [
    'values of sixty papers of thousands',
    tagged(
      6000,
      each(60, (number) => `t${number % 9}`),
    ),
    true,
  ],
  [
    'a value that all papers but three of thousands have',
    tagged(
      6000,
      each(5997, () => 'a'),
    ),
    false,
  ],
];

describe('isWorthShowing', () => {
  it.each(cases)('%s', (_, papers, shown) => {
    const index = buildSearchableIndex(sampleDataset(papers));
    expect(isWorthShowing(explore(index, emptyView).counts.tag)).toBe(shown);
    const view = { ...emptyView, selections: { tag: { any: ['a'], not: [] } } };
    expect(isWorthShowing(explore(index, view).counts.tag)).toBe(true);
  });
});
