/** A set of positions: position `p` is bit `p & 31` of word `p >> 5`. Bits past the last position are 0. */
export type Bitset = Uint32Array;

/** An empty set that can hold the positions below `size`. */
export function emptyBits(size: number): Bitset {
  return new Uint32Array((size + 31) >>> 5);
}

/** The set of all positions below `size`. */
export function fullBits(size: number): Bitset {
  const bits = emptyBits(size).fill(0xffffffff);
  const remainder = size & 31;
  if (remainder > 0) bits[bits.length - 1] = 2 ** remainder - 1;
  return bits;
}

/** The set of the given positions, all below `size`. */
export function bitsOf(positions: Iterable<number>, size: number): Bitset {
  const bits = emptyBits(size);
  for (const position of positions) addBit(bits, position);
  return bits;
}

/** Adds a position to a set, in place. */
export function addBit(bits: Bitset, position: number): void {
  bits[position >>> 5] = word(bits, position >>> 5) | (1 << (position & 31));
}

/** Removes a position from a set, in place. */
export function removeBit(bits: Bitset, position: number): void {
  bits[position >>> 5] = word(bits, position >>> 5) & ~(1 << (position & 31));
}

/** Tells whether a set contains a position. */
export function hasBit(bits: Bitset, position: number): boolean {
  return ((word(bits, position >>> 5) >>> (position & 31)) & 1) === 1;
}

/** Intersects `target` with `other`, in place. */
export function intersectInPlace(target: Bitset, other: Bitset): void {
  for (let index = 0; index < target.length; index += 1)
    target[index] = word(target, index) & word(other, index);
}

/** Adds the positions of `other` to `target`, in place. */
export function addAll(target: Bitset, other: Bitset): void {
  for (let index = 0; index < target.length; index += 1)
    target[index] = word(target, index) | word(other, index);
}

/** The positions in `bits` that are not in `other`, as a new set. */
export function difference(bits: Bitset, other: Bitset): Bitset {
  const left = bits.slice();
  for (let index = 0; index < left.length; index += 1) left[index] = word(left, index) & ~word(other, index);
  return left;
}

/** Tells whether two sets have a position in common. */
export function intersects(bits: Bitset, other: Bitset): boolean {
  return bits.some((own, index) => (own & word(other, index)) !== 0);
}

/** The number of positions in a set. */
export function countBits(bits: Bitset): number {
  let total = 0;
  for (let index = 0; index < bits.length; index += 1) total += bitsInWord(word(bits, index));
  return total;
}

/** The positions in a set, ascending. */
export function positionsIn(bits: Bitset): Uint32Array {
  const positions = new Uint32Array(countBits(bits));
  let filled = 0;
  for (let index = 0; index < bits.length; index += 1) {
    let left = word(bits, index);
    while (left !== 0) {
      const lowest = left & -left;
      positions[filled] = (index << 5) + 31 - Math.clz32(lowest);
      filled += 1;
      left ^= lowest;
    }
  }
  return positions;
}

function word(bits: Bitset, index: number): number {
  return bits[index] ?? 0;
}

/** Sums bits in pairs, then fours, then bytes; the multiplication adds up the bytes in the highest one. */
function bitsInWord(value: number): number {
  const pairs = value - ((value >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
