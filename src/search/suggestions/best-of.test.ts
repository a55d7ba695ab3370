import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bestOf } from './best-of.ts';

it('returns the first items of a stable sort', () => {
  const items = fc.array(fc.record({ rank: fc.integer({ min: 0, max: 5 }), id: fc.nat() }));
  fc.assert(
    fc.property(items, fc.nat({ max: 8 }), (all, limit) => {
      const compare = (a: { rank: number }, b: { rank: number }) => a.rank - b.rank;
      expect(bestOf(all, limit, compare)).toEqual(all.toSorted(compare).slice(0, limit));
    }),
  );
});
