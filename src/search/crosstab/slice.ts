import { noValue, treePath, treeValue } from '../../paper/facets.ts';
import type { FacetSelection } from '../../view/view.ts';
import type { FacetCounts } from '../exploration.ts';

/** A facet column and its selection in the view. */
export type SelectedFacet = Pick<FacetCounts, 'column' | 'selection'>;

/** Some of the shown papers: those with one value of a facet, or with one of several merged years. */
export interface Slice {
  /** The value; for merged years the first and the last. */
  readonly name: string;
  /** The ids of the values in the column. */
  readonly valueIds: readonly number[];
  /** How many of the shown papers are in it. */
  readonly count: number;
  /** The selection that shows exactly these papers. */
  readonly selection: FacetSelection;
}

/** The slice of one value, which `count` shown papers have. */
export function valueSlice(
  { column, selection: { not } }: SelectedFacet,
  valueId: number,
  count: number,
): Slice {
  const name = column.values[valueId] ?? '';
  const year = Number(name);
  const isRange = column.facet.shape === 'range' && name !== noValue;
  return {
    name,
    valueIds: [valueId],
    count,
    selection: isRange ? { any: [], not, from: year, to: year } : { any: [name], not },
  };
}

/** Tells whether a selection includes values or a range; exclusions alone do not count. */
export function hasInclusions({ any, from, to }: FacetSelection): boolean {
  return any.length > 0 || from !== undefined || to !== undefined;
}

/**
 * Returns a predicate that tells whether selecting a value, in place of the current selection, shows exactly
 * the shown papers that have it. It would show more where a paper can have several values and the value is
 * shown only through another, selected one.
 */
export function canIsolate({ column, selection }: SelectedFacet): (value: string) => boolean {
  if (column.facet.holds === 'one' || !hasInclusions(selection)) return () => true;
  const selected = new Set(selection.any);
  if (column.facet.shape !== 'tree') return (value) => selected.has(value);
  return (value) => pathsTo(value).some((path) => selected.has(path));
}

/** A path and all its ancestors, topmost first. */
export function pathsTo(value: string): string[] {
  return treePath(value).map((_, depth, path) => treeValue(path.slice(0, depth + 1)));
}
