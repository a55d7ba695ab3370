import { type Facet, type FacetKey, facets } from '../paper/facets.ts';

/** Builds a record with one value per declared facet. */
export function perFacet<T>(make: (facet: Facet) => T): Record<FacetKey, T> {
  return Object.fromEntries(facets.map((facet) => [facet.key, make(facet)])) as Record<FacetKey, T>;
}
