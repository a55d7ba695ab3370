import type { FacetSelection } from '../view/view.ts';
import { addBit, type Bitset, emptyBits, fullBits, removeBit } from './bitset.ts';
import type { FacetColumn } from './facet-index.ts';
import type { PackedLists } from './packed-lists.ts';

/**
 * The papers that match the selection of one facet; null when nothing is selected.
 * Ticked values and the range are ORed, then papers with an excluded value are removed.
 */
export function filterByFacet(column: FacetColumn, selection: FacetSelection, total: number): Bitset | null {
  const inclusive = hasInclusions(column, selection);
  if (!inclusive && selection.not.length === 0) return null;
  const bits = inclusive ? emptyBits(total) : fullBits(total);
  for (const valueId of inclusive ? includedIds(column, selection) : [])
    forEachItem(column.papersByValue, valueId, (paper) => addBit(bits, paper));
  for (const valueId of idsOf(column, selection.not))
    forEachItem(column.papersByValue, valueId, (paper) => removeBit(bits, paper));
  return bits;
}

function hasInclusions(column: FacetColumn, { any, from, to }: FacetSelection): boolean {
  return any.length > 0 || (column.facet.shape === 'range' && (from !== undefined || to !== undefined));
}

function includedIds(column: FacetColumn, { any, from, to }: FacetSelection): number[] {
  const included = idsOf(column, any);
  if (column.facet.shape !== 'range' || (from === undefined && to === undefined)) return included;
  column.values.forEach((value, valueId) => {
    const year = Number(value);
    if (year >= (from ?? Number.NEGATIVE_INFINITY) && year <= (to ?? Number.POSITIVE_INFINITY))
      included.push(valueId);
  });
  return included;
}

/** The ids of the values that occur in the list; other values match no paper. */
function idsOf(column: FacetColumn, values: readonly string[]): number[] {
  return values.map((value) => column.idOf.get(value)).filter((id) => id !== undefined);
}

function forEachItem({ starts, items }: PackedLists, owner: number, visit: (item: number) => void): void {
  const end = starts[owner + 1] ?? 0;
  for (let index = starts[owner] ?? 0; index < end; index += 1) visit(items[index] ?? 0);
}
