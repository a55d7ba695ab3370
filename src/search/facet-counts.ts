import { type Bitset, countBits, difference, fullBits, positionsOf } from './bitset.ts';
import type { FacetColumn } from './facet-index.ts';

/** The papers among which values were counted last, and the counts. */
interface LastCount {
  readonly papers: Bitset;
  readonly numbers: Uint32Array;
}

/** Counts the values of facets, and remembers for each facet the last answer: a toggle seldom moves more than a few papers. */
export interface Counter {
  readonly count: (columns: readonly FacetColumn[], papers: Bitset) => Uint32Array[];
}

/** Starts counting over a list of so many papers. */
export function createCounter(total: number): Counter {
  const all = fullBits(total);
  const last = new WeakMap<FacetColumn, LastCount>();
  return { count };

  /** For each of some facets, by the numbers of their values: how many of the given papers carry it. */
  function count(columns: readonly FacetColumn[], papers: Bitset): Uint32Array[] {
    const routes = new Map<Bitset | null, Route>();
    return columns.map((column) => {
      const before = last.get(column) ?? null;
      const from = before?.papers ?? null;
      const route = routes.get(from) ?? findRoute(from, papers, all);
      routes.set(from, route);
      const numbers = follow(route, column, before);
      last.set(column, { papers, numbers });
      return numbers;
    });
  }
}

/** The shortest way to the counts: from nothing, from the last counts, or from those of the whole list. */
interface Route {
  readonly start: 'nothing' | 'last' | 'all';
  /** Positions to add to the counts of the start, and to take from them. */
  readonly come: Uint32Array;
  readonly go: Uint32Array;
}

const none = new Uint32Array(0);

function findRoute(from: Bitset | null, papers: Bitset, all: Bitset): Route {
  const size = countBits(papers);
  const missing = countBits(all) - size;
  if (from !== null) {
    const [came, went] = [difference(papers, from), difference(from, papers)];
    if (countBits(came) + countBits(went) <= Math.min(size, missing))
      return { start: 'last', come: positionsOf(came), go: positionsOf(went) };
  }
  return missing < size
    ? { start: 'all', come: none, go: positionsOf(difference(all, papers)) }
    : { start: 'nothing', come: positionsOf(papers), go: none };
}

function follow({ start, come, go }: Route, column: FacetColumn, last: LastCount | null): Uint32Array {
  const before = start === 'all' ? column.totals : start === 'last' ? last?.numbers : undefined;
  const numbers = before?.slice() ?? new Uint32Array(column.values.length);
  tally(column, come, numbers, 1);
  tally(column, go, numbers, -1);
  return numbers;
}

/** Adds `step` to the number of every value that some papers carry, once for each of them. */
function tally(
  { carried: { starts, items } }: FacetColumn,
  positions: Uint32Array,
  numbers: Uint32Array,
  step: 1 | -1,
): void {
  for (let row = 0; row < positions.length; row += 1) {
    const paper = positions[row] ?? 0;
    const end = starts[paper + 1] ?? 0;
    for (let index = starts[paper] ?? 0; index < end; index += 1) {
      const value = items[index] ?? 0;
      numbers[value] = (numbers[value] ?? 0) + step;
    }
  }
}
