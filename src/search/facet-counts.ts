import { noValue } from '../paper/facets.ts';
import type { Selection } from '../view/view.ts';
import { byName } from './by-name.ts';
import type { FacetCount } from './exploration.ts';
import type { FacetColumn } from './facet-index.ts';

/** Counts for every value of a facet how many of the given papers carry it. */
export function tally({ carried, values }: FacetColumn, positions: Uint32Array): Uint32Array {
  const { starts, items } = carried;
  const counts = new Uint32Array(values.length);
  for (let row = 0; row < positions.length; row += 1) {
    const paper = positions[row] ?? 0;
    const end = starts[paper + 1] ?? 0;
    for (let index = starts[paper] ?? 0; index < end; index += 1) {
      const value = items[index] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}

/**
 * Lists all values of a facet with their counts, and those that are selected although the list has none of them.
 * Sets: most papers first, then by name; years newest first; trees in the order of the list; "(none)" last.
 */
export function listCounts(column: FacetColumn, counts: Uint32Array, selection: Selection): FacetCount[] {
  const order = column.facet.shape === 'set' ? mostFirst(column, counts) : null;
  const listed: FacetCount[] = [];
  for (let place = 0; place < counts.length; place += 1) {
    const number = order?.[place] ?? place;
    listed.push({ value: column.values[number] ?? '', count: counts[number] ?? 0, state: null });
  }
  const state = stateReader(selection);
  if (state === null) return listed;
  const unknown = [...new Set([...selection.any, ...selection.not])].filter((value) => !column.numberOf.has(value));
  for (const value of unknown) listed.splice(placeOf(column, value, listed), 0, { value, count: 0, state: null });
  return listed.map((entry) => ({ ...entry, state: state(entry.value) }));
}

/** Sorts value numbers by count without comparing: values are numbered by name, and each goes behind its equals. */
function mostFirst(column: FacetColumn, counts: Uint32Array): Uint32Array {
  const noneNumber = column.numberOf.get(noValue);
  const ranked = noneNumber ?? counts.length;
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  const next = new Uint32Array(most + 2);
  for (let number = 0; number < ranked; number += 1) bump(next, most - (counts[number] ?? 0) + 1);
  for (let index = 1; index < next.length; index += 1) next[index] = (next[index] ?? 0) + (next[index - 1] ?? 0);
  const order = new Uint32Array(counts.length);
  for (let number = 0; number < ranked; number += 1) order[bump(next, most - (counts[number] ?? 0))] = number;
  if (noneNumber !== undefined) order[ranked] = noneNumber;
  return order;
}

/** Raises one number by one and returns what it was. */
function bump(numbers: Uint32Array, index: number): number {
  const before = numbers[index] ?? 0;
  numbers[index] = before + 1;
  return before;
}

/** Where a value that no paper carries belongs among the listed ones. */
function placeOf({ facet }: FacetColumn, value: string, listed: readonly FacetCount[]): number {
  if (value === noValue) return listed.length;
  const place = listed.findIndex((entry) => {
    if (entry.value === noValue) return true;
    if (facet.shape === 'set') return entry.count === 0 && byName(value, entry.value) < 0;
    return facet.shape === 'range' && Number(value) > Number(entry.value);
  });
  return place < 0 ? listed.length : place;
}

function stateReader({ any, not }: Selection): ((value: string) => FacetCount['state']) | null {
  if (any.length === 0 && not.length === 0) return null;
  const ticked = new Set(any);
  const excluded = new Set(not);
  return (value) => (excluded.has(value) ? 'not' : ticked.has(value) ? 'any' : null);
}
