import { periodStart } from '../../paper/added-periods.ts';

const part = /^[1-9]\d{3}(?:-\d\d){0,2}$/u;
const unfinished = /(?:-\d?|\.{1,2}\d{0,3})$/u;

/** Tells whether a date is among those that were asked for. */
export type DateTest = (date: string) => boolean;

/**
 * Parses the value of `added:`: `7d`, `2w`, `6m` or `1y` before `lastChange`, the date of the list's last change;
 * `2024`, `2024-05` or `2024-05-17`; `2024-01..2024-06`, `2024-05..`, `..2024` or `>=2024-05`. Null for anything
 * else. With `mayBePrefix`, a date that is still being typed counts without its unfinished part.
 */
export function readAdded(text: string, lastChange: string, mayBePrefix = false): DateTest | null {
  const start = periodStart(text, lastChange);
  if (start !== null) return (date) => date >= start;
  const found = readDates(text);
  return found === null && mayBePrefix ? readDates(text.replace(unfinished, '')) : found;
}

/** Tells whether `readAdded` can parse a text. */
export function isAddedDate(text: string): boolean {
  return readAdded(text, '2000-01-01') !== null;
}

function readDates(text: string): DateTest | null {
  const { sign = '', bound = '' } = /^(?<sign>[<>]?=?)(?<bound>[\d-]+)$/u.exec(text)?.groups ?? {};
  if (part.test(bound)) return compare(sign, bound);
  const [first = '', last = '', ...more] = text.split('..');
  if (more.length > 0 || !text.includes('..') || first + last === '') return null;
  if ([first, last].some((end) => end !== '' && !part.test(end))) return null;
  const [from, to] = last !== '' && first > last ? [last, first] : [first, last];
  return (date) => date >= from && (to === '' || compare('<=', to)(date));
}

/** Compares dates with a year, a month or a day, of which all days count. */
function compare(sign: string, bound: string): DateTest {
  const cut = (date: string) => date.slice(0, bound.length);
  if (sign === '>=') return (date) => date >= bound;
  if (sign === '<') return (date) => date < bound;
  if (sign === '>') return (date) => cut(date) > bound;
  return sign === '<=' ? (date) => cut(date) <= bound : (date) => cut(date) === bound;
}
