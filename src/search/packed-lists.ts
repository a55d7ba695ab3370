/**
 * Lists of integers, concatenated in `items`: the list of `owner` starts at `starts[owner]` and ends before
 * `starts[owner + 1]`.
 */
export interface PackedLists {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/**
 * Inverts "owner has item" into "item has owners". `itemCount` is the number of distinct items; owners
 * ascend.
 */
export function invert({ starts, items }: PackedLists, itemCount: number): PackedLists {
  const inverted = { starts: new Uint32Array(itemCount + 1), items: new Uint32Array(items.length) };
  for (const item of items) inverted.starts[item + 1] = at(inverted.starts, item + 1) + 1;
  for (let item = 0; item < itemCount; item += 1)
    inverted.starts[item + 1] = at(inverted.starts, item + 1) + at(inverted.starts, item);
  const next = inverted.starts.slice();
  for (let owner = 0; owner + 1 < starts.length; owner += 1) {
    for (let index = at(starts, owner); index < at(starts, owner + 1); index += 1) {
      const item = at(items, index);
      inverted.items[at(next, item)] = owner;
      next[item] = at(next, item) + 1;
    }
  }
  return inverted;
}

/** The length of every list, by owner. */
export function lengths({ starts }: PackedLists): Uint32Array {
  return starts.slice(1).map((end, owner) => end - at(starts, owner));
}

function at(numbers: Uint32Array, index: number): number {
  return numbers[index] ?? 0;
}
