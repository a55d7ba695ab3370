import { type Facet, type FacetKey, facets, type OwnKey } from '../paper/facets.ts';
import type { ColumnKey } from './columns.ts';
import type { ReadingList } from './reading-list.ts';

/**
 * The selection in one facet. `any` values are ORed, `not` values are excluded; the range includes both ends.
 */
export interface FacetSelection {
  readonly any: readonly string[];
  readonly not: readonly string[];
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

export const sortKeys = ['title', 'venue', 'year', 'topic', 'affil', 'added'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface Sort {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** The facets by which the overview can stack the papers of a year. */
export const overviewKeys = ['venue', 'topic'] as const;
export type OverviewKey = (typeof overviewKeys)[number];

/** The selections by the key of their facet. */
type Selections = Readonly<Partial<Record<FacetKey | OwnKey, FacetSelection>>>;

/** What the reader asked to see. It is the URL; everything on the screen derives from it. */
export interface View {
  /** The text of the search box, from which filters that can be ticked are moved to `selections`. */
  readonly query: string;
  /** Facets without a selection are absent. */
  readonly selections: Selections;
  /**
   * The sort keys, most significant first; empty: by relevance with a query, else in the order of the reading
   * list, else of the library, else of the list.
   */
  readonly sort: readonly Sort[];
  /** The columns besides the title, in order; null for as many default columns as fit. */
  readonly columns: readonly ColumnKey[] | null;
  /** Whether it is the reader's library: only its papers, those added last first unless they are sorted. */
  readonly library: boolean;
  /** The path of the page of the list to show instead of the table; null for none. */
  readonly page: string | null;
  /** The facet by which the overview, shown instead of the table, stacks years; null for none. */
  readonly overview: OverviewKey | null;
  /** The id of the open paper; null for none. */
  readonly paper: string | null;
  /** The papers to which the view is limited, in order; null for the whole list. */
  readonly readingList: ReadingList | null;
  /** Unknown URL parameters, kept unchanged. */
  readonly rest: readonly (readonly [string, string])[];
}

export const emptyView: View = {
  query: '',
  selections: {},
  sort: [],
  columns: null,
  library: false,
  page: null,
  overview: null,
  paper: null,
  readingList: null,
  rest: [],
};

const declared: ReadonlySet<Facet['key']> = new Set(facets.map(({ key }) => key));
const noSelection: FacetSelection = { any: [], not: [] };

/** The selection in a facet; empty if nothing is selected. */
export function facetSelectionOf(view: View, key: Facet['key']): FacetSelection {
  return view.selections[key] ?? noSelection;
}

/** Replaces the selection in one facet; an empty selection is removed. */
export function withFacetSelection(view: View, key: Facet['key'], selection: FacetSelection): View {
  const changed: Selections = { ...view.selections, [key]: selection };
  const kept = selectedKeys(changed).flatMap((each) => {
    const next = changed[each];
    return next === undefined || isEmpty(next) ? [] : [[each, next] as const];
  });
  return { ...view, selections: Object.fromEntries(kept) };
}

/**
 * The keys of the facets with a selection in the order of a URL: as declared, then the list's own in
 * alphabetical order, because a URL is written without knowing the list.
 */
export function selectedKeys(selections: Selections): Facet['key'][] {
  const own = (Object.keys(selections) as Facet['key'][]).filter((key) => !declared.has(key)).sort();
  return [...declared, ...own].filter((key) => selections[key] !== undefined);
}

/** Ticks a value, or unticks it; an excluded value becomes a ticked one. */
export function toggleValue(view: View, key: Facet['key'], value: string): View {
  const { any, not, ...range } = facetSelectionOf(view, key);
  const ticked = any.includes(value);
  return withFacetSelection(view, key, {
    ...range,
    any: ticked ? any.filter((other) => other !== value) : [...any, value],
    not: not.filter((other) => other !== value),
  });
}

/** Excludes a value, or undoes the exclusion; a ticked value becomes an excluded one. */
export function excludeValue(view: View, key: Facet['key'], value: string): View {
  const { any, not, ...range } = facetSelectionOf(view, key);
  const excluded = not.includes(value);
  return withFacetSelection(view, key, {
    ...range,
    any: any.filter((other) => other !== value),
    not: excluded ? not.filter((other) => other !== value) : [...not, value],
  });
}

/** Removes all constraints; keeps the library, the sort, the columns and the open paper. */
export function clearConstraints(view: View): View {
  return { ...view, query: '', selections: {}, readingList: null };
}

/** Tells whether a query, a selection or a reading list limits the view. */
export function isConstrained(view: View): boolean {
  return view.query.trim() !== '' || view.readingList !== null || Object.keys(view.selections).length > 0;
}

function isEmpty(selection: FacetSelection): boolean {
  return (
    selection.any.length === 0 &&
    selection.not.length === 0 &&
    selection.from === undefined &&
    selection.to === undefined
  );
}
