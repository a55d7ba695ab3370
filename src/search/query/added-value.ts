import { periodStart } from '../../paper/added-periods.ts';

const part = /^[1-9]\d{3}(?:-\d\d){0,2}$/u;
const unfinished = /(?:-\d?|\.{1,2}\d{0,3})$/u;

/** Dates from `from` up to, but not including, `before`; empty for an open end. */
export interface DateSpan {
  readonly from: string;
  readonly before: string;
}

/** Tells whether a date is among those that were asked for. */
export type DateTest = (date: string) => boolean;

/** Sorts after every digit and hyphen: `2024-05~` is after all days of that month. */
const afterAll = '~';

/**
 * Parses the value of `added:`: `7d`, `2w`, `6m` or `1y` before `lastChange`, the date of the list's last change;
 * `2024`, `2024-05` or `2024-05-17`; `2024-01..2024-06`, `2024-05..`, `..2024` or `>=2024-05`. Null for anything
 * else. With `mayBePrefix`, a date that is still being typed counts without its unfinished part.
 */
export function readAddedSpan(text: string, lastChange: string, mayBePrefix = false): DateSpan | null {
  const start = periodStart(text, lastChange);
  if (start !== null) return { from: start, before: '' };
  const found = readDates(text);
  return found === null && mayBePrefix ? readDates(text.replace(unfinished, '')) : found;
}

/** The same, as a test. */
export function readAdded(text: string, lastChange: string, mayBePrefix = false): DateTest | null {
  const span = readAddedSpan(text, lastChange, mayBePrefix);
  return span && ((date) => date >= span.from && (span.before === '' || date < span.before));
}

/** Tells whether `readAdded` can parse a text. */
export function isAddedDate(text: string): boolean {
  return readAddedSpan(text, '2000-01-01') !== null;
}

function readDates(text: string): DateSpan | null {
  const { sign = '', bound = '' } = /^(?<sign>[<>]?=?)(?<bound>[\d-]+)$/u.exec(text)?.groups ?? {};
  if (part.test(bound)) return compare(sign, bound);
  const [first = '', last = '', ...more] = text.split('..');
  if (more.length > 0 || !text.includes('..') || first + last === '') return null;
  if ([first, last].some((end) => end !== '' && !part.test(end))) return null;
  const [from, to] = last !== '' && first > last ? [last, first] : [first, last];
  return { from, before: to === '' ? '' : to + afterAll };
}

/** The dates before or after a bound; a year or a month stands for all its days. */
function compare(sign: string, bound: string): DateSpan {
  const end = bound + afterAll;
  if (sign === '>=') return { from: bound, before: '' };
  if (sign === '<') return { from: '', before: bound };
  if (sign === '>') return { from: end, before: '' };
  return sign === '<=' ? { from: '', before: end } : { from: bound, before: end };
}
