import { expect, it } from 'vitest';
import { createScorePool } from './score-pool.ts';

it('reuses released arrays, zeroed, and never hands out an array twice', () => {
  const { acquire, release } = createScorePool(2);
  const [one, two] = [acquire(), acquire()];
  expect(one).not.toBe(two);
  one.fill(3);
  release(one);
  const again = acquire();
  expect(again).toBe(one);
  expect([...again]).toEqual([0, 0]);
  expect(acquire()).not.toBe(one);
});
