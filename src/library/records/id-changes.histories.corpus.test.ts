import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createPageCompiler } from '../../compile/page-compiler.ts';
import type { Dataset } from '../../paper/schema.ts';
import { compiledList } from '../../testing/compiled/compiled-list.ts';
import { requireCorpus } from '../../testing/corpus.ts';
import { findIdChanges } from '../../testing/history/id-changes.ts';
import { isFullRun, isLarge, largestRewrites, pairsOf } from '../../testing/history/sampled-pairs.ts';
import { openHistory } from '../../testing/history/states.ts';
import { findRebindings } from './rebind-records.ts';
import { newRecord } from './record.ts';

/** What became of the record of a paper whose id changed. */
interface Outcome {
  readonly change: string;
  readonly follows: boolean;
}

const { histories } = requireCorpus();

/** All pairs of states are tested, or of most lists those around the largest rewrites, which change most ids. */
const rewritesOfEach = 8;

it('records follow at least 95 % of the papers whose id changes', { timeout: 3_600_000 }, () => {
  const outcomes = readdirSync(histories)
    .filter((name) => name.endsWith('.bundle') && (isFullRun || !isLarge(name)))
    .flatMap((name) => outcomesIn(join(histories, name)));
  const lost = outcomes.filter(({ follows }) => !follows).map(({ change }) => change);
  console.log(`${outcomes.length} id changes, ${lost.length} not followed\n${lost.join('\n')}`);
  expect(outcomes.length).toBeGreaterThan(0);
  expect(lost.length).toBeLessThanOrEqual(outcomes.length * 0.05);
});

/** Follows a record of each paper over each change of its id, without the ids that papers had before. */
function outcomesIn(bundle: string): Outcome[] {
  const folder = mkdtempSync(join(tmpdir(), 'paperdex-history-'));
  try {
    const { states, checkOut, linesEdited } = openHistory(bundle, folder);
    const compilePages = createPageCompiler();
    const compiled = (state: string) => {
      checkOut(state);
      return compiledList(folder, compilePages).dataset;
    };
    checkOut(states.at(-1) ?? '');
    let last: { readonly state: string; readonly dataset: Dataset } | null = null;
    return (isFullRun ? pairsOf(states) : largestRewrites(folder, states, rewritesOfEach)).flatMap(
      ([from, to]) => {
        const before: Dataset = last?.state === from ? last.dataset : compiled(from);
        const dataset = compiled(to);
        last = { state: to, dataset };
        return outcomesOf(before, dataset, linesEdited(from, to));
      },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function outcomesOf(...states: Parameters<typeof findIdChanges>): Outcome[] {
  const [, { papers }] = states;
  return findIdChanges(...states).map(({ before, after }) => {
    const record = newRecord(before);
    const [found] = findRebindings(new Map([[record.id, record]]), papers);
    return {
      change: `${before.title} -> ${after.title}; followed to ${found?.to.title ?? 'nothing'}`,
      follows: found?.to.id === after.id,
    };
  });
}
