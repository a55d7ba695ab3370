import { type Facet, isReaderFacet, noValue } from '../../paper/facets.ts';
import type { Exploration } from '../exploration.ts';
import { shownCounts } from './shown-counts.ts';
import { hasInclusions, pathsTo, type Slice, valueSlice } from './slice.ts';

/** A value that is more frequent among the shown papers than in the whole list. */
export interface UnusualShare {
  readonly facet: Facet;
  readonly slice: Slice;
  /** How many papers of the whole list have the value. */
  readonly listCount: number;
  /** Its share of the shown papers divided by its share of the whole list: 3 is three times as frequent. */
  readonly ratio: number;
}

/** Fewer papers than this are not significant. */
const minPapers = 3;
/** By chance alone, about one value in 700 exceeds the expected count by three standard deviations. */
const minDeviations = 3;
/** In a large list even a slightly larger share than usual is significant, yet not worth reporting. */
const minRatio = 1.5;

/**
 * The values whose share of the shown papers is larger than in the whole list, largest ratio first: at least
 * three papers, half as large again, and three standard deviations above a random sample of as many papers.
 * Empty when all papers are shown. The reader's facets and those with ticked values or a range are left out,
 * since the selection determines their shares; a facet that has only exclusions stays in. Of nested topics,
 * only the one with the largest ratio is listed.
 */
export function unusualShares(exploration: Exploration, limit: number): UnusualShare[] {
  const { rows, total, counts } = exploration;
  const shown = rows.length;
  if (shown === total || shown < minPapers) return [];
  const found = Object.values(counts).flatMap((facetCounts): UnusualShare[] => {
    const { facet } = facetCounts.column;
    if (isReaderFacet(facet) || hasInclusions(facetCounts.selection)) return [];
    const { values, totals } = facetCounts.column;
    const unusual: UnusualShare[] = [];
    shownCounts(exploration, facetCounts).forEach((count, number) => {
      const listCount = totals[number] ?? 0;
      if (count < minPapers || values[number] === noValue || !isUnlikely(count, shown, listCount, total))
        return;
      const ratio = (count * total) / (shown * listCount);
      if (ratio >= minRatio)
        unusual.push({ facet, slice: valueSlice(facetCounts, number, count), listCount, ratio });
    });
    return unusual;
  });
  found.sort((a, b) => b.ratio - a.ratio || b.slice.count - a.slice.count);
  return withoutNested(found).slice(0, limit);
}

/** Whether `count` exceeds what sampling `shown` papers without replacement would give (hypergeometric). */
function isUnlikely(count: number, shown: number, listCount: number, total: number): boolean {
  const share = listCount / total;
  const expected = shown * share;
  const variance = (expected * (1 - share) * (total - shown)) / (total - 1);
  return count - expected >= minDeviations * Math.sqrt(variance);
}

/** Leaves out paths that contain, or are contained in, an earlier one. */
function withoutNested(shares: readonly UnusualShare[]): UnusualShare[] {
  const reported: string[] = [];
  return shares.filter(({ facet, slice: { name } }) => {
    if (facet.shape !== 'tree') return true;
    const nested = reported.some((other) => pathsTo(name).includes(other) || pathsTo(other).includes(name));
    if (!nested) reported.push(name);
    return !nested;
  });
}
