import type { Facet, FacetKey, OwnKey } from '../paper/facets.ts';

/** One value for each facet of a list, by key, in the order of the facets. */
export type PerFacet<T> = Readonly<Record<FacetKey, T> & Record<OwnKey, T>>;

/** Builds a record with one value for each facet. */
export function perFacet<T>(facets: readonly Facet[], make: (facet: Facet) => T): PerFacet<T> {
  return Object.fromEntries(facets.map((facet) => [facet.key, make(facet)])) as PerFacet<T>;
}

/** Maps the value of each facet. */
export function mapFacets<T, U>(values: PerFacet<T>, change: (value: T) => U): PerFacet<U> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, change(value)]),
  ) as PerFacet<U>;
}
