/* Apart from what else is said of an address, because the columns of an address are read in a part of the app of their own. */

/** Says that a column is unknown, and which ones are known. */
export function noColumn(text: string, columns: readonly string[]): string {
  return `There is no column ${text}: the columns are ${columns.join(', ')}.`;
}
