import { facets } from '../../paper/facets.ts';
import { formatDuration } from '../duration.ts';
import { generateDataset } from '../generated/generated-dataset.ts';
import { type Built, createLineUp, skippedNote } from '../line-up.ts';
import { type LaneResult, race } from '../race.ts';
import { formatRatio, ratioToOurs } from '../ratio.ts';
import { quantile } from '../statistics.ts';
import { formatTable } from '../table.ts';
import { type AnswerSummary, assertAgreement, summariseAnswer } from './agreement.ts';
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
const rules = { rounds: contestants.length, timeLimit: 15_000, read: summariseAnswer };
/** A warm-up before measuring, in which the contestants must agree too. */
const warmUpRules = { rounds: 1, timeLimit: 6_000 };

/** How many times as fast as a contestant we must be, by number of papers. */
const requiredRatios = new Map([
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

/** Measures facet toggles against other libraries. Returns one table per list size. */
export function benchFacets(): string {
  const lineUp = createLineUp(contestants);
  const tables = sizes.map(({ papers, warmUp, toggles }) => {
    console.error(`facets: ${papers} papers`);
    const dataset = generateDataset(papers);
    const states = toggleSequence(dataset, warmUp + toggles);
    const { built, skipped } = lineUp(dataset);
    assertAgreement(race(built, states.slice(0, warmUp), { ...rules, ...warmUpRules }));
    const lanes = race(built, states.slice(warmUp), rules);
    assertAgreement(lanes);
    const notes = skipped.map(skippedNote);
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

function heading(papers: number, [ours]: readonly LaneResult<AnswerSummary>[]): string {
  const median = quantile(ours?.results.map(({ shown }) => shown) ?? [], 0.5);
  return `${papers} papers; the median toggle shows ${median} of them`;
}

function rowsOf(
  papers: number,
  built: readonly Built<Ticks, FacetAnswer>[],
  lanes: readonly LaneResult<AnswerSummary>[],
): string[][] {
  const ours = lanes[0]?.milliseconds ?? [];
  return lanes.map(({ name, milliseconds }, at) => {
    const ratio = ratioToOurs(ours, milliseconds);
    const requiredRatio = requiredRatios.get(name)?.get(papers);
    return [
      name,
      String(milliseconds.length),
      formatDuration(built[at]?.milliseconds ?? 0),
      formatDuration(quantile(milliseconds, 0.5)),
      formatDuration(quantile(milliseconds, 0.95)),
      at === 0 ? '' : formatRatio(ratio),
      ...(requiredRatio === undefined
        ? []
        : [`>= ${requiredRatio}x`, ratio >= requiredRatio ? 'OK' : 'under']),
    ];
  });
}
