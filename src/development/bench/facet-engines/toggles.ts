import { type FacetKey, facets } from '../../../paper/facets.ts';
import type { Dataset } from '../../../paper/schema.ts';
import { seededRandom } from '../../../testing/generated/seeded-random.ts';
import { type Ticks, valuesOf } from './engine.ts';

const maxFacets = 4;
const clearProbability = 0.08;
const untickProbability = 0.35;
/** With fewer papers than this, the next toggle unticks a value. */
const minPapers = 20;

/** How often readers use a facet, relative to the others: 1 if it is not named. */
const weights: Readonly<Partial<Record<FacetKey, number>>> = {
  year: 4,
  topic: 4,
  venue: 4,
  has: 3,
  tag: 3,
  added: 0,
  library: 0,
  mytag: 0,
};
const weightedFacets = facets.flatMap(({ key }) => Array.from({ length: weights[key] ?? 1 }, () => key));

/** Each facet's values per paper. */
type Columns = ReadonlyMap<FacetKey, readonly (readonly string[])[]>;

/**
 * The ticks after each of several toggles of a simulated reader, who ticks and unticks values in up to four
 * facets and sometimes clears all. Values without papers are never ticked, values with many papers more
 * often; with few papers left the reader unticks. Deterministic for a dataset.
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
    if (constrained.length > 0 && random() < clearProbability) return {};
    const unticks =
      constrained.length > 0 && (random() < untickProbability || passing(columns, before).length < minPapers);
    const key = one(unticks || constrained.length === maxFacets ? constrained : weightedFacets) ?? 'year';
    const ticked = before[key] ?? [];
    const value = unticks
      ? one(ticked)
      : one(countedValues(columns, before, key).filter((each) => !ticked.includes(each)));
    return value === undefined ? before : toggled(before, key, value);
  }
}

/** A facet's values on the papers that pass the other facets, each repeated once per paper. */
function countedValues(columns: Columns, ticks: Ticks, own: FacetKey): string[] {
  const { [own]: _, ...others } = ticks;
  const column = columns.get(own) ?? [];
  return passing(columns, others).flatMap((position) => column[position] ?? []);
}

/** The positions of the papers that pass all ticks. */
function passing(columns: Columns, ticks: Ticks): number[] {
  const constraints = facets.flatMap(({ key }) => {
    const values = ticks[key];
    return values === undefined ? [] : [{ values, column: columns.get(key) ?? [] }];
  });
  const all = (columns.get('kind') ?? []).keys();
  return [...all].filter((position) =>
    constraints.every(({ values, column }) => column[position]?.some((value) => values.includes(value))),
  );
}

/** Ticks or unticks a value; facets without ticks are omitted. */
function toggled(ticks: Ticks, key: FacetKey, value: string): Ticks {
  const { [key]: before = [], ...others } = ticks;
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  return after.length === 0 ? others : { ...others, [key]: after };
}
