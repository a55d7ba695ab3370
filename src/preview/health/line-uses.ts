import type { FileAccount } from '../../paper/reports/report.ts';
import type { LineUse } from '../../paper/reports/report-kinds.ts';

/** The uses with a colour, in the order of the legend; the account counts them for lines and for items. */
export const colouredUses = ['entry', 'note', 'navigation', 'prose', 'notUnderstood'] as const;

/** The uses without a colour: lines that have no words of their own, and headings. */
export const uncolouredUses = ['heading', 'markup', 'boilerplate', 'blank'] as const;

export type ColouredUse = (typeof colouredUses)[number];

/** Sums the accounts of pages. */
export function sumLines(files: readonly FileAccount[]): Readonly<Record<LineUse | 'total', number>> {
  const sum = { total: 0, entry: 0, note: 0, navigation: 0, prose: 0, notUnderstood: 0 };
  const all = { ...sum, heading: 0, markup: 0, boilerplate: 0, blank: 0 };
  for (const { lines } of files)
    for (const use of [...colouredUses, ...uncolouredUses, 'total'] as const) all[use] += lines[use];
  return all;
}

/**
 * Where a line is after a save: at the nearest line with the same text, or else at its old number, if there
 * still are as many lines. Lines count from 1.
 */
export function followLine(before: readonly string[], after: readonly string[], line: number): number {
  const text = before[line - 1];
  const last = Math.max(1, after.length);
  if (text === undefined) return Math.min(line, last);
  const longest = Math.max(line, after.length - line) + 1;
  for (let distance = 0; distance <= longest; distance += 1) {
    if (after[line - 1 + distance] === text) return line + distance;
    if (after[line - 1 - distance] === text) return line - distance;
  }
  return Math.min(line, last);
}
