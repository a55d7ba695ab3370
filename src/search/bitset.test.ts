import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBit,
  type Bitset,
  countBits,
  emptyBits,
  fullBits,
  hasBit,
  intersectInPlace,
  positionsIn,
  removeBit,
} from './bitset.ts';

const size = 100;
const positions = fc.uniqueArray(fc.nat(size - 1));

function bitsOf(members: readonly number[]): Bitset {
  const bits = emptyBits(size);
  for (const member of members) addBit(bits, member);
  return bits;
}

describe('bitset', () => {
  it('lists added positions in ascending order, and counts them', () => {
    fc.assert(
      fc.property(positions, (members) => {
        const bits = bitsOf(members);
        expect([...positionsIn(bits)]).toEqual(members.toSorted((a, b) => a - b));
        expect(countBits(bits)).toBe(members.length);
      }),
    );
  });

  it('intersects and removes like a set of numbers', () => {
    fc.assert(
      fc.property(positions, positions, (some, others) => {
        const common = bitsOf(some);
        intersectInPlace(common, bitsOf(others));
        const left = bitsOf(some);
        for (const other of others) removeBit(left, other);
        for (let position = 0; position < size; position += 1) {
          expect(hasBit(common, position)).toBe(some.includes(position) && others.includes(position));
          expect(hasBit(left, position)).toBe(some.includes(position) && !others.includes(position));
        }
      }),
    );
  });

  it.each([0, 1, 31, 32, 33, 64, 100])('has exactly %i positions when full', (count) => {
    expect([...positionsIn(fullBits(count))]).toEqual(
      Array.from({ length: count }, (_, position) => position),
    );
  });
});
