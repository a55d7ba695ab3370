import { alwaysValues, type Facet, noValue } from '../paper/facets.ts';
import { bump } from './bump.ts';
import { byName } from './by-name.ts';
import type { FacetCounts } from './exploration.ts';
import type { FacetColumn } from './facet-index.ts';
import { createScratch } from './scratch.ts';

/** A value id, or the value itself when it is selected but does not occur in the list. */
export type DisplayedValue = number | string;

/**
 * Orders the values of a facet, including selected ones that do not occur in the list.
 * Sets: most papers first, ties by name, unless they have an order of their own; years newest first; trees in list
 * order; "(none)" last.
 */
export function orderValues(counts: FacetCounts): readonly DisplayedValue[] {
  const { column, countByValue, selection } = counts;
  const order: DisplayedValue[] = Array.from(
    isByCount(column.facet) ? orderByCount(counts) : countByValue.keys(),
  );
  const unknown = [...new Set([...selection.any, ...selection.not])].filter(
    (value) => !column.idOf.has(value),
  );
  for (const value of unknown) order.splice(insertionIndex(counts, value, order), 0, value);
  return order;
}

function isByCount({ shape, compare }: Facet): boolean {
  return shape === 'set' && compare === undefined;
}

/** Tells whether a facet puts the values that no shown paper has last. */
function hasEmptyLast(facet: Facet): boolean {
  return isByCount(facet) && alwaysValues(facet).length === 0;
}

/**
 * The values of a facet in display order: selected ones first, and values that no shown paper has last, most
 * frequent in the list first.
 */
export function displayOrder(counts: FacetCounts): readonly DisplayedValue[] {
  return selectedFirst(counts, hasEmptyLast(counts.column.facet) ? emptyLast(counts) : orderValues(counts));
}

/** Moves the values that no shown paper has to the end, in the order that they have without filters. */
function emptyLast(counts: FacetCounts): readonly DisplayedValue[] {
  const { column, countByValue } = counts;
  const isEmpty = (value: DisplayedValue) => typeof value !== 'string' && countByValue[value] === 0;
  return [...orderValues(counts).filter((value) => !isEmpty(value)), ...listOrder(column).filter(isEmpty)];
}

const listOrders = new WeakMap<FacetColumn, Uint32Array>();

/** The values in the order that they have without filters. */
function listOrder(column: FacetColumn): Uint32Array {
  const order = listOrders.get(column) ?? orderByCount({ column, countByValue: column.totals }).slice();
  listOrders.set(column, order);
  return order;
}

/**
 * The first `limit` values in display order. Without a selection the others are not sorted: a list may have
 * tens of thousands of authors.
 */
export function firstDisplayed(counts: FacetCounts, limit: number): readonly DisplayedValue[] {
  const { column, countByValue, selection } = counts;
  const hasSelection = selection.any.length + selection.not.length > 0;
  if (
    hasSelection ||
    !isByCount(column.facet) ||
    limit * 4 > countByValue.length ||
    limit > countWithPapers(counts) ||
    maxCount(counts) === 0
  )
    return displayOrder(counts).slice(0, limit);
  return topByCount(counts, limit);
}

/**
 * How many values come before those that no shown paper has, in display order. All values if the facet has an
 * order of its own, or if no value has a paper.
 */
export function countWithPapers(counts: FacetCounts): number {
  const { column, countByValue, selection } = counts;
  const all = countDisplayed(counts);
  if (!hasEmptyLast(column.facet)) return all;
  const selected = new Set([...selection.any, ...selection.not]);
  let empty = 0;
  for (let id = 0; id < countByValue.length; id += 1)
    if (countByValue[id] === 0 && !selected.has(column.values[id] ?? '')) empty += 1;
  return empty === all ? all : all - empty;
}

/** The number of values in display order. */
export function countDisplayed({ column: { values, idOf }, selection: { any, not } }: FacetCounts): number {
  return values.length + new Set([...any, ...not].filter((value) => !idOf.has(value))).size;
}

