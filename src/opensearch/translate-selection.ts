import { noValue } from '../paper/facets.ts';
import type { FacetColumn } from '../search/facet-index.ts';
import type { FacetSelection } from '../view/view.ts';
import { isYear, type Range } from '../view/year-range.ts';
import { anyOf, noneOf } from './combine-queries.ts';
import type { Query } from './query-dsl.ts';

/**
 * Translates the selection in a facet: ticked values and the range are alternatives, and documents with an excluded
 * value are left out. Both queries must match.
 */
export function translateSelection(
  facet: FacetColumn['facet'],
  { any, not, from, to }: FacetSelection,
): readonly Query[] {
  const hasRange = facet.shape === 'range' && (from !== undefined || to !== undefined);
  return [
    ...(any.length > 0 || hasRange
      ? [anyOf([...valueQueries(facet, any), ...(hasRange ? [rangeQuery(facet, { from, to })] : [])])]
      : []),
    ...(not.length > 0 ? [noneOf(valueQueries(facet, not))] : []),
  ];
}

/** Documents with any of some values of a facet. */
export function anyValue(facet: FacetColumn['facet'], values: readonly string[]): Query {
  return anyOf(valueQueries(facet, values));
}

/** Documents that have a value of a facet. */
export function hasValue({ key }: FacetColumn['facet']): Query {
  return { exists: { field: fieldOf(key) } };
}

/** Documents with a value in a range. */
export function rangeQuery({ key }: FacetColumn['facet'], { from, to }: Range): Query {
  return {
    range: {
      [fieldOf(key)]: { ...(from !== undefined && { gte: from }), ...(to !== undefined && { lte: to }) },
    },
  };
}

function valueQueries(facet: FacetColumn['facet'], values: readonly string[]): readonly Query[] {
  const named = values.filter((value) => value !== noValue);
  // An engine refuses text for a field of integers.
  const typed = facet.shape === 'range' ? named.filter(isYear).map(Number) : named;
  return [
    ...(typed.length > 0 ? [{ terms: { [fieldOf(facet.key)]: typed } }] : []),
    ...(values.includes(noValue) ? [noneOf([hasValue(facet)])] : []),
  ];
}

function fieldOf(key: string): string {
  return `facets.${key}`;
}
