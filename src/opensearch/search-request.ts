import { isReaderFacet, noValue } from '../paper/facets.ts';
import { keyedFields } from '../paper/own-fields.ts';
import { splitWords } from '../paper/words.ts';
import { facetsIn } from '../search/facet-index.ts';
import { canonicalView } from '../search/query/canonical-view.ts';
import { formatField } from '../search/query/format-query.ts';
import { parseQuery } from '../search/query/parse-query.ts';
import { withKnownValues } from '../search/with-known-values.ts';
import { parseView } from '../view/codec/codec.ts';
import { type FacetSelection, facetSelectionOf, type View } from '../view/view.ts';
import { allOf } from './combine-queries.ts';
import { indexTerms, type ListTerms, type TermIndex } from './list-terms.ts';
import type { Query, SortKeyOf } from './query-dsl.ts';
import { scores, translateNode } from './translate-query.ts';
import { translateSelection } from './translate-selection.ts';
import type { Translation, Typos } from './translation.ts';

/** A view as a request to a search engine. */
export interface SearchRequest {
  /** The body of the request, to which `from` and `size` may be added. */
  readonly request: { readonly query: Query; readonly sort: readonly SortKeyOf[] };
  /** What only the reader's browser can answer, as the query language writes it: `is:starred`. */
  readonly leftOut: readonly string[];
}

/** How a view is translated. */
export interface RequestOptions {
  /** Which typos are forgiven; without it, none. */
  readonly typos?: Typos;
}

/** Translates the address of a view, such as `?q=gpu&venue=OSDI`. */
export type ViewTranslator = (address: string, options?: RequestOptions) => SearchRequest;

/** Returns a function that translates the addresses of views of a list as the app reads them. */
export function viewTranslator(list: ListTerms): ViewTranslator {
  const terms = indexTerms(list);
  const fields = keyedFields(list.fields);
  return (address, options) => {
    const known = withKnownValues(terms.facets, parseView(address, fields).view);
    return translateView(terms, canonicalView(terms, known), options);
  };
}

/**
 * Translates what limits and orders a view. Terms of the reader's library are left out and named: what remains may
 * find more papers or, if they are one of several alternatives, fewer.
 */
export function translateView(
  terms: TermIndex,
  view: View,
  { typos = 'none' }: RequestOptions = {},
): SearchRequest {
  const leftOut = view.library ? ['show=library'] : [];
  const { root } = parseQuery(view.query, facetsIn(terms.facets));
  const translation: Translation = {
    ...{ terms, typos, leftOut, end: view.query.length, words: new Set(splitWords(view.query)) },
    countedWords: 0,
  };
  const query = root && translateNode(translation, root, true);
  const isRanked = root !== null && scores(root);
  const filters = [
    ...(view.readingList === null ? [] : [{ terms: { ids: view.readingList.ids } }]),
    ...selectionsOf(terms, view, leftOut),
  ];
  return {
    request: {
      query:
        query === null
          ? allOf([], filters)
          : isRanked
            ? allOf([query], filters)
            : allOf([], [query, ...filters]),
      sort: [
        ...view.sort.map(
          ({ key, descending }) => ({ [`order.${key}`]: descending ? 'desc' : 'asc' }) as const,
        ),
        ...(isRanked ? [{ _score: 'desc' } as const] : []),
        { position: 'asc' },
      ],
    },
    leftOut,
  };
}

function selectionsOf({ facets }: TermIndex, view: View, leftOut: string[]): readonly Query[] {
  return facetsIn(facets).flatMap((facet) => {
    const selection = facetSelectionOf(view, facet.key);
    if (isReaderFacet(facet)) {
      leftOut.push(...writtenOut(facet.key, selection));
      return [];
    }
    return translateSelection(facet, selection);
  });
}

/** A selection as terms of a query: `is:starred`, `-mytag:thesis`, `no:library`. */
function writtenOut(key: string, { any, not }: FacetSelection): readonly string[] {
  const field = key === 'library' ? 'is' : key;
  const [ticked, excluded] = [any, not].map((values) => values.filter((value) => value !== noValue));
  return [
    ...(ticked?.length ? [formatField(field, ticked)] : []),
    ...(any.includes(noValue) ? [formatField('no', [key])] : []),
    ...(excluded?.length ? [`-${formatField(field, excluded)}`] : []),
    ...(not.includes(noValue) ? [formatField('has', [key])] : []),
  ];
}
