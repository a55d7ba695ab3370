import { alwaysValues, noValue } from '../paper/facets.ts';
import { fold } from '../paper/fold.ts';
import type { Selection } from '../view/view.ts';
import { bump } from './bump.ts';
import { byName } from './by-name.ts';
import type { FacetCount, FacetCounts } from './exploration.ts';
import { createScratch } from './scratch.ts';

/** A value's number, or the value itself where the list does not have it and it is asked for all the same. */
export type ListedValue = number | string;

/**
 * Orders the values of a facet, with those that are asked for although the list has none of them.
 * Sets: most papers first, then by name; years newest first; trees in the order of the list; "(none)" last.
 */
function orderValues(counts: FacetCounts): readonly ListedValue[] {
  const { column, numbers, selection } = counts;
  const order: ListedValue[] = Array.from(column.facet.shape === 'set' ? mostFirst(counts) : numbers.keys());
  const unknown = [...new Set([...selection.any, ...selection.not])].filter(
    (value) => !column.numberOf.has(value),
  );
  for (const value of unknown) order.splice(placeOf(counts, value, order), 0, value);
  return order;
}

/** Orders the values of a facet as they are shown: those that are asked for before the others. */
export function shownOrder(counts: FacetCounts): readonly ListedValue[] {
  return askedFirst(counts, orderValues(counts));
}

/** The first values of the shown order. While nothing is asked for the others are left unsorted: a list may have ten thousands of authors. */
export function firstShown(counts: FacetCounts, limit: number): readonly ListedValue[] {
  const { column, numbers, selection } = counts;
  const asks = selection.any.length + selection.not.length > 0;
  if (asks || column.facet.shape !== 'set' || limit * 4 > numbers.length)
    return shownOrder(counts).slice(0, limit);
  return mostPapers(counts, limit);
}

/** How many values the shown order has. */
export function shownSize({ column: { values, numberOf }, selection: { any, not } }: FacetCounts): number {
  return values.length + new Set([...any, ...not].filter((value) => !numberOf.has(value))).size;
}

/** Puts the values that are asked for before the others. */
function askedFirst(
  { column, selection }: FacetCounts,
  order: readonly ListedValue[],
): readonly ListedValue[] {
  const asked = new Set<ListedValue>(
    [...selection.any, ...selection.not].map((value) => column.numberOf.get(value) ?? value),
  );
  if (asked.size === 0) return order;
  return [...order.filter((value) => asked.has(value)), ...order.filter((value) => !asked.has(value))];
}

/** Keeps the values whose name holds some characters, in any case and with or without accents. */
export function namedLike(
  { column }: FacetCounts,
  order: readonly ListedValue[],
  characters: string,
): readonly ListedValue[] {
  const wanted = fold(characters.trim());
  if (wanted === '') return order;
  const { folded } = column.names();
  return order.filter((value) =>
    (typeof value === 'string' ? fold(value) : (folded[value] ?? '')).includes(wanted),
  );
}

/** Says of some values how many papers each would show, and whether it is asked for. */
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

/** All values of a facet in their order, with their counts. */
export function listAll(counts: FacetCounts): FacetCount[] {
  return listCounts(counts, orderValues(counts));
}

/** Tells whether a facet says anything of this list: a paper has a value of it, or one is asked for. */
export function isInUse({ column: { values, totals }, selection: { any, not } }: FacetCounts): boolean {
  return (
    any.length + not.length > 0 ||
    values.some((value, number) => value !== noValue && (totals[number] ?? 0) > 0)
  );
}

/** The most papers that one value of a facet would show. */
export function mostOf({ numbers }: FacetCounts): number {
  let most = 0;
  for (const count of numbers) if (count > most) most = count;
  return most;
}

/** How many values a facet has, "(none)" not among them. */
export function sizeOf({ column: { values, numberOf } }: FacetCounts): number {
  return values.length - (numberOf.has(noValue) ? 1 : 0);
}

const nextScratch = createScratch();
const orderScratch = createScratch();

/** Sorts value numbers by count without comparing: values are numbered by name, and each goes behind its equals. Good until the next call. */
function mostFirst(counts: FacetCounts): Uint32Array {
  const { column, numbers } = counts;
  const noneNumber = column.numberOf.get(noValue);
  const ranked = noneNumber ?? numbers.length;
  const most = mostOf(counts);
  const next = nextScratch(most + 2);
  for (let number = 0; number < ranked; number += 1) bump(next, most - (numbers[number] ?? 0) + 1);
  for (let index = 1; index < next.length; index += 1)
    next[index] = (next[index] ?? 0) + (next[index - 1] ?? 0);
  const order = orderScratch(numbers.length);
  for (let number = 0; number < ranked; number += 1)
    order[bump(next, most - (numbers[number] ?? 0))] = number;
  if (noneNumber !== undefined) order[ranked] = noneNumber;
  return order;
}

/** The numbers of the values with the most papers, fewer of them than there are values. */
function mostPapers(counts: FacetCounts, limit: number): readonly number[] {
  const { column, numbers } = counts;
  const none = column.numberOf.get(noValue);
  const having = nextScratch(mostOf(counts) + 1);
  for (const count of numbers) bump(having, count);
  if (none !== undefined) having[numbers[none] ?? 0] = (having[numbers[none] ?? 0] ?? 0) - 1;
  let least = having.length - 1;
  for (let more = having[least] ?? 0; more < limit && least > 0; more += having[least] ?? 0) least -= 1;
  const above: number[] = [];
  const equal: number[] = [];
  for (let number = 0; number < numbers.length; number += 1) {
    const count = numbers[number] ?? 0;
    if (count < least || number === none) continue;
    if (count > least) above.push(number);
    else if (equal.length < limit) equal.push(number);
  }
  above.sort((a, b) => (numbers[b] ?? 0) - (numbers[a] ?? 0) || a - b);
  return [...above, ...equal].slice(0, limit);
}

/** Where a value that no paper carries belongs among the ordered ones, found by halving. */
function placeOf(
  { column: { facet, values }, numbers }: FacetCounts,
  value: string,
  order: readonly ListedValue[],
): number {
  if (value === noValue) return order.length;
  if (facet.shape === 'tree')
    return order.length - Number(order.at(-1) === noValue || values[Number(order.at(-1))] === noValue);
  const nameOf = (listed: ListedValue) => (typeof listed === 'string' ? listed : (values[listed] ?? ''));
  const isBehind = (listed: ListedValue) => {
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
    if (listed !== undefined && isBehind(listed)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function stateOf({ any, not }: Selection, value: string): FacetCount['state'] {
  if (not.includes(value)) return 'not';
  return any.includes(value) ? 'any' : null;
}
