import { noValue } from '../../paper/facets.ts';
import { isYear } from '../../view/year-range.ts';
import { type SelectedFacet, type Slice, valueSlice } from './slice.ts';

/**
 * The years of the shown papers, oldest first, then the papers without a year. Years before `since` are
 * merged.
 */
export function yearSlices(facet: SelectedFacet, countByValue: Uint32Array, since: number): Slice[] {
  const shown = facet.column.values
    .map((_, number) => valueSlice(facet, number, countByValue[number] ?? 0))
    .filter(({ count }) => count > 0)
    .reverse();
  const years = shown.filter(({ name }) => name !== noValue);
  const early = years.filter(({ name }) => Number(name) < since);
  const late = years.slice(early.length);
  return [
    ...(early.length > 1 ? [mergeYears(facet, early)] : early),
    ...late,
    ...shown.filter(({ name }) => name === noValue),
  ];
}

/**
 * The first year with a slot of its own, when there are `slots` slots and all earlier years share one. Minus
 * infinity when every year fits.
 */
export function firstSeparateYear(
  { column }: SelectedFacet,
  countByValue: Uint32Array,
  slots: number,
): number {
  const years = column.values.filter((value, number) => value !== noValue && (countByValue[number] ?? 0) > 0);
  return years.length <= slots ? Number.NEGATIVE_INFINITY : Number(years[slots - 2]);
}

/**
 * Merges years into one slice. With ticked years, years in between are not shown: the selection then ticks
 * each year instead of a range.
 */
function mergeYears({ selection: { any, not } }: SelectedFacet, years: readonly Slice[]): Slice {
  const names = years.map(({ name }) => name);
  const [first = '', last = ''] = [names[0], names.at(-1)];
  return {
    name: `${first}–${last}`,
    valueIds: years.flatMap(({ valueIds }) => valueIds),
    count: years.reduce((sum, { count }) => sum + count, 0),
    selection: any.some(isYear)
      ? { any: names, not }
      : { any: [], not, from: Number(first), to: Number(last) },
  };
}
