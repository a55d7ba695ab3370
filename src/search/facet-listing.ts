import { isReaderFacet, noValue } from '../paper/facets.ts';
import { fold } from '../paper/fold.ts';
import type { FacetSelection } from '../view/view.ts';
import type { FacetCount, FacetCounts } from './exploration.ts';
import type { FacetColumn } from './facet-index.ts';
import { type DisplayedValue, orderValues } from './facet-order.ts';

/** Keeps the values whose name contains some characters, ignoring case and accents. */
export function filterByName(
  { column }: FacetCounts,
  order: readonly DisplayedValue[],
  characters: string,
): readonly DisplayedValue[] {
  const target = fold(characters.trim());
  if (target === '') return order;
  const { folded } = column.names();
  return order.filter((value) =>
    (typeof value === 'string' ? fold(value) : (folded[value] ?? '')).includes(target),
  );
}

/** The counts and selection states of some values. */
export function countsOfValues(
  { column, countByValue, selection }: FacetCounts,
  values: readonly DisplayedValue[],
): FacetCount[] {
  return values.map((listed) => {
    const value = typeof listed === 'string' ? listed : (column.values[listed] ?? '');
    const count = typeof listed === 'string' ? 0 : (countByValue[listed] ?? 0);
    return { value, count, state: stateOf(selection, value) };
  });
}

/** All values of a facet with their counts, in order, selected or not. */
export function listAll(counts: FacetCounts): FacetCount[] {
  return countsOfValues(counts, orderValues(counts));
}

/** A facet is hidden if its values set apart fewer than one paper in so many. */
const papersPerSetApart = 200;

/**
 * Tells whether a facet is worth showing: something is selected in it, or its values set enough papers apart
 * from the others and the list's settings do not hide it.
 */
export function isWorthShowing({ column, selection: { any, not, from, to } }: FacetCounts): boolean {
  if (any.length + not.length > 0 || from !== undefined || to !== undefined) return true;
  return column.facet.isHidden !== true && setsApart(column);
}

/**
 * Tells whether the values of a facet set papers apart. A value that few papers have sets these apart, and one
 * that nearly all have sets the others apart. A facet that one paper alone has is a link to it, not a filter,
 * unless the reader made it.
 */
function setsApart({ facet, totals, idOf, valuesByPaper }: FacetColumn): boolean {
  const paperCount = valuesByPaper.starts.length - 1;
  const withValue = paperCount - (totals[idOf.get(noValue) ?? -1] ?? 0);
  let setApart = 0;
  for (const total of totals) setApart += Math.min(total, paperCount - total);
  if (isReaderFacet(facet)) return setApart > 0;
  return withValue > 1 && setApart > 0 && setApart * papersPerSetApart >= paperCount;
}

/** The number of values of a facet, without "(none)". */
export function countValues({ column: { values, idOf } }: FacetCounts): number {
  return values.length - (idOf.has(noValue) ? 1 : 0);
}

function stateOf({ any, not }: FacetSelection, value: string): FacetCount['state'] {
  if (not.includes(value)) return 'not';
  return any.includes(value) ? 'any' : null;
}
