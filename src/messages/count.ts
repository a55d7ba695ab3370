/*
 * This folder holds what the app says to its readers, one file for each room or subject; a room takes its words as
 * `import * as tableWords from './table.ts'`. Words are single constants and not the fields of an object, since the bundler puts
 * a constant where it is used and drops the rest, which it does not do for a field. What is loaded late has its words in a file of its own,
 * so that they come with it.
 * Not here, because they are declared where the thing itself is: the labels of facets (`paper/facets.ts`) and of the reader's marks
 * (`paper/reader-marks.ts`), the names of columns (`view/columns.ts`) and of formats (`cite/formats.ts`), and the compiler's diagnostics.
 *
 * How they are written: plain, short British English. Buttons are verbs. No "please", no praise, no exclamation marks; curly quotes around
 * what the reader or the list wrote. One name for a thing: paper, resource, list, page, reading list, library, filter, note, venue.
 */

const numbers = new Intl.NumberFormat('en');

/** A number as people write it: `1,204`. */
export function written(count: number): string {
  return numbers.format(count);
}

/** The plural rule: all but one of a thing take an s. */
export function plural(count: number, thing: string): string {
  return count === 1 ? thing : `${thing}s`;
}

/** Counts things: `1 paper`, `1,204 papers`. */
export function counted(count: number, thing: string): string {
  return `${written(count)} ${plural(count, thing)}`;
}

/** Counts some of all papers: `37 of 190 papers`, `190 papers`, `1 paper`. */
export function papersOf(shown: number, total: number): string {
  const all = counted(total, 'paper');
  return shown === total ? all : `${written(shown)} of ${all}`;
}
