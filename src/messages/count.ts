/*
 * All texts that the app shows to its readers, one file for each folder or subject. A folder imports its
 * texts as `import * as tableMessages from '../messages/table.ts'`. Each text is a constant of its own, not a
 * field of an object: the bundler inlines and drops unused constants, but keeps whole objects. Texts of
 * lazily loaded code are in files of their own, so that they load with it.
 * Not here: the labels of facets (`paper/facets.ts`) and of the reader's marks (`paper/reader-marks.ts`), the
 * names of columns (`view/columns.ts`) and of citation formats (`cite/formats.ts`), and the compiler's
 * diagnostics.
 * Style: plain, short British English. Buttons are verbs. No "please", no praise, no exclamation marks; curly
 * quotes around text of the reader or the list. One term for each thing: paper, resource, list, page, reading
 * list, library, filter, note, venue.
 */

const numbers = new Intl.NumberFormat('en');

/** Formats a number with separators: `1,204`. */
export function formatNumber(count: number): string {
  return numbers.format(count);
}

/** Adds an s unless the count is 1. */
export function plural(count: number, thing: string): string {
  return count === 1 ? thing : `${thing}s`;
}

/** Formats a count with its noun: `1 paper`, `1,204 papers`. */
export function formatCount(count: number, thing: string): string {
  return `${formatNumber(count)} ${plural(count, thing)}`;
}

/** Formats a part of all papers: `37 of 190 papers`, or `190 papers` if both are equal. */
export function formatPaperCount(shown: number, total: number): string {
  const all = formatCount(total, 'paper');
  return shown === total ? all : `${formatNumber(shown)} of ${all}`;
}
