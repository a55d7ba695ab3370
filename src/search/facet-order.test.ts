import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../testing/sample-list.ts';
import { emptyView } from '../view/view.ts';
import { explore } from './explore.ts';
import { countDisplayed, countWithPapers, displayOrder, firstDisplayed } from './facet-order.ts';
import { buildSearchableIndex } from './text-search.ts';

/** A list whose papers have these tags, every second one of 2020. */
function listOf(tags: readonly (readonly string[])[]) {
  return buildSearchableIndex(
    sampleDataset(
      tags.map((own, index) => ({ title: `Paper ${index}`, tags: [...own], year: 2020 + (index % 2) })),
    ),
  );
}

describe('firstDisplayed', () => {
  it('returns the start of displayOrder', () => {
    const tags = fc.array(fc.array(fc.integer({ min: 0, max: 60 }).map(String), { maxLength: 3 }), {
      minLength: 1,
      maxLength: 80,
    });
    const selection = fc.constantFrom([], ['3'], ['3', 'unknown']);
    const year = fc.constantFrom(undefined, 2020, 2019);
    fc.assert(
      fc.property(tags, selection, year, fc.integer({ min: 1, max: 12 }), (lists, any, only, limit) => {
        const selections = {
          tag: { any, not: [] },
          ...(only !== undefined && { year: { any: [], not: [], from: only, to: only } }),
        };
        const { counts } = explore(listOf(lists), { ...emptyView, selections });
        const order = displayOrder(counts.tag);
        expect(firstDisplayed(counts.tag, limit)).toEqual(order.slice(0, limit));
        expect(countDisplayed(counts.tag)).toBe(order.length);
        const countOf = (value: number | string) => counts.tag.countByValue[Number(value)] ?? 0;
        const head = order.slice(0, countWithPapers(counts.tag));
        const isEmpty = order.every((value) => countOf(value) === 0);
        if (any.length === 0) expect(head.every((value) => countOf(value) > 0) || isEmpty).toBe(true);
        if (!isEmpty) expect(order.slice(head.length).every((value) => countOf(value) === 0)).toBe(true);
      }),
    );
  });
});

describe('displayOrder', () => {
  it('has values without shown papers last, most frequent in the list first', () => {
    const index = listOf([['kept'], ['rare', 'often'], [], ['often'], ['kept'], ['also']]);
    const view = { ...emptyView, selections: { year: { any: [], not: [], from: 2020, to: 2020 } } };
    const { tag } = explore(index, view).counts;
    const names = displayOrder(tag).map((value) => tag.column.values[Number(value)]);
    expect(names).toEqual(['kept', '(none)', 'often', 'also', 'rare']);
    expect(countWithPapers(tag)).toBe(2);
  });
});
