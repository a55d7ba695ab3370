import type { Selection } from '../view/view.ts';
import type { Adjacency } from './adjacency.ts';
import { addBit, type Bitset, emptyBits, fullBits, removeBit } from './bitset.ts';
import type { FacetColumn } from './facet-index.ts';

/**
 * Finds the papers that one facet lets through; null when nothing is asked of it.
 * Ticked values and the range are ORed, then the papers that carry an excluded value go (design, section 8).
 */
export function facetPass(column: FacetColumn, selection: Selection, total: number): Bitset | null {
  const ticks = asksForValues(column, selection);
  if (!ticks && selection.not.length === 0) return null;
  const bits = ticks ? emptyBits(total) : fullBits(total);
  for (const number of ticks ? chosenNumbers(column, selection) : [])
    forEachItem(column.carriers, number, (paper) => addBit(bits, paper));
  for (const number of numbersOf(column, selection.not))
    forEachItem(column.carriers, number, (paper) => removeBit(bits, paper));
  return bits;
}

function asksForValues(column: FacetColumn, { any, from, to }: Selection): boolean {
  return any.length > 0 || (column.facet.shape === 'range' && (from !== undefined || to !== undefined));
}

function chosenNumbers(column: FacetColumn, { any, from, to }: Selection): number[] {
  const chosen = numbersOf(column, any);
  if (column.facet.shape !== 'range' || (from === undefined && to === undefined)) return chosen;
  column.values.forEach((value, number) => {
    const year = Number(value);
    if (year >= (from ?? Number.NEGATIVE_INFINITY) && year <= (to ?? Number.POSITIVE_INFINITY))
      chosen.push(number);
  });
  return chosen;
}

/** The numbers of the values that occur in the list; the others let no paper through and take none away. */
function numbersOf(column: FacetColumn, values: readonly string[]): number[] {
  return values.map((value) => column.numberOf.get(value)).filter((number) => number !== undefined);
}

function forEachItem({ starts, items }: Adjacency, owner: number, visit: (item: number) => void): void {
  const end = starts[owner + 1] ?? 0;
  for (let index = starts[owner] ?? 0; index < end; index += 1) visit(items[index] ?? 0);
}
