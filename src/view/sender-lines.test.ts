import { describe, expect, it } from 'vitest';
import { formatLines, parseLines } from './sender-lines.ts';

describe('the lines of a reading list’s sender', () => {
  it.each([
    [['Read this first.', '', 'Then this'], 'Read this first.~~Then this'],
    [[' about ~5 pages ', '100%7E'], 'about %7E5 pages~100%257E'],
    [['First', '', ''], 'First'],
    [['', ''], ''],
  ])('%j are written as “%s” and read again', (lines, text) => {
    expect(formatLines(lines)).toBe(text);
    const read = parseLines(text);
    expect(lines.map((_, at) => read[at] ?? '')).toEqual(lines.map((line) => line.trim()));
  });
});
