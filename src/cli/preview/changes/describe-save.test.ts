import { expect, it } from 'vitest';
import type { ListState } from '../../../changes/list-changes.ts';
import { sampleDataset } from '../../../testing/sample-list.ts';
import { describeSave } from './describe-save.ts';

const listOf = (...titles: string[]): ListState => ({
  dataset: sampleDataset(titles.map((title) => ({ id: title.toLowerCase(), title }))),
  report: { diagnostics: [] },
});

it.each([
  ['a new paper', listOf('Tides'), listOf('Tides', 'Ebb'), '+1 paper “Ebb” (12 ms)'],
  ['nothing', listOf('Tides'), listOf('Tides'), 'no paper changed (12 ms)'],
  [
    'no commands to the terminal',
    listOf(),
    listOf('Tides\u001b[2J\u009b1m\nEbb'),
    '+1 paper “Tides [2J 1m Ebb” (12 ms)',
  ],
])('a save is described: %s', (_, before, after, line) =>
  expect(describeSave(before, after, 12.3)?.line).toBe(line),
);

it('the first compilation is no save, nor is one that keeps the table', () => {
  const list = listOf('Tides');
  expect(describeSave(null, list, 1)).toBeNull();
  expect(describeSave(list, list, 1)).toBeNull();
});
