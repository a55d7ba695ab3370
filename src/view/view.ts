import { type FacetKey, facets } from '../paper/facets.ts';
import type { ColumnKey } from './columns.ts';
import type { ReadingList } from './reading-list.ts';

/** What is asked of one facet. Values are ORed; `not` takes away; a range is inclusive at both ends. */
export interface Selection {
  readonly any: readonly string[];
  readonly not: readonly string[];
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

export const sortKeys = ['title', 'venue', 'year', 'topic', 'affil'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface Sort {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** The facets by which the overview can stack the papers of a year. */
export const overviewKeys = ['venue', 'topic'] as const;
export type OverviewKey = (typeof overviewKeys)[number];

/** What the reader asked to see. It is the URL; everything on the screen derives from it. */
export interface View {
  /** Words to search for, as typed. */
  readonly query: string;
  /** Facets without a selection are absent. */
  readonly selections: Readonly<Partial<Record<FacetKey, Selection>>>;
  /** First key first; empty means relevance with a query, the list's own order without. */
  readonly sort: readonly Sort[];
  /** The columns beside the title, in order; null for the usual ones, as many as there is room for. */
  readonly columns: readonly ColumnKey[] | null;
  /** The path of the page of the list that is read in place of the table. */
  readonly page: string | null;
  /** Shows the overview in the place of the table, its years stacked by this facet; null for the table. */
  readonly overview: OverviewKey | null;
  /** The id of the open paper. */
  readonly paper: string | null;
  /** The papers to which the view is limited, and their order; null for the whole list. */
  readonly readingList: ReadingList | null;
  /** Keys of the address that mean nothing here: kept as they came. */
  readonly rest: readonly (readonly [string, string])[];
}

export const emptyView: View = {
  query: '',
  selections: {},
  sort: [],
  columns: null,
  page: null,
  overview: null,
  paper: null,
  readingList: null,
  rest: [],
};

const noSelection: Selection = { any: [], not: [] };

/** The selection of a facet; an empty one when nothing is asked of it. */
export function selectionOf(view: View, key: FacetKey): Selection {
  return view.selections[key] ?? noSelection;
}

/** Replaces the selection of one facet; an empty selection leaves no trace. */
export function withSelection(view: View, key: FacetKey, selection: Selection): View {
  const selections: Partial<Record<FacetKey, Selection>> = {};
  for (const facet of facets) {
    const next = facet.key === key ? selection : view.selections[facet.key];
    if (next !== undefined && !isEmpty(next)) selections[facet.key] = next;
  }
  return { ...view, selections };
}

/** Ticks a value, or unticks it; an excluded value becomes a ticked one. */
export function toggleValue(view: View, key: FacetKey, value: string): View {
  const { any, not, ...range } = selectionOf(view, key);
  const ticked = any.includes(value);
  return withSelection(view, key, {
    ...range,
    any: ticked ? any.filter((other) => other !== value) : [...any, value],
    not: not.filter((other) => other !== value),
  });
}

/** Excludes a value, or takes the exclusion back; a ticked value becomes an excluded one. */
export function excludeValue(view: View, key: FacetKey, value: string): View {
  const { any, not, ...range } = selectionOf(view, key);
  const excluded = not.includes(value);
  return withSelection(view, key, {
    ...range,
    any: any.filter((other) => other !== value),
    not: excluded ? not.filter((other) => other !== value) : [...not, value],
  });
}

/** Takes all constraints away and keeps the order of the rows, the columns and the open paper. */
export function clearConstraints(view: View): View {
  return { ...view, query: '', selections: {}, readingList: null };
}

/** Tells whether anything limits what is shown. */
export function isConstrained(view: View): boolean {
  return view.query.trim() !== '' || view.readingList !== null || Object.keys(view.selections).length > 0;
}

function isEmpty(selection: Selection): boolean {
  return (
    selection.any.length === 0 &&
    selection.not.length === 0 &&
    selection.from === undefined &&
    selection.to === undefined
  );
}
