import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Adjacency, invert, layOut, lengths } from './adjacency.ts';

const itemCount = 8;
const listsOfItems = fc.array(fc.uniqueArray(fc.nat(itemCount - 1)));

function listsIn({ starts, items }: Adjacency): number[][] {
  return [...starts.slice(1)].map((end, owner) => [...items.slice(starts[owner], end)]);
}

describe('layOut', () => {
  it('keeps every list as it is', () => {
    fc.assert(
      fc.property(listsOfItems, (lists) => {
        expect(listsIn(layOut(lists))).toEqual(lists);
      }),
    );
  });
});

describe('invert', () => {
  it('lists for every item its owners in ascending order', () => {
    fc.assert(
      fc.property(listsOfItems, (lists) => {
        const owners = Array.from({ length: itemCount }, (_, item) => lists.flatMap((list, owner) => (list.includes(item) ? [owner] : [])));
        const inverted = invert(layOut(lists), itemCount);
        expect(listsIn(inverted)).toEqual(owners);
        expect([...lengths(inverted)]).toEqual(owners.map((list) => list.length));
      }),
    );
  });
});
