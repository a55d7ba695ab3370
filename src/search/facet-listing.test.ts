import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../testing/sample-list.ts';
import { emptyView } from '../view/view.ts';
import { explore } from './explore.ts';
import { countDisplayed, displayOrder, firstDisplayed } from './facet-listing.ts';
import { buildSearchableIndex } from './text-search.ts';

describe('firstDisplayed', () => {
  it('returns the start of displayOrder', () => {
    const tags = fc.array(fc.array(fc.integer({ min: 0, max: 60 }).map(String), { maxLength: 3 }), {
      minLength: 1,
      maxLength: 80,
    });
    const selection = fc.constantFrom([], ['3'], ['3', 'unknown']);
    fc.assert(
      fc.property(tags, selection, fc.integer({ min: 1, max: 12 }), (lists, any, limit) => {
        const index = buildSearchableIndex(
          sampleDataset(lists.map((own, index) => ({ title: `Paper ${index}`, tags: own }))),
        );
        const { counts } = explore(index, { ...emptyView, selections: { tag: { any, not: [] } } });
        const order = displayOrder(counts.tag);
        expect(firstDisplayed(counts.tag, limit)).toEqual(order.slice(0, limit));
        expect(countDisplayed(counts.tag)).toBe(order.length);
      }),
    );
  });
});
