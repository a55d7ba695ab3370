import { describe, expect, it } from 'vitest';
import { timeEngines } from './engine-times.ts';
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

describe('timeEngines', () => {
  let now = 0;
  const order: string[] = [];
  const engine = (name: string, milliseconds = 0) => ({
    name,
    answer: (task: number) => {
      order.push(`${name}${task}`);
      now += milliseconds;
      return 10 * task;
    },
  });
  const rules = { rounds: 2, timeLimit: 1000, read: (answer: number) => answer + 1, clock: () => now };

  it('gives all engines the same tasks in order, part by part, with another first engine each round', () => {
    const engineTimes = timeEngines([engine('a'), engine('b')], [1, 2, 3], rules);
    expect(order).toEqual(['a1', 'a2', 'b1', 'b2', 'b3', 'a3']);
    expect(engineTimes.map(({ name, results }) => [name, results])).toEqual([
      ['a', [11, 21, 31]],
      ['b', [11, 21, 31]],
    ]);
  });

  it('times each task and stops an engine that exceeds its time limit', () => {
    const [quick, slow] = timeEngines([engine('quick'), engine('slow', 8)], [1, 2, 3, 4], {
      ...rules,
      timeLimit: 12,
    });
    expect([quick?.milliseconds, slow?.milliseconds]).toEqual([
      [0, 0, 0, 0],
      [8, 8],
    ]);
  });
});
