import { expect, it } from 'vitest';
import { createScoreStore } from './score-store.ts';

it('gives out what came back, empty, and never one array twice', () => {
  const { take, giveBack } = createScoreStore(2);
  const [one, two] = [take(), take()];
  expect(one).not.toBe(two);
  one.fill(3);
  giveBack(one);
  const again = take();
  expect(again).toBe(one);
  expect([...again]).toEqual([0, 0]);
  expect(take()).not.toBe(one);
});
