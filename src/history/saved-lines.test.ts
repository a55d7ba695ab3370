import { expect, it } from 'vitest';
import { LineTracker } from './line-tracker.ts';
import { createSavedLines } from './saved-lines.ts';

const lines = ['# Tides', '- Tides at Night (OSDI 2022)', '- Knots That Hold (SOSP 2021)'];
const tracker = new LineTracker();
const all = [{ start: 0, removed: 0, added: lines }];
tracker.apply(
  [
    { from: null, to: 'docs/list.md', hunks: all },
    { from: null, to: 'other.md', hunks: all },
  ],
  '2024-01-01',
);
const history = tracker.history();
const savedLines = createSavedLines(history, 'docs/');

it.each([
  ['nothing new', lines, ['1 1', '1 1', '1 1']],
  ['CRLF or control characters only', lines.map((line) => `${line}\u0007`), ['1 1', '1 1', '1 1']],
  ['a new line', [...lines, '- Kites in the Cloud (NSDI 2020)'], ['1 1', '1 1', '1 1', '? ?']],
  ['an edited line', lines.map((line) => line.replace('2022', '2023')), ['1 1', '1 ?', '1 1']],
  ['lines in another order', lines.toReversed(), ['1 1', '1 1', '1 1']],
] as const)('a page with %s', (_, now, days) => {
  const files = savedLines([{ path: 'docs/list.md', text: `${now.join('\n')}\n` }]);
  const short = (day: string) => (day === 'uncommitted' ? '?' : day.slice(-1));
  const found = files.get('docs/list.md')?.map(({ added, changed }) => `${short(added)} ${short(changed)}`);
  expect(found).toEqual(days);
});

it('follows lines to a page with another name', () => {
  const files = savedLines([{ path: 'docs/new.md', text: lines.join('\n') }]);
  expect(files.get('docs/new.md')?.map(({ added }) => added)).toEqual(lines.map(() => '2024-01-01'));
  expect([files.has('docs/list.md'), files.has('other.md')]).toEqual([false, true]);
});
