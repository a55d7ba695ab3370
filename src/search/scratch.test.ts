import { expect, it } from 'vitest';
import { createScratch } from './scratch.ts';

it('reuses the same memory, zeroed', () => {
  const scratch = createScratch();
  const first = scratch(3);
  first.fill(7);
  const second = scratch(2);
  expect([...second]).toEqual([0, 0]);
  expect(second.buffer).toBe(first.buffer);
  expect([...scratch(5)]).toEqual([0, 0, 0, 0, 0]);
});
