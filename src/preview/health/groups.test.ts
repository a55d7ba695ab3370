import { expect, test } from 'vitest';
import { problem } from '../../testing/sample-health.ts';
import { countSeverities, groupByFile, groupByRule } from './groups.ts';

const diagnostics = [
  problem({ file: 'a.md', code: 'page-orphan', severity: 'info' }),
  problem({ file: 'b.md', code: 'link-broken' }),
  problem({ file: 'b.md', code: 'link-empty' }),
  problem({ file: 'a.md', code: 'link-empty' }),
  problem({ file: 'z.md', code: 'file-too-big', severity: 'error' }),
];
const keys = (groups: ReturnType<typeof groupByRule>) =>
  groups.map(({ key, diagnostics: { length }, severity }) => [key, length, severity]);

test('groupByRule puts the gravest first, then the most frequent', () => {
  expect(keys(groupByRule(diagnostics))).toEqual([
    ['file-too-big', 1, 'error'],
    ['link-empty', 2, 'warning'],
    ['link-broken', 1, 'warning'],
    ['page-orphan', 1, 'info'],
  ]);
});

test('groupByFile has the pages without problems last', () => {
  expect(keys(groupByFile(diagnostics, [{ path: 'c.md' }, { path: 'a.md' }]))).toEqual([
    ['z.md', 1, 'error'],
    ['a.md', 2, 'warning'],
    ['b.md', 2, 'warning'],
    ['c.md', 0, null],
  ]);
});

test('countSeverities counts each', () => {
  expect(countSeverities(diagnostics)).toEqual({ error: 1, warning: 3, info: 1 });
});
