import { facets } from '../../paper/facets.ts';
import { duration } from '../duration.ts';
import { generateDataset } from '../generated/generated-dataset.ts';
import { type Built, createLineUp, sayLeftOut } from '../line-up.ts';
import { type Lane, race } from '../race.ts';
import { formatTimes, timesOurs } from '../ratio.ts';
import { quantile } from '../statistics.ts';
import { formatTable } from '../table.ts';
import { assertAgreement, type FacetReading, readAnswer } from './agreement.ts';
import type { FacetAnswer, Ticks } from './contestant.ts';
import { crossfilterFacets } from './crossfilter.ts';
import { itemsjsFacets } from './itemsjs.ts';
import { ourFacets } from './our-facets.ts';
import { tanstackFacets } from './tanstack-table.ts';
import { toggleSequence } from './toggles.ts';

const sizes = [
  { papers: 1_000, warmUp: 80, toggles: 240 },
  { papers: 10_000, warmUp: 24, toggles: 120 },
  { papers: 100_000, warmUp: 4, toggles: 36 },
] as const;
const contestants = [ourFacets, crossfilterFacets, itemsjsFacets, tanstackFacets];
const rules = { rounds: contestants.length, patience: 15_000, read: readAnswer };
/** Before the measuring: everybody runs its code in, and must agree. */
const warming = { rounds: 1, patience: 6_000 };

/** How many times as fast we are to be, by contestant and number of papers. */
const leads = new Map([
  [
    tanstackFacets.name,
    new Map([
      [10_000, 50],
      [100_000, 150],
    ]),
  ],
  [
    crossfilterFacets.name,
    new Map([
      [10_000, 5],
      [100_000, 10],
    ]),
  ],
]);

/** Measures facet toggles against other libraries, and gives a table for every size of list. */
export function benchFacets(): string {
  const lineUp = createLineUp(contestants);
  const tables = sizes.map(({ papers, warmUp, toggles }) => {
    console.error(`facets: ${papers} papers`);
    const dataset = generateDataset(papers);
    const states = toggleSequence(dataset, warmUp + toggles);
    const { built, leftOut } = lineUp(dataset);
    assertAgreement(race(built, states.slice(0, warmUp), { ...rules, ...warming }));
    const lanes = race(built, states.slice(warmUp), rules);
    assertAgreement(lanes);
    const notes = leftOut.map(sayLeftOut);
    return [
      heading(papers, lanes),
      formatTable([columns, ...rowsOf(papers, built, lanes)], isText),
      ...notes,
    ].join('\n');
  });
  return [`Facet toggle: filter, counts of all ${facets.length} facets, sort by year`, ...tables].join(
    '\n\n',
  );
}

const columns = ['', 'toggles', 'build', 'median', 'p95', 'to ours', 'budget', ''] as const;
const isText = (column: number) => column === 0 || column >= 6;

function heading(papers: number, [ours]: readonly Lane<FacetReading>[]): string {
  const usual = quantile(ours?.readings.map(({ shown }) => shown) ?? [], 0.5);
  return `${papers} papers; the usual toggle shows ${usual} of them`;
}

function rowsOf(
  papers: number,
  built: readonly Built<Ticks, FacetAnswer>[],
  lanes: readonly Lane<FacetReading>[],
): string[][] {
  const ours = lanes[0]?.milliseconds ?? [];
  return lanes.map(({ name, milliseconds }, at) => {
    const times = timesOurs(ours, milliseconds);
    const lead = leads.get(name)?.get(papers);
    return [
      name,
      String(milliseconds.length),
      duration(built[at]?.milliseconds ?? 0),
      duration(quantile(milliseconds, 0.5)),
      duration(quantile(milliseconds, 0.95)),
      at === 0 ? '' : formatTimes(times),
      ...(lead === undefined ? [] : [`>= ${lead}x`, times >= lead ? 'OK' : 'under']),
    ];
  });
}
