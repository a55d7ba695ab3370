import { type FacetKey, isReaderFacet, type OwnKey } from '../paper/facets.ts';
import { lastChangeOf } from '../paper/last-change.ts';
import { facetsOf, keyedFields } from '../paper/own-fields.ts';
import type { Acronym, Dataset, OwnField } from '../paper/schema.ts';
import { buildFacetIndex, type FacetIndex, facetsIn } from '../search/facet-index.ts';
import { buildFacetNames } from '../search/facet-names.ts';
import { lazy } from '../search/lazy.ts';
import { mapFacets } from '../search/per-facet.ts';
import { type AcronymTable, buildAcronymTable } from '../search/text/acronyms.ts';

/** What must be known of a list to translate a view: which facets it has, with which values, and its acronyms. */
export interface ListTerms {
  readonly fields: readonly OwnField[];
  readonly hiddenFacets: readonly string[];
  /** The date of the list's last change, with which periods end; null if its papers have no dates. */
  readonly lastChange: string | null;
  readonly acronyms: readonly Acronym[];
  /** The values of each facet, by its key, in their order; `(none)` is among them if a paper has no value. */
  readonly values: Readonly<Partial<Record<FacetKey | OwnKey, readonly string[]>>>;
}

/** The same, with the names of values and acronyms indexed. */
export interface TermIndex {
  /** The facets with their values, without papers. */
  readonly facets: FacetIndex;
  readonly acronyms: AcronymTable;
}

/** Collects the terms of a list. Deterministic. */
export function listTerms(dataset: Dataset): ListTerms {
  const { list, acronyms, papers } = dataset;
  const lastChange = lastChangeOf(dataset);
  const facets = facetsOf(keyedFields(list.fields), list.hiddenFacets, lastChange);
  const columns = buildFacetIndex(papers, facets);
  const named = facetsIn(columns).filter((facet) => !isReaderFacet(facet));
  return {
    fields: list.fields,
    hiddenFacets: list.hiddenFacets,
    lastChange,
    acronyms,
    values: Object.fromEntries(named.map(({ key }) => [key, columns[key]?.values ?? []])),
  };
}

/** Indexes the terms of a list. */
export function indexTerms({ fields, hiddenFacets, lastChange, acronyms, values }: ListTerms): TermIndex {
  const empty = buildFacetIndex([], facetsOf(keyedFields(fields), hiddenFacets, lastChange));
  return {
    acronyms: buildAcronymTable(acronyms),
    facets: mapFacets(empty, (column) => {
      const known = values[column.facet.key];
      if (known === undefined) return column;
      return {
        ...column,
        values: known,
        idOf: new Map(known.map((value, id) => [value, id])),
        names: lazy(() => buildFacetNames(column.facet, known)),
      };
    }),
  };
}
