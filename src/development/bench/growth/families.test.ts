import { describe, expect, it } from 'vitest';
import { compileList } from '../../../compile/compile-list.ts';
import { createReporter } from '../../../compile/diagnostics/reporter.ts';
import { families } from './families.ts';

describe('the families', () => {
  it('have names of their own, grow with their parts and compile', () => {
    expect(new Set(families.map(({ name }) => name)).size).toBe(families.length);
    for (const { name, pages } of families) {
      const sizeOf = (parts: number) => pages(parts).reduce((sum, { text }) => sum + text.length, 0);
      expect([name, sizeOf(20) > sizeOf(10)]).toEqual([name, true]);
      const few = pages(5);
      const { report } = compileList(
        {
          root: '/nowhere',
          pages: few,
          paths: new Set(few.map(({ path }) => path)),
          layout: { base: '', front: 'README.md', summary: 'SUMMARY.md' },
          year: 2026,
        },
        createReporter(),
      );
      expect([name, report.diagnostics.filter(({ code }) => code.startsWith('page-failed'))]).toEqual([
        name,
        [],
      ]);
    }
  });
});
