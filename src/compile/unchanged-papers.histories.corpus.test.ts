import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Dataset, Paper } from '../paper/schema.ts';
import { compiledList } from '../testing/compiled/compiled-list.ts';
import { requireCorpus } from '../testing/corpus.ts';
import { type Comparison, compareStates } from '../testing/history/compare-states.ts';
import { isFullRun, pairsOf, sampledPairs } from '../testing/history/sampled-pairs.ts';
import { openHistory } from '../testing/history/states.ts';
import { createPageCompiler } from './page-compiler.ts';

const { histories } = requireCorpus();

it('of papers whose lines nobody touched at most 1 in 10,000 appears, disappears or gets another id', {
  timeout: 3_600_000,
}, () => {
  const found = readdirSync(histories)
    .filter((name) => name.endsWith('.bundle'))
    .flatMap((name) => compareHistory(join(histories, name)));
  const compared = found.reduce((sum, each) => sum + each.compared, 0);
  const changed = found.flatMap(({ appeared, disappeared }) => [...appeared, ...disappeared]);
  const renamed = found.flatMap((each) => [...each.renamed, ...each.renamedByEdit]);
  console.log(
    `${found.length} pairs of states, ${compared} papers: ${changed.length} appeared or disappeared, ${renamed.length} got another id`,
  );
  expect(changed.length).toBeLessThanOrEqual(Math.ceil(compared / 10_000));
  expect(renamed.length).toBeLessThanOrEqual(Math.ceil(compared / 10_000));
});

/** Compares the states of a history that follow each other, and prints what changed. */
function compareHistory(bundle: string): Comparison[] {
  const folder = mkdtempSync(join(tmpdir(), 'paperdex-history-'));
  try {
    const { states, checkOut, linesMoved } = openHistory(bundle, folder);
    const compilePages = createPageCompiler();
    let last: { readonly state: string; readonly dataset: Dataset } | null = null;
    const compile = (state: string): Dataset => {
      if (last?.state === state) return last.dataset;
      checkOut(state);
      const { dataset } = compiledList(folder, compilePages);
      last = { state, dataset };
      return dataset;
    };
    return (isFullRun ? pairsOf(states) : sampledPairs(states)).map(([before, state]) => {
      const comparison = compareStates(
        compile(before),
        compile(state),
        linesMoved(before, state),
        linesMoved(state, before),
      );
      for (const line of linesOf(comparison))
        console.log(`${before.slice(0, 7)}..${state.slice(0, 7)} ${line}`);
      return comparison;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function linesOf({ appeared, disappeared, renamed, renamedByEdit }: Comparison): string[] {
  const place = ({ placements: [first] }: Paper) => `${first?.file}:${first?.line}`;
  return [
    ...appeared.map((paper) => `appeared: ${paper.id} at ${place(paper)}`),
    ...disappeared.map((paper) => `disappeared: ${paper.id} at ${place(paper)}`),
    ...[...renamed, ...renamedByEdit].map(
      ([before, after]) => `${before.id} is now ${after.id} at ${place(after)}`,
    ),
  ];
}
