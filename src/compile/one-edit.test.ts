import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyLines } from '../testing/empty-lines.ts';
import { createReporter } from './diagnostics/reporter.ts';
import { readList } from './read/read-list.ts';

it('emptying a line of the bundled list changes no other entry', () => {
  const files = readList(join(import.meta.dirname, '../../data'), createReporter());
  const { compared, changed } = emptyLines(files, 20);
  expect(changed).toEqual([]);
  expect(compared).toBeGreaterThan(100);
});
