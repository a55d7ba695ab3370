import { expect, test } from 'vitest';
import { resumableWork } from './resumable-work.ts';

function* count(log: number[]): Generator<void, string> {
  for (const step of [1, 2, 3]) {
    log.push(step);
    yield;
  }
  return 'done';
}

test('runs each step once', () => {
  const log: number[] = [];
  const work = resumableWork(count(log));
  const steps = work.steps();
  steps.next();
  steps.next();
  expect(log).toEqual([1, 2]);
  expect([...work.steps()]).toHaveLength(1);
  expect(steps.next()).toEqual({ done: true, value: 'done' });
  expect(log).toEqual([1, 2, 3]);
});

test('finishes early on demand, and returns the same result to all callers', () => {
  const log: number[] = [];
  const work = resumableWork(count(log));
  const steps = work.steps();
  steps.next();
  expect(work.result()).toBe('done');
  expect(work.result()).toBe('done');
  expect(steps.next()).toEqual({ done: true, value: 'done' });
  expect(log).toEqual([1, 2, 3]);
});
