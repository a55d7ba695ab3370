import { type FacetKey, facets } from '../../paper/facets.ts';
import { valueLabel } from '../../paper/value-label.ts';
import { splitWords } from '../../paper/words.ts';
import { selectionOf, type View, withSelection } from '../../view/view.ts';
import type { Exploration, FacetCounts } from '../exploration.ts';
import { countRows } from '../explore.ts';
import type { ListIndex } from '../list-index.ts';
import { valueDetail } from '../query/completions.ts';
import { bestOf } from './best-of.ts';

/** A value of a facet that may be meant. */
export interface SuggestedValue {
  readonly key: FacetKey;
  readonly value: string;
  readonly label: string;
  /** Its facet, and what it lies below. */
  readonly detail: string;
  /** How many papers show when it is ticked. */
  readonly count: number;
}

interface Candidate {
  readonly counts: FacetCounts;
  readonly number: number;
  readonly count: number;
  /** Whether it is called just so. */
  readonly called: boolean;
}

/** So many of the best are looked at closely. */
const mostLookedAt = 30;

/** What the reader says of papers is asked for by commands. */
const asked = facets.filter(({ key }) => key !== 'library');

/**
 * Finds the values to tick that have the words which were typed side by side, with at least one paper each: those that are called so first, then
 * those with the most papers. What is ticked already is left out.
 */
export function suggestValues(
  index: ListIndex,
  view: View,
  counts: Exploration['counts'],
  typed: string,
  most: number,
): SuggestedValue[] {
  if (splitWords(typed).length === 0) return [];
  const candidates = asked.flatMap(({ key }) => candidatesOf(counts[key], typed));
  const best = bestOf(
    candidates,
    mostLookedAt,
    (a, b) => Number(b.called) - Number(a.called) || b.count - a.count,
  );
  const offered = best.map(({ counts: { column, selection }, number, count }) => {
    const { key } = column.facet;
    const value = column.values[number] ?? '';
    const shown = selection.not.length === 0 ? count : countRows(index, only(view, key, value));
    return {
      key,
      value,
      label: valueLabel(key, value),
      detail: valueDetail(column.facet, value),
      count: shown,
    };
  });
  return offered.filter(({ count }) => count > 0).slice(0, most);
}

/** The papers with a value that the facet's exclusions leave, which its own counts ignore. */
function only(view: View, key: FacetKey, value: string): View {
  return withSelection(view, key, {
    any: [value],
    not: selectionOf(view, key).not.filter((other) => other !== value),
  });
}

function candidatesOf(counts: FacetCounts, typed: string): Candidate[] {
  const { column, numbers, selection } = counts;
  const names = column.names();
  const like = names.having(typed, true);
  const called = new Set(like.length === 0 ? [] : names.called(typed));
  const found: Candidate[] = [];
  for (const number of like) {
    const count = numbers[number] ?? 0;
    if (count > 0 && !selection.any.includes(column.values[number] ?? ''))
      found.push({ counts, number, count, called: called.has(number) });
  }
  return found;
}
