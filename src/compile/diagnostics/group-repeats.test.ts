import { expect, test } from 'vitest';
import type { Diagnostic } from '../../paper/reports/report.ts';
import { groupRepeats } from './group-repeats.ts';

const diagnostics = (code: string, count: number): Diagnostic[] =>
  Array.from({ length: count }, (_, index) => ({
    file: 'a.md',
    line: index + 1,
    column: 1,
    severity: 'info',
    code,
    message: 'unclear',
    advice: null,
  }));

test('one diagnostic stands for a rule that fires on more than a third of the entries', () => {
  const grouped = groupRepeats(diagnostics('item-unclear', 40), 60);
  expect(grouped.map(({ message }) => message)).toEqual([
    'unclear (and 39 more like it, such as a.md:2, a.md:3, a.md:4)',
  ]);
});

test.each([
  ['few', 'item-unclear', 20, 10],
  ['a small share of the entries', 'item-unclear', 40, 600],
  ['each to be mended by itself', 'link-broken', 40, 10],
])('diagnostics that are %s stay', (_, code, count, entries) => {
  expect(groupRepeats(diagnostics(code, count), entries)).toHaveLength(count);
});
