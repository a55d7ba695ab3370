/** Lists of whole numbers, laid end to end: the list of `owner` is `items[starts[owner]]` up to `items[starts[owner + 1]]`. */
export interface Adjacency {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/** Turns "owner has item" round into "item has owner", owners in ascending order. */
export function invert({ starts, items }: Adjacency, itemCount: number): Adjacency {
  const turned = { starts: new Uint32Array(itemCount + 1), items: new Uint32Array(items.length) };
  for (const item of items) turned.starts[item + 1] = at(turned.starts, item + 1) + 1;
  for (let item = 0; item < itemCount; item += 1)
    turned.starts[item + 1] = at(turned.starts, item + 1) + at(turned.starts, item);
  const next = turned.starts.slice();
  for (let owner = 0; owner + 1 < starts.length; owner += 1) {
    for (let index = at(starts, owner); index < at(starts, owner + 1); index += 1) {
      const item = at(items, index);
      turned.items[at(next, item)] = owner;
      next[item] = at(next, item) + 1;
    }
  }
  return turned;
}

/** Counts the items of every list. */
export function lengths({ starts }: Adjacency): Uint32Array {
  return starts.slice(1).map((end, owner) => end - at(starts, owner));
}

function at(numbers: Uint32Array, index: number): number {
  return numbers[index] ?? 0;
}
