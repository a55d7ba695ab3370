import { describe, expect, it } from 'vitest';
import { race } from './race.ts';
import { rotated } from './rotation.ts';

describe('rotated', () => {
  it('starts one item later each round and wraps around', () => {
    expect([0, 1, 2, 3].map((round) => rotated(['a', 'b', 'c'], round).join(''))).toEqual([
      'abc',
      'bca',
      'cab',
      'abc',
    ]);
    expect(rotated([], 2)).toEqual([]);
  });
});

describe('race', () => {
  let now = 0;
  const order: string[] = [];
  const runner = (name: string, milliseconds = 0) => ({
    name,
    answer: (task: number) => {
      order.push(`${name}${task}`);
      now += milliseconds;
      return 10 * task;
    },
  });
  const rules = { rounds: 2, timeLimit: 1000, read: (answer: number) => answer + 1, clock: () => now };

  it('gives all runners the same tasks in order, part by part, with another first runner each round', () => {
    const lanes = race([runner('a'), runner('b')], [1, 2, 3], rules);
    expect(order).toEqual(['a1', 'a2', 'b1', 'b2', 'b3', 'a3']);
    expect(lanes.map(({ name, results }) => [name, results])).toEqual([
      ['a', [11, 21, 31]],
      ['b', [11, 21, 31]],
    ]);
  });

  it('times each task and stops a runner that exceeds its time limit', () => {
    const [quick, slow] = race([runner('quick'), runner('slow', 8)], [1, 2, 3, 4], {
      ...rules,
      timeLimit: 12,
    });
    expect([quick?.milliseconds, slow?.milliseconds]).toEqual([
      [0, 0, 0, 0],
      [8, 8],
    ]);
  });
});
