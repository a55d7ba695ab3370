import { describe, expect, it } from 'vitest';
import { printedLines } from './printed-lines.ts';

describe('printedLines', () => {
  it('groups fields by line, in the order of files, lines and columns', () => {
    expect(
      printedLines({
        venue: ['b.md', 9, 1, 4],
        authors: ['a.md', 10, 30, 40],
        title: ['a.md', 10, 3, 20],
        'fields.Env': ['a.md', 9, 5, 8],
        Task: ['a.md', 9, 10, 12],
      }),
    ).toEqual([
      { file: 'a.md', line: 9, fields: ['Env', 'Task'] },
      { file: 'a.md', line: 10, fields: ['Title', 'Authors'] },
      { file: 'b.md', line: 9, fields: ['Venue'] },
    ]);
  });

  it('is empty if nothing is known', () => {
    expect(printedLines({})).toEqual([]);
  });
});
