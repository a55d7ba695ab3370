import { type Facet, isReaderFacet, noValue } from '../paper/facets.ts';
import { facetsOf, keyedFields } from '../paper/own-fields.ts';
import { noMarks } from '../paper/reader-marks.ts';
import type { Paper } from '../paper/schema.ts';
import type { ListTerms } from './list-terms.ts';

/** The values of one document by the keys of facets. */
export type DocumentFacets = Readonly<Record<string, readonly (string | number)[]>>;

/** The facets that the documents of a list have: all but the reader's. */
export function documentFacets({
  fields,
  hiddenFacets,
  lastChange,
}: Pick<ListTerms, 'fields' | 'hiddenFacets' | 'lastChange'>): readonly Facet[] {
  return facetsOf(keyedFields(fields), hiddenFacets, lastChange).filter((facet) => !isReaderFacet(facet));
}

/** The values of a paper; a facet without one is absent, so that `exists` tells. */
export function facetsOfPaper(facets: readonly Facet[], paper: Paper): DocumentFacets {
  return Object.fromEntries(
    facets.flatMap((facet) => {
      const values = new Set(facet.values(paper, noMarks));
      values.delete(noValue);
      const typed = facet.shape === 'range' ? [...values].map(Number) : [...values];
      return typed.length === 0 ? [] : [[facet.key, typed]];
    }),
  );
}
