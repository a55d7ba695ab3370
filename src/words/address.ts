/* What of an address was ignored. Texts of the address come in quotation marks. */

export const listCut = 'A part of the reading list in the address could not be read and was left out.';

/** Says that a value cannot be decoded. */
export function brokenEscape(key: string): string {
  return `A value of “${key}” was ignored: it has a broken % escape.`;
}

/** Says that something is there several times. */
export function onlyFirst(key: string): string {
  return `Only the first “${key}” of the address is used.`;
}

/** Says that a sort key is unknown, and which ones are known. */
export function noSortKey(text: string, keys: readonly string[]): string {
  return `Sorting by ${text} is not possible: the keys are ${keys.join(', ')}.`;
}

/** Says that there is nothing of a name to show in the place of the table, and what there is. */
export function nothingToShow(text: string, names: readonly string[]): string {
  return `There is no ${text} to show: write ${names.join(' or ')}.`;
}

/** Says that a range cannot be read. */
export function noRange(label: string, text: string): string {
  return `${label} ${text} was ignored: write 2020, 2020-2023, 2020- or -2023.`;
}

/** Says that there are several ranges. */
export function secondRange(label: string, text: string): string {
  return `${label} ${text} was ignored: there can be only one range.`;
}

/** Says that what is to be left out is no year. */
export function noYear(label: string, text: string): string {
  return `The exclusion of ${label} ${text} was ignored: write one year, such as 2020.`;
}

/** Says how many papers of a reading list are missing. */
export function papersMissing(count: number): string {
  const papers = count === 1 ? '1 paper of the reading list is' : `${count} papers of the reading list are`;
  return `${papers} not in this list: renamed or taken out since, or the link is of another list.`;
}
