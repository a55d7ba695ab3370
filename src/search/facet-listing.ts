import { alwaysValues, noValue } from '../paper/facets.ts';
import { fold } from '../paper/fold.ts';
import type { Selection } from '../view/view.ts';
import { bump } from './bump.ts';
import { byName } from './by-name.ts';
import type { FacetCount, FacetCounts } from './exploration.ts';
import { createScratch } from './scratch.ts';

/** A value number, or the value itself when it is selected but does not occur in the list. */
export type ListedValue = number | string;

/**
 * Orders the values of a facet, including selected ones that do not occur in the list.
 * Sets: most papers first, ties by name; years newest first; trees in list order; "(none)" last.
 */
function orderValues(counts: FacetCounts): readonly ListedValue[] {
  const { column, numbers, selection } = counts;
  const order: ListedValue[] = Array.from(
    column.facet.shape === 'set' ? orderByCount(counts) : numbers.keys(),
  );
  const unknown = [...new Set([...selection.any, ...selection.not])].filter(
    (value) => !column.numberOf.has(value),
  );
  for (const value of unknown) order.splice(insertionIndex(counts, value, order), 0, value);
  return order;
}

/** The values of a facet in display order: selected ones first. */
export function displayOrder(counts: FacetCounts): readonly ListedValue[] {
  return selectedFirst(counts, orderValues(counts));
}

/**
 * The first `limit` values in display order. Without a selection the others are not sorted: a list may have
 * tens of thousands of authors.
 */
export function firstDisplayed(counts: FacetCounts, limit: number): readonly ListedValue[] {
  const { column, numbers, selection } = counts;
  const hasSelection = selection.any.length + selection.not.length > 0;
  if (hasSelection || column.facet.shape !== 'set' || limit * 4 > numbers.length)
    return displayOrder(counts).slice(0, limit);
  return topByCount(counts, limit);
}

/** The number of values in display order. */
export function displayedCount({
  column: { values, numberOf },
  selection: { any, not },
}: FacetCounts): number {
  return values.length + new Set([...any, ...not].filter((value) => !numberOf.has(value))).size;
}

/** Moves selected values to the front. */
function selectedFirst(
  { column, selection }: FacetCounts,
  order: readonly ListedValue[],
): readonly ListedValue[] {
  const selected = new Set<ListedValue>(
    [...selection.any, ...selection.not].map((value) => column.numberOf.get(value) ?? value),
  );
  if (selected.size === 0) return order;
  return [...order.filter((value) => selected.has(value)), ...order.filter((value) => !selected.has(value))];
}

/** Keeps the values whose name contains some characters, ignoring case and accents. */
export function filterByName(
  { column }: FacetCounts,
  order: readonly ListedValue[],
  characters: string,
): readonly ListedValue[] {
  const target = fold(characters.trim());
  if (target === '') return order;
  const { folded } = column.names();
  return order.filter((value) =>
    (typeof value === 'string' ? fold(value) : (folded[value] ?? '')).includes(target),
  );
}

/** The counts and selection states of some values. */
export function listCounts(
  { column, numbers, selection }: FacetCounts,
  values: readonly ListedValue[],
): FacetCount[] {
  return values.map((listed) => {
    const value = typeof listed === 'string' ? listed : (column.values[listed] ?? '');
    const count = typeof listed === 'string' ? 0 : (numbers[listed] ?? 0);
    return { value, count, state: stateOf(selection, value) };
  });
}

/** All values of a facet with their counts, in order, selected or not. */
export function listAll(counts: FacetCounts): FacetCount[] {
  return listCounts(counts, orderValues(counts));
}

/** Tells whether a facet is worth showing: a paper has a value of it, or a value is selected. */
export function isInUse({ column: { values, totals }, selection: { any, not } }: FacetCounts): boolean {
  return (
    any.length + not.length > 0 ||
    values.some((value, number) => value !== noValue && (totals[number] ?? 0) > 0)
  );
}

/** The highest count of any value of a facet. */
export function maxCount({ numbers }: FacetCounts): number {
  let highest = 0;
  for (const count of numbers) if (count > highest) highest = count;
  return highest;
}

/** The number of values of a facet, without "(none)". */
export function valueCount({ column: { values, numberOf } }: FacetCounts): number {
  return values.length - (numberOf.has(noValue) ? 1 : 0);
}

const nextScratch = createScratch();
const orderScratch = createScratch();

/** Counting sort of value numbers by count, ties by number (that is, by name). Valid until the next call. */
function orderByCount(counts: FacetCounts): Uint32Array {
  const { column, numbers } = counts;
  const noneNumber = column.numberOf.get(noValue);
  const ranked = noneNumber ?? numbers.length;
  const highest = maxCount(counts);
  const next = nextScratch(highest + 2);
  for (let number = 0; number < ranked; number += 1) bump(next, highest - (numbers[number] ?? 0) + 1);
  for (let index = 1; index < next.length; index += 1)
    next[index] = (next[index] ?? 0) + (next[index - 1] ?? 0);
  const order = orderScratch(numbers.length);
  for (let number = 0; number < ranked; number += 1)
    order[bump(next, highest - (numbers[number] ?? 0))] = number;
  if (noneNumber !== undefined) order[ranked] = noneNumber;
  return order;
}

/** The numbers of the `limit` values with the most papers; `limit` is less than the number of values. */
function topByCount(counts: FacetCounts, limit: number): readonly number[] {
  const { column, numbers } = counts;
  const none = column.numberOf.get(noValue);
  const histogram = nextScratch(maxCount(counts) + 1);
  for (const count of numbers) bump(histogram, count);
  if (none !== undefined) histogram[numbers[none] ?? 0] = (histogram[numbers[none] ?? 0] ?? 0) - 1;
  let threshold = histogram.length - 1;
  for (let more = histogram[threshold] ?? 0; more < limit && threshold > 0; more += histogram[threshold] ?? 0)
    threshold -= 1;
  const above: number[] = [];
  const equal: number[] = [];
  for (let number = 0; number < numbers.length; number += 1) {
    const count = numbers[number] ?? 0;
    if (count < threshold || number === none) continue;
    if (count > threshold) above.push(number);
    else if (equal.length < limit) equal.push(number);
  }
  above.sort((a, b) => (numbers[b] ?? 0) - (numbers[a] ?? 0) || a - b);
  return [...above, ...equal].slice(0, limit);
}

/** The position at which to insert a value that no paper has, by binary search. */
function insertionIndex(
  { column: { facet, values }, numbers }: FacetCounts,
  value: string,
  order: readonly ListedValue[],
): number {
  if (value === noValue) return order.length;
  if (facet.shape === 'tree')
    return order.length - Number(order.at(-1) === noValue || values[Number(order.at(-1))] === noValue);
  const nameOf = (listed: ListedValue) => (typeof listed === 'string' ? listed : (values[listed] ?? ''));
  const isAfter = (listed: ListedValue) => {
    const name = nameOf(listed);
    if (name === noValue) return true;
    if (facet.shape === 'range') return Number(value) > Number(name);
    if (typeof listed !== 'string' && alwaysValues(facet).length > 0) return false;
    return (typeof listed === 'string' || (numbers[listed] ?? 0) === 0) && byName(value, name) < 0;
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

function stateOf({ any, not }: Selection, value: string): FacetCount['state'] {
  if (not.includes(value)) return 'not';
  return any.includes(value) ? 'any' : null;
}
