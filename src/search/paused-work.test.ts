import { expect, test } from 'vitest';
import { pausedWork } from './paused-work.ts';

function* count(log: number[]): Generator<void, string> {
  for (const step of [1, 2, 3]) {
    log.push(step);
    yield;
  }
  return 'done';
}

test('the work is done a step at a time, once', () => {
  const log: number[] = [];
  const work = pausedWork(count(log));
  const steps = work.steps();
  steps.next();
  steps.next();
  expect(log).toEqual([1, 2]);
  expect([...work.steps()]).toHaveLength(1);
  expect(steps.next()).toEqual({ done: true, value: 'done' });
  expect(log).toEqual([1, 2, 3]);
});

test('who cannot wait does what is left, and the others hear the same result', () => {
  const log: number[] = [];
  const work = pausedWork(count(log));
  const steps = work.steps();
  steps.next();
  expect(work.result()).toBe('done');
  expect(work.result()).toBe('done');
  expect(steps.next()).toEqual({ done: true, value: 'done' });
  expect(log).toEqual([1, 2, 3]);
});
