import type { Rows } from '../row-item.ts';

/** Which rows two views share at their beginning and at their end, if little else differs. */
export interface SharedEnds {
  readonly start: number;
  readonly end: number;
}

/** With more rows than this between the ends, it is another view rather than an edited list. */
const maxBetween = 12;

/**
 * The rows that stay when a few come, go or change places, as after a save. Null if more do, or if the rows are found by
 * a query, so that each shows other matches.
 */
export function sharedEnds(before: Rows, after: Rows): SharedEnds | null {
  if (before.areFound || after.areFound || after.length === 0) return null;
  const shortest = Math.min(before.length, after.length);
  const isShared = (one: number, other: number) => before.at(one).paper.id === after.at(other).paper.id;
  let start = 0;
  while (start < shortest && isShared(start, start)) start += 1;
  let end = 0;
  while (end < shortest - start && isShared(before.length - 1 - end, after.length - 1 - end)) end += 1;
  return Math.max(before.length, after.length) - start - end > maxBetween ? null : { start, end };
}

/**
 * The keys of rows: a row that stays has that of before, a row at the place of another takes its key, and others get new
 * ones.
 */
export function keysAfter(keys: readonly number[], ends: SharedEnds | null, length: number): number[] {
  let last = Math.max(-1, ...keys);
  const fresh = (count: number) => Array.from({ length: Math.max(0, count) }, () => (last += 1));
  if (ends === null) return [...keys.slice(0, length), ...fresh(length - keys.length)];
  const { start, end } = ends;
  const stayed = keys.slice(keys.length - end);
  return [...keys.slice(0, start), ...fresh(length - start - end), ...stayed];
}
