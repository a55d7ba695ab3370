import { type FacetKey, noValue } from '../../paper/facets.ts';
import type { FacetSelection } from '../../view/view.ts';
import type { Exploration } from '../exploration.ts';
import { shownCounts } from './shown-counts.ts';
import { canIsolate } from './slice.ts';

/**
 * A part of the shown papers: how many, and the selection that shows exactly these; null if no selection
 * does.
 */
export interface CoverageCount {
  readonly count: number;
  readonly selection: FacetSelection | null;
}

/** How many of the shown papers have a value, or any value, of a facet, and how many lack it. */
export interface Coverage {
  readonly facet: FacetKey;
  /** The value to have; null for any value. */
  readonly value: string | null;
  readonly present: CoverageCount;
  readonly missing: CoverageCount;
}

/** Fields that one expects a paper to have. */
const checkedFields: readonly (readonly [facet: FacetKey, value: string | null])[] = [
  ['has', null],
  ['has', 'code'],
  ['has', 'notes'],
  ['venue', null],
  ['year', null],
  ['affil', null],
  ['author', null],
];

/**
 * Counts the shown papers that have links, code, notes, a venue, a year, affiliations or authors, and those
 * that lack them. Leaves out what no paper of the list has.
 */
export function coverage(exploration: Exploration): Coverage[] {
  const { rows, total, counts } = exploration;
  return checkedFields.flatMap(([facet, value]): Coverage[] => {
    const { column, selection } = counts[facet];
    const countByValue = shownCounts(exploration, exploration.counts[facet]);
    const valueId = column.idOf.get(value ?? noValue);
    const matchCount = valueId === undefined ? 0 : (countByValue[valueId] ?? 0);
    const paperCount = valueId === undefined ? 0 : (column.totals[valueId] ?? 0);
    if (paperCount === (value === null ? total : 0)) return [];
    const isSelectable = matchCount > 0 && canIsolate(counts[facet])(value ?? noValue);
    const matching: CoverageCount = {
      count: matchCount,
      selection: isSelectable ? { any: [value ?? noValue], not: selection.not } : null,
    };
    const others: CoverageCount = {
      count: rows.length - matchCount,
      selection: { ...selection, not: [...selection.not, value ?? noValue] },
    };
    const [present, missing] = value === null ? [others, matching] : [matching, others];
    return [{ facet, value, present, missing }];
  });
}
