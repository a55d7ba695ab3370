import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bestOf } from './best-of.ts';

it('keeps what a stable sort would put first', () => {
  const things = fc.array(fc.record({ rank: fc.integer({ min: 0, max: 5 }), id: fc.nat() }));
  fc.assert(
    fc.property(things, fc.nat({ max: 8 }), (all, most) => {
      const compare = (a: { rank: number }, b: { rank: number }) => a.rank - b.rank;
      expect(bestOf(all, most, compare)).toEqual(all.toSorted(compare).slice(0, most));
    }),
  );
});
