import type { CodeFrame } from '../../paper/reports/health.ts';
import { printable } from './printable.ts';

/** How much of a line a code frame shows, in characters. */
const frameWidth = 100;

/** The part of a line around a column (from 1), control characters as spaces; null if the line is blank or unknown. */
export function codeFrame(line: string | undefined, column: number): CodeFrame | null {
  if (line === undefined || line.trim() === '') return null;
  const start = Math.max(0, column - 1 - frameWidth / 2);
  return { text: printable(line.slice(start, start + frameWidth)), at: column - 1 - start };
}
