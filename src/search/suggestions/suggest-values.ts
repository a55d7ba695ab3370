import type { Facet } from '../../paper/facets.ts';
import { valueLabel } from '../../paper/value-label.ts';
import { splitWords } from '../../paper/words.ts';
import { facetSelectionOf, type View, withFacetSelection } from '../../view/view.ts';
import type { Exploration, FacetCounts } from '../exploration.ts';
import { countRows } from '../explore.ts';
import type { ListIndex } from '../list-index.ts';
import { valueDetail } from '../query/completions.ts';
import { bestOf } from './best-of.ts';

/** A suggested facet value. */
export interface SuggestedValue {
  readonly key: Facet['key'];
  readonly value: string;
  readonly label: string;
  /** Its facet and its ancestors. */
  readonly detail: string;
  /** How many papers show once it is ticked. */
  readonly count: number;
  /** Whether the typed text is its whole name. */
  readonly exactName: boolean;
}

interface Candidate {
  readonly counts: FacetCounts;
  readonly number: number;
  readonly count: number;
  /** Whether the typed text is its whole name. */
  readonly exactName: boolean;
}

/** How many candidates are counted exactly. */
const maxCandidates = 30;

/**
 * The facet values that contain the typed words side by side and have at least one paper: exact names first,
 * then those with the most papers. Ticked values are left out.
 */
export function suggestValues(
  index: ListIndex,
  view: View,
  counts: Exploration['counts'],
  typed: string,
  limit: number,
): SuggestedValue[] {
  if (splitWords(typed).length === 0) return [];
  // The palette has commands for the values of the library.
  const suggestedFacets = Object.values(counts).filter(({ column }) => column.facet.key !== 'library');
  const candidates = suggestedFacets.flatMap((facetCounts) => candidatesOf(facetCounts, typed));
  const best = bestOf(
    candidates,
    maxCandidates,
    (a, b) => Number(b.exactName) - Number(a.exactName) || b.count - a.count,
  );
  const suggested = best.map(({ counts: { column, selection }, number, count, exactName }) => {
    const { key } = column.facet;
    const value = column.values[number] ?? '';
    const shown = selection.not.length === 0 ? count : countRows(index, only(view, key, value));
    return {
      key,
      value,
      label: valueLabel(key, value),
      detail: valueDetail(column.facet, value),
      count: shown,
      exactName,
    };
  });
  return suggested.filter(({ count }) => count > 0).slice(0, limit);
}

/** The view with one value ticked and its facet's exclusions kept, which the facet's own counts leave out. */
function only(view: View, key: Facet['key'], value: string): View {
  return withFacetSelection(view, key, {
    any: [value],
    not: facetSelectionOf(view, key).not.filter((other) => other !== value),
  });
}

function candidatesOf(counts: FacetCounts, typed: string): Candidate[] {
  const { column, countByValue, selection } = counts;
  const names = column.names();
  const like = names.withWords(typed, true);
  const exact = new Set(like.length === 0 ? [] : names.withName(typed));
  const found: Candidate[] = [];
  for (const number of like) {
    const count = countByValue[number] ?? 0;
    if (count > 0 && !selection.any.includes(column.values[number] ?? ''))
      found.push({ counts, number, count, exactName: exact.has(number) });
  }
  return found;
}
