import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../testing/sample-list.ts';
import { emptyView } from '../view/view.ts';
import { explore } from './explore.ts';
import { firstShown, shownOrder, shownSize } from './facet-listing.ts';
import { buildListIndex } from './list-index.ts';

describe('the first values of a facet', () => {
  it('are the beginning of its whole order', () => {
    const tags = fc.array(fc.array(fc.integer({ min: 0, max: 60 }).map(String), { maxLength: 3 }), {
      minLength: 1,
      maxLength: 80,
    });
    const asked = fc.constantFrom([], ['3'], ['3', 'unknown']);
    fc.assert(
      fc.property(tags, asked, fc.integer({ min: 1, max: 12 }), (lists, any, limit) => {
        const index = buildListIndex(
          sampleDataset(lists.map((own, place) => ({ title: `Paper ${place}`, tags: own }))),
        );
        const { counts } = explore(index, { ...emptyView, selections: { tag: { any, not: [] } } });
        const order = shownOrder(counts.tag);
        expect(firstShown(counts.tag, limit)).toEqual(order.slice(0, limit));
        expect(shownSize(counts.tag)).toBe(order.length);
      }),
    );
  });
});
