import { noValue } from '../../paper/facets.ts';
import { isYear } from '../../view/year-range.ts';
import { type AskedFacet, type Slice, valueSlice } from './slice.ts';

/** The years of the shown papers, oldest first, then the papers without a year. The years before `since` stand together. */
export function yearSlices(facet: AskedFacet, numbers: Uint32Array, since: number): Slice[] {
  const shown = facet.column.values
    .map((_, number) => valueSlice(facet, number, numbers[number] ?? 0))
    .filter(({ count }) => count > 0)
    .reverse();
  const years = shown.filter(({ name }) => name !== noValue);
  const early = years.filter(({ name }) => Number(name) < since);
  const late = years.slice(early.length);
  return [
    ...(early.length > 1 ? [together(facet, early)] : early),
    ...late,
    ...shown.filter(({ name }) => name === noValue),
  ];
}

/** The first of the years that get a place of their own, when there are so many places and the years before share one. */
export function firstOwnYear({ column }: AskedFacet, numbers: Uint32Array, places: number): number {
  const years = column.values.filter((value, number) => value !== noValue && (numbers[number] ?? 0) > 0);
  return years.length <= places ? Number.NEGATIVE_INFINITY : Number(years[places - 2]);
}

/** Several years as one. Where years were ticked, those between them are not among the shown papers: then each is asked for by itself. */
function together({ selection: { any, not } }: AskedFacet, years: readonly Slice[]): Slice {
  const names = years.map(({ name }) => name);
  const [first = '', last = ''] = [names[0], names.at(-1)];
  return {
    name: `${first}–${last}`,
    numbers: years.flatMap(({ numbers }) => numbers),
    count: years.reduce((sum, { count }) => sum + count, 0),
    selection: any.some(isYear)
      ? { any: names, not }
      : { any: [], not, from: Number(first), to: Number(last) },
  };
}
