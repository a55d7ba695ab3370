import { type Bitset, countBits, difference, fullBits, positionsIn } from './bitset.ts';
import type { FacetColumn } from './facet-index.ts';

/** The papers counted last, and their counts. */
interface LastCount {
  readonly papers: Bitset;
  readonly countByValue: Uint32Array;
}

/** Counts facet values. Keeps the last counts of each facet, since most changes affect few papers. */
export interface Counter {
  readonly count: (columns: readonly FacetColumn[], papers: Bitset) => Uint32Array[];
}

/** Creates a counter for a list of `total` papers. */
export function createCounter(total: number): Counter {
  const all = fullBits(total);
  const last = new WeakMap<FacetColumn, LastCount>();
  return { count };

  /** Counts, for each column, how many of the papers have each value, by value id. */
  function count(columns: readonly FacetColumn[], papers: Bitset): Uint32Array[] {
    const plans = new Map<Bitset | null, CountPlan>();
    return columns.map((column) => {
      const before = last.get(column) ?? null;
      const from = before?.papers ?? null;
      const plan = plans.get(from) ?? planCount(from, papers, all);
      plans.set(from, plan);
      const countByValue = runPlan(plan, column, before);
      last.set(column, { papers, countByValue });
      return countByValue;
    });
  }
}

/** How to count with the fewest papers to visit: from zero, from the last counts, or from the whole list. */
interface CountPlan {
  readonly start: 'nothing' | 'last' | 'all';
  /** The positions to add to the starting counts, and to subtract from them. */
  readonly added: Uint32Array;
  readonly removed: Uint32Array;
}

const none = new Uint32Array(0);

function planCount(from: Bitset | null, papers: Bitset, all: Bitset): CountPlan {
  const size = countBits(papers);
  const excluded = countBits(all) - size;
  if (from !== null) {
    const [added, removed] = [difference(papers, from), difference(from, papers)];
    if (countBits(added) + countBits(removed) <= Math.min(size, excluded))
      return { start: 'last', added: positionsIn(added), removed: positionsIn(removed) };
  }
  return excluded < size
    ? { start: 'all', added: none, removed: positionsIn(difference(all, papers)) }
    : { start: 'nothing', added: positionsIn(papers), removed: none };
}

function runPlan(
  { start, added, removed }: CountPlan,
  column: FacetColumn,
  last: LastCount | null,
): Uint32Array {
  const before = start === 'all' ? column.totals : start === 'last' ? last?.countByValue : undefined;
  const countByValue = before?.slice() ?? new Uint32Array(column.values.length);
  tally(column, added, countByValue, 1);
  tally(column, removed, countByValue, -1);
  return countByValue;
}

/** Adds `step` to the count of every value of every paper. */
function tally(
  { valuesByPaper: { starts, items } }: FacetColumn,
  positions: Uint32Array,
  countByValue: Uint32Array,
  step: 1 | -1,
): void {
  for (let row = 0; row < positions.length; row += 1) {
    const paper = positions[row] ?? 0;
    const end = starts[paper + 1] ?? 0;
    for (let index = starts[paper] ?? 0; index < end; index += 1) {
      const value = items[index] ?? 0;
      countByValue[value] = (countByValue[value] ?? 0) + step;
    }
  }
}