/** The highest count of any value of a facet. */
export function maxCount({ countByValue }: Pick<FacetCounts, 'countByValue'>): number {
  let highest = 0;
  for (const count of countByValue) if (count > highest) highest = count;
  return highest;
}

/** Moves selected values to the front. */
function selectedFirst(
  { column, selection }: FacetCounts,
  order: readonly DisplayedValue[],
): readonly DisplayedValue[] {
  const selected = new Set<DisplayedValue>(
    [...selection.any, ...selection.not].map((value) => column.idOf.get(value) ?? value),
  );
  if (selected.size === 0) return order;
  return [...order.filter((value) => selected.has(value)), ...order.filter((value) => !selected.has(value))];
}

/** The values of a facet with a count for each. */
type Counted = Pick<FacetCounts, 'column' | 'countByValue'>;

const nextScratch = createScratch();
const orderScratch = createScratch();

/** Counting sort of value ids by count, ties by id (that is, by name). Valid until the next call. */
function orderByCount(counts: Counted): Uint32Array {
  const { column, countByValue } = counts;
  const noneId = column.idOf.get(noValue);
  const rankedCount = noneId ?? countByValue.length;
  const highest = maxCount(counts);
  const next = nextScratch(highest + 2);
  for (let id = 0; id < rankedCount; id += 1) bump(next, highest - (countByValue[id] ?? 0) + 1);
  for (let index = 1; index < next.length; index += 1)
    next[index] = (next[index] ?? 0) + (next[index - 1] ?? 0);
  const order = orderScratch(countByValue.length);
  for (let id = 0; id < rankedCount; id += 1) order[bump(next, highest - (countByValue[id] ?? 0))] = id;
  if (noneId !== undefined) order[rankedCount] = noneId;
  return order;
}

/** The ids of the `limit` values with the most papers, all of which have papers. */
function topByCount(counts: Counted, limit: number): readonly number[] {
  const { column, countByValue } = counts;
  const none = column.idOf.get(noValue);
  const histogram = nextScratch(maxCount(counts) + 1);
  for (const count of countByValue) bump(histogram, count);
  if (none !== undefined) histogram[countByValue[none] ?? 0] = (histogram[countByValue[none] ?? 0] ?? 0) - 1;
  let threshold = histogram.length - 1;
  for (let more = histogram[threshold] ?? 0; more < limit && threshold > 1; more += histogram[threshold] ?? 0)
    threshold -= 1;
  const above: number[] = [];
  const equal: number[] = [];
  for (let id = 0; id < countByValue.length; id += 1) {
    const count = countByValue[id] ?? 0;
    if (count < threshold || id === none) continue;
    if (count > threshold) above.push(id);
    else if (equal.length < limit) equal.push(id);
  }
  above.sort((a, b) => (countByValue[b] ?? 0) - (countByValue[a] ?? 0) || a - b);
  const named = [...above, ...equal].slice(0, limit);
  return none === undefined || named.length === limit ? named : [...named, none];
}

/** The position at which to insert a value that no paper has, by binary search. */
function insertionIndex(
  { column: { facet, values }, countByValue }: FacetCounts,
  value: string,
  order: readonly DisplayedValue[],
): number {
  if (value === noValue) return order.length;
  if (facet.shape === 'tree')
    return order.length - Number(order.at(-1) === noValue || values[Number(order.at(-1))] === noValue);
  const nameOf = (listed: DisplayedValue) => (typeof listed === 'string' ? listed : (values[listed] ?? ''));
  const isAfter = (listed: DisplayedValue) => {
    const name = nameOf(listed);
    if (name === noValue) return true;
    if (facet.compare !== undefined) return facet.compare(value, name) < 0;
    if (facet.shape === 'range') return Number(value) > Number(name);
    if (typeof listed !== 'string' && alwaysValues(facet).length > 0) return false;
    return (typeof listed === 'string' || (countByValue[listed] ?? 0) === 0) && byName(value, name) < 0;
  };
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const listed = order[middle];
    if (listed !== undefined && isAfter(listed)) high = middle;
    else low = middle + 1;
  }
  return low;
}
