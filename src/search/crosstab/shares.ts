import { type Facet, facets, isOfReader, noValue } from '../../paper/facets.ts';
import type { Exploration } from '../exploration.ts';
import { shownCounts } from './shown-counts.ts';
import { asksForSome, pathsTo, type Slice, valueSlice } from './slice.ts';

/** A value that more of the shown papers carry than one would expect of so many papers of the list. */
export interface UnusualShare {
  readonly facet: Facet;
  readonly slice: Slice;
  /** How many papers of the whole list carry the value. */
  readonly inList: number;
  /** Its share here against its share in the whole list: 3 is three times as much. */
  readonly times: number;
}

/** Fewer papers say nothing. */
const fewest = 3;
/** Seldom does chance alone take a count so many standard deviations above what is expected: about once in 700 values. */
const deviations = 3;
/** Of a large list even a share that is a little larger is no chance, and still nothing to tell. */
const leastTimes = 1.5;

/**
 * The values whose share among the shown papers is larger than in the whole list, the largest difference first: at least three papers, half
 * as large again, and three standard deviations above what as many papers, drawn blindly from the list, would have. Empty when nothing limits what is shown.
 * What is asked of a facet decides its shares by itself, so that facet is left out; of topics that hold each other the most unusual is told.
 */
export function unusualShares(exploration: Exploration, limit: number): UnusualShare[] {
  const { rows, total, counts } = exploration;
  const shown = rows.length;
  if (shown === total || shown < fewest) return [];
  const found = facets.flatMap((facet): UnusualShare[] => {
    const asked = counts[facet.key];
    if (isOfReader(facet) || asksForSome(asked.selection)) return [];
    const { values, totals } = asked.column;
    const unusual: UnusualShare[] = [];
    shownCounts(exploration, facet.key).forEach((count, number) => {
      const inList = totals[number] ?? 0;
      if (count < fewest || values[number] === noValue || !isUnlikely(count, shown, inList, total)) return;
      const times = (count * total) / (shown * inList);
      if (times >= leastTimes)
        unusual.push({ facet, slice: valueSlice(asked, number, count), inList, times });
    });
    return unusual;
  });
  found.sort((a, b) => b.times - a.times || b.slice.count - a.slice.count);
  return withoutNested(found).slice(0, limit);
}

/** Whether so many among the shown papers are more than chance would give, as in drawing without putting back. */
function isUnlikely(count: number, shown: number, inList: number, total: number): boolean {
  const share = inList / total;
  const expected = shown * share;
  const variance = (expected * (1 - share) * (total - shown)) / (total - 1);
  return count - expected >= deviations * Math.sqrt(variance);
}

/** Leaves out the paths that hold, or are held by, one that comes before them. */
function withoutNested(shares: readonly UnusualShare[]): UnusualShare[] {
  const told: string[] = [];
  return shares.filter(({ facet, slice: { name } }) => {
    if (facet.shape !== 'tree') return true;
    const nested = told.some((other) => pathsTo(name).includes(other) || pathsTo(other).includes(name));
    if (!nested) told.push(name);
    return !nested;
  });
}
