import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invert, lengths, type PackedLists } from './packed-lists.ts';

const itemCount = 8;
const listsOfItems = fc.array(fc.uniqueArray(fc.nat(itemCount - 1)));

function listsIn({ starts, items }: PackedLists): number[][] {
  return [...starts.slice(1)].map((end, owner) => [...items.slice(starts[owner], end)]);
}

function layOut(lists: readonly (readonly number[])[]): PackedLists {
  const ends = lists.map((_, owner) => lists.slice(0, owner + 1).flat().length);
  return { starts: Uint32Array.from([0, ...ends]), items: Uint32Array.from(lists.flat()) };
}

describe('invert', () => {
  it('lists the owners of every item in ascending order', () => {
    fc.assert(
      fc.property(listsOfItems, (lists) => {
        const owners = Array.from({ length: itemCount }, (_, item) =>
          lists.flatMap((list, owner) => (list.includes(item) ? [owner] : [])),
        );
        const inverted = invert(layOut(lists), itemCount);
        expect(listsIn(inverted)).toEqual(owners);
        expect([...lengths(inverted)]).toEqual(owners.map((list) => list.length));
      }),
    );
  });
});
