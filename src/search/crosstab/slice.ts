import { noValue, treePath, treeValue } from '../../paper/facets.ts';
import type { Selection } from '../../view/view.ts';
import type { FacetCounts } from '../exploration.ts';

/** What is asked of a facet, and the facet: all that a slice needs to know of a view. */
export type AskedFacet = Pick<FacetCounts, 'column' | 'selection'>;

/** Some of the shown papers: those that carry one value of a facet, or one of several years that stand together. */
export interface Slice {
  /** The value; of several years the first and the last. */
  readonly name: string;
  /** The numbers of the values. */
  readonly numbers: readonly number[];
  /** How many of the shown papers it holds. */
  readonly count: number;
  /** What to ask of the facet to be shown these papers, and no others. */
  readonly selection: Selection;
}

/** The shown papers that carry one value. */
export function valueSlice({ column, selection: { not } }: AskedFacet, number: number, count: number): Slice {
  const name = column.values[number] ?? '';
  const year = Number(name);
  const asksRange = column.facet.shape === 'range' && name !== noValue;
  return {
    name,
    numbers: [number],
    count,
    selection: asksRange ? { any: [], not, from: year, to: year } : { any: [name], not },
  };
}

/** Tells whether anything of a facet has to be there; what must not be there does not count. */
export function asksForSome({ any, from, to }: Selection): boolean {
  return any.length > 0 || from !== undefined || to !== undefined;
}

/**
 * Gives the test whether to ask for one value, in the place of what is asked, shows no more than those of the shown papers that carry it.
 * That fails where a paper can have several values and the value is shown only because another one was asked for.
 */
export function narrowing({ column, selection }: AskedFacet): (value: string) => boolean {
  if (column.facet.holds === 'one' || !asksForSome(selection)) return () => true;
  const asked = new Set(selection.any);
  if (column.facet.shape !== 'tree') return (value) => asked.has(value);
  return (value) => pathsTo(value).some((path) => asked.has(path));
}

/** A path and all paths above it, the highest first. */
export function pathsTo(value: string): string[] {
  return treePath(value).map((_, depth, path) => treeValue(path.slice(0, depth + 1)));
}
