/** A compiled paper whose truth is known. */
export interface Outcome {
  readonly certainty: number;
  readonly confidence: number;
  /** Whether all its fields are right. */
  readonly isRight: boolean;
}

/** A certainty, and the share of right papers among those of about that certainty. */
export type Row = readonly [certainty: number, share: number];

/** The certainties that separate the rows, in log odds. */
const borders = [-2, -1, 0, 1, 1.5, 2, 2.5, 3];

/** Pseudo-papers in each row, right as often as their certainty says: they smooth rows with few papers. */
const pseudoPapers = 8;

/** Counts how many papers are right, by their certainty. The share never falls as the certainty rises. */
export function tableOf(outcomes: readonly Outcome[]): Row[] {
  const groups = [...borders, Number.POSITIVE_INFINITY].map((to, index) =>
    outcomes.filter(
      ({ certainty }) => certainty < to && certainty >= (borders[index - 1] ?? Number.NEGATIVE_INFINITY),
    ),
  );
  return increasing(groups.filter((group) => group.length > 0).map(poolOf)).map(
    ({ certainty, share }): Row => [round(certainty, 10), round(share, 100)],
  );
}

interface Pool {
  readonly certainty: number;
  readonly share: number;
  readonly size: number;
}

function poolOf(group: readonly Outcome[]): Pool {
  const size = group.length;
  const certainty = group.reduce((sum, one) => sum + one.certainty, 0) / size;
  const right = group.filter(({ isRight }) => isRight).length;
  return {
    certainty,
    share: (right + pseudoPapers / (1 + Math.exp(-certainty))) / (size + pseudoPapers),
    size,
  };
}

/** Joins neighbours until no row has a smaller share than the one before it. */
function increasing(pools: readonly Pool[]): Pool[] {
  const rows: Pool[] = [];
  for (const pool of pools) {
    rows.push(pool);
    for (let last = rows.at(-1), before = rows.at(-2); last !== undefined && before !== undefined; ) {
      if (before.share <= last.share) break;
      rows.splice(-2, 2, joined(before, last));
      [last, before] = [rows.at(-1), rows.at(-2)];
    }
  }
  return rows;
}

function joined(a: Pool, b: Pool): Pool {
  const size = a.size + b.size;
  const mean = (of: (pool: Pool) => number) => (of(a) * a.size + of(b) * b.size) / size;
  return { certainty: mean((pool) => pool.certainty), share: mean((pool) => pool.share), size };
}

function round(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}

/** How often papers are right, by their confidence in tenths, as lines to print. */
export function reliability(outcomes: readonly Outcome[]): string[] {
  const lines = ['confidence  papers  right'];
  for (let tenth = 0; tenth <= 10; tenth += 1) {
    const group = outcomes.filter(({ confidence }) => Math.round(confidence * 10) === tenth);
    if (group.length === 0) continue;
    const right = group.filter(({ isRight }) => isRight).length / group.length;
    lines.push(
      [(tenth / 10).toFixed(1).padStart(10), String(group.length).padStart(6), percent(right)].join('  '),
    );
  }
  return lines;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
