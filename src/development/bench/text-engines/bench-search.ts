import { generateDataset } from '../../../testing/generated/generated-dataset.ts';
import { type BuiltEngine, createEngineBuilder, skippedNote } from '../measuring/build-engines.ts';
import { formatDuration, formatMilliseconds } from '../measuring/duration.ts';
import { type EngineTimes, timeEngines } from '../measuring/engine-times.ts';
import { formatRatio, ratioToOurs } from '../measuring/ratio.ts';
import { quantile } from '../measuring/statistics.ts';
import { formatTable } from '../measuring/table.ts';
import { maxHits } from './engine.ts';
import { flexsearch } from './flexsearch.ts';
import { minisearch } from './minisearch.ts';
import { orama } from './orama.ts';
import { ourSearch } from './our-search.ts';
import { type BenchQuery, drawQueries, type QueryKind, queryKinds } from './queries.ts';
import { ufuzzy } from './ufuzzy.ts';

/** Numbers of queries per kind. */
const sizes = [
  { papers: 1_000, warmUp: 20, queries: 100 },
  { papers: 10_000, warmUp: 5, queries: 100 },
  { papers: 100_000, warmUp: 1, queries: 12 },
] as const;
const engines = [ourSearch, minisearch, flexsearch, orama, ufuzzy];
const rules = { rounds: engines.length, timeLimit: 10_000, read: (best: number | null) => best };

/** The percentage of known items that we must rank first. */
const minRankedFirst = 95;
const judgedPapers = 10_000;
const caption = `Search: median / p95 in ms, and ratio to our median. FlexSearch and Orama hardly tolerate typos: in the rows with typos, they find almost nothing.
FlexSearch and Orama return the best ${maxHits} hits, the others all.`;

/** Shown if an engine reached no query of a kind. */
const noTime = '-';

type Searched = EngineTimes<number | null>;

/** Measures the search against other libraries. Returns one table per list size. */
export function benchSearch(): string {
  const buildEngines = createEngineBuilder(engines);
  const tables = sizes.map(({ papers, warmUp, queries }) => {
    console.error(`search: ${papers} papers`);
    const dataset = generateDataset(papers);
    const drawn = queryKinds.map((kind) => drawQueries(dataset, kind, warmUp + queries));
    const asked = Array.from({ length: warmUp + queries }, (_, turn) =>
      drawn.flatMap((ofKind) => ofKind[turn] ?? []),
    ).flat();
    const { built, skipped } = buildEngines(dataset);
    const queryEngines = built.map(({ name, answer }) => ({
      name,
      answer: ({ text }: BenchQuery) => answer(text),
    }));
    timeEngines(queryEngines, asked.slice(0, warmUp * queryKinds.length), { ...rules, rounds: 1 });
    const measured = asked.slice(warmUp * queryKinds.length);
    const engineTimes = timeEngines(queryEngines, measured, rules);
    const notes = [
      ...skipped.map(skippedNote),
      ...engineTimes.flatMap(({ name, milliseconds }) =>
        milliseconds.length < measured.length
          ? [`${name} answered ${milliseconds.length} of ${measured.length} queries within the time limit`]
          : [],
      ),
    ];
    return [
      `${papers} papers, ${queries} queries of each kind`,
      formatTable(rowsOf(papers, built, engineTimes, measured), isText),
      ...notes,
    ].join('\n');
  });
  return [caption, ...tables].join('\n\n');
}

const isText = (column: number) => column === 0 || column > engines.length;

function rowsOf(
  papers: number,
  built: readonly BuiltEngine<string, number | null>[],
  engineTimes: readonly Searched[],
  queries: readonly BenchQuery[],
): string[][] {
  const known = queryKinds.filter((kind) =>
    queries.some((query) => query.kind === kind && query.wanted !== null),
  );
  return [
    ['', ...engineTimes.map(({ name }) => name)],
    ['build', ...built.map(({ milliseconds }) => formatDuration(milliseconds))],
    ...queryKinds.map((kind) => [kind, ...timesOf(kind, engineTimes, queries)]),
    ...known.map((kind) => {
      const shares = engineTimes.map((times) => rankedFirst(kind, times, queries));
      const judged =
        papers === judgedPapers
          ? [`>= ${minRankedFirst} %`, (shares[0] ?? 0) >= minRankedFirst ? 'OK' : 'under']
          : [];
      return [
        `${kind}: ranked first`,
        ...shares.map((share) => (share === null ? noTime : `${share.toFixed(0)} %`)),
        ...judged,
      ];
    }),
  ];
}

function timesOf(
  kind: QueryKind,
  engineTimes: readonly Searched[],
  queries: readonly BenchQuery[],
): string[] {
  const timesByEngine = engineTimes.map(({ milliseconds }) =>
    milliseconds.filter((_, at) => queries[at]?.kind === kind),
  );
  return timesByEngine.map((times, at) => {
    if (times.length === 0) return noTime;
    const cell = `${formatMilliseconds(quantile(times, 0.5))} / ${formatMilliseconds(quantile(times, 0.95))}`;
    return at === 0 ? cell : `${cell} ${formatRatio(ratioToOurs(timesByEngine[0] ?? [], times)).padStart(6)}`;
  });
}

/** The percentage of a kind's queries that rank the wanted paper first; null if there were none. */
function rankedFirst(kind: QueryKind, { results }: Searched, queries: readonly BenchQuery[]): number | null {
  const found = results.flatMap((best, at) =>
    queries[at]?.kind === kind ? [best === queries[at].wanted] : [],
  );
  return found.length === 0 ? null : (100 * found.filter(Boolean).length) / found.length;
}
