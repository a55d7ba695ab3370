import { facets } from '../../../paper/facets.ts';
import { generateDataset } from '../../../testing/generated/generated-dataset.ts';
import { type BuiltEngine, createEngineBuilder, skippedNote } from '../measuring/build-engines.ts';
import { formatDuration } from '../measuring/duration.ts';
import { type EngineTimes, timeEngines } from '../measuring/engine-times.ts';
import { formatRatio, ratioToOurs } from '../measuring/ratio.ts';
import { quantile } from '../measuring/statistics.ts';
import { formatTable } from '../measuring/table.ts';
import { type AnswerSummary, assertAgreement, summariseAnswer } from './agreement.ts';
import { crossfilterFacets } from './crossfilter.ts';
import type { FacetAnswer, Ticks } from './engine.ts';
import { itemsjsFacets } from './itemsjs.ts';
import { ourFacets } from './our-facets.ts';
import { tanstackFacets } from './tanstack-table.ts';
import { toggleSequence } from './toggles.ts';

const sizes = [
  { papers: 1_000, warmUp: 80, toggles: 240 },
  { papers: 10_000, warmUp: 24, toggles: 120 },
  { papers: 100_000, warmUp: 4, toggles: 36 },
] as const;
const engines = [ourFacets, crossfilterFacets, itemsjsFacets, tanstackFacets];
const rules = { rounds: engines.length, timeLimit: 15_000, read: summariseAnswer };
/** A warm-up before measuring, in which the engines must agree too. */
const warmUpRules = { rounds: 1, timeLimit: 6_000 };

/** How many times as fast as another engine we must be, by number of papers. */
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
  const buildEngines = createEngineBuilder(engines);
  const tables = sizes.map(({ papers, warmUp, toggles }) => {
    console.error(`facets: ${papers} papers`);
    const dataset = generateDataset(papers);
    const states = toggleSequence(dataset, warmUp + toggles);
    const { built, skipped } = buildEngines(dataset);
    assertAgreement(timeEngines(built, states.slice(0, warmUp), { ...rules, ...warmUpRules }));
    const engineTimes = timeEngines(built, states.slice(warmUp), rules);
    assertAgreement(engineTimes);
    const notes = skipped.map(skippedNote);
    return [
      heading(papers, engineTimes),
      formatTable([columns, ...rowsOf(papers, built, engineTimes)], isText),
      ...notes,
    ].join('\n');
  });
  return [`Facet toggle: filter, counts of all ${facets.length} facets, sort by year`, ...tables].join(
    '\n\n',
  );
}

const columns = ['', 'toggles', 'build', 'median', 'p95', 'to ours', 'budget', ''] as const;
const isText = (column: number) => column === 0 || column >= 6;

function heading(papers: number, [ours]: readonly EngineTimes<AnswerSummary>[]): string {
  const median = quantile(ours?.results.map(({ shown }) => shown) ?? [], 0.5);
  return `${papers} papers; the median toggle shows ${median} of them`;
}

function rowsOf(
  papers: number,
  built: readonly BuiltEngine<Ticks, FacetAnswer>[],
  engineTimes: readonly EngineTimes<AnswerSummary>[],
): string[][] {
  const ours = engineTimes[0]?.milliseconds ?? [];
  return engineTimes.map(({ name, milliseconds }, at) => {
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
