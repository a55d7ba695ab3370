import { type FacetKey, facets } from '../../paper/facets.ts';
import type { Dataset } from '../../paper/schema.ts';
import { seededRandom } from '../seeded-random.ts';
import { type Ticks, valuesOf } from './contestant.ts';

const mostFacets = 4;
const shareOfClearing = 0.08;
const shareOfUnticking = 0.35;
/** Who is left with fewer papers than these takes something back. */
const fewPapers = 20;

/** How often a reader reaches for a facet of the list. */
const reach: Readonly<Record<FacetKey, number>> = {
  year: 4,
  topic: 4,
  venue: 4,
  affil: 1,
  author: 1,
  has: 3,
  award: 1,
  tag: 3,
  kind: 1,
  library: 0,
  mytag: 0,
};
const reached = facets.flatMap(({ key }) => Array.from({ length: reach[key] }, () => key));

/** For every facet the values of all papers. */
type Columns = ReadonlyMap<FacetKey, readonly (readonly string[])[]>;

/**
 * What is ticked after each of several toggles, as a reader goes through a list: a value is ticked or unticked, in up to four facets;
 * now and then everything is cleared. Who ticks a value sees its count: values that show nothing are not ticked, and those that
 * show much are ticked the more often; who is left with a handful of papers unticks. The same dataset gives the same toggles.
 */
export function toggleSequence({ papers }: Dataset, length: number): Ticks[] {
  const random = seededRandom(papers.length + length);
  const columns: Columns = new Map(
    facets.map((facet) => [facet.key, papers.map((paper) => valuesOf(facet, paper))]),
  );
  const one = <Value>(values: readonly Value[]): Value | undefined =>
    values[Math.floor(random() * values.length)];
  const states: Ticks[] = [];
  let ticks: Ticks = {};
  while (states.length < length) {
    ticks = next(ticks);
    states.push(ticks);
  }
  return states;

  function next(before: Ticks): Ticks {
    const constrained = facets.map(({ key }) => key).filter((key) => before[key] !== undefined);
    if (constrained.length > 0 && random() < shareOfClearing) return {};
    const unticks =
      constrained.length > 0 && (random() < shareOfUnticking || passing(columns, before).length < fewPapers);
    const key = one(unticks || constrained.length === mostFacets ? constrained : reached) ?? 'year';
    const ticked = before[key] ?? [];
    const value = unticks
      ? one(ticked)
      : one(countedValues(columns, before, key).filter((each) => !ticked.includes(each)));
    return value === undefined ? before : toggled(before, key, value);
  }
}

/** The values of a facet on the papers that the other facets let through, each as often as it is counted. */
function countedValues(columns: Columns, ticks: Ticks, own: FacetKey): string[] {
  const { [own]: _, ...others } = ticks;
  const column = columns.get(own) ?? [];
  return passing(columns, others).flatMap((position) => column[position] ?? []);
}

/** The positions of the papers that are let through. */
function passing(columns: Columns, ticks: Ticks): number[] {
  const asked = facets.flatMap(({ key }) => {
    const values = ticks[key];
    return values === undefined ? [] : [{ values, column: columns.get(key) ?? [] }];
  });
  const all = (columns.get('kind') ?? []).keys();
  return [...all].filter((position) =>
    asked.every(({ values, column }) => column[position]?.some((value) => values.includes(value))),
  );
}

/** Ticks a value, or unticks it; a facet without ticks is absent. */
function toggled(ticks: Ticks, key: FacetKey, value: string): Ticks {
  const { [key]: before = [], ...others } = ticks;
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  return after.length === 0 ? others : { ...others, [key]: after };
}
