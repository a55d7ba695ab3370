/* The English words that state years, as data. Phrases are in lower case, their words separated by spaces. */

/** Which years a phrase means, given the year after it: the year itself, or a bound of a range. */
export type YearBound = 'same' | 'from' | 'after' | 'to' | 'before';

/** Phrases before a year. */
export const beforeYear: ReadonlyMap<string, YearBound> = new Map([
  ['in', 'same'],
  ['of', 'same'],
  ['from', 'same'],
  ['during', 'same'],
  ['since', 'from'],
  ['starting in', 'from'],
  ['starting from', 'from'],
  ['no earlier than', 'from'],
  ['no older than', 'from'],
  ['after', 'after'],
  ['newer than', 'after'],
  ['later than', 'after'],
  ['more recent than', 'after'],
  ['until', 'to'],
  ['till', 'to'],
  ['up to', 'to'],
  ['no later than', 'to'],
  ['no newer than', 'to'],
  ['before', 'before'],
  ['prior to', 'before'],
  ['older than', 'before'],
  ['earlier than', 'before'],
]);

/** Phrases after a year that turn it into a bound. */
export const afterYear: ReadonlyMap<string, YearBound> = new Map([
  ['onward', 'from'],
  ['onwards', 'from'],
  ['and onward', 'from'],
  ['and onwards', 'from'],
  ['and later', 'from'],
  ['or later', 'from'],
  ['and after', 'from'],
  ['or after', 'from'],
  ['or newer', 'from'],
  ['and newer', 'from'],
  ['and earlier', 'to'],
  ['or earlier', 'to'],
  ['and before', 'to'],
  ['or before', 'to'],
  ['or older', 'to'],
  ['and older', 'to'],
]);

/** Words between the two years of a range. */
export const yearRange: ReadonlyMap<string, true> = new Map([
  ['to', true],
  ['through', true],
  ['until', true],
  ['till', true],
  ['up to', true],
]);

/** Phrases before a number of years. */
export const lastYears: ReadonlyMap<string, true> = new Map([
  ['last', true],
  ['past', true],
  ['previous', true],
  ['most recent', true],
]);

/** Numbers in words. */
export const numbers: ReadonlyMap<string, number> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, index) => [
    word,
    index + 1,
  ]),
);
