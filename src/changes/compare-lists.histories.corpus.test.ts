import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { createPageCompiler } from '../compile/page-compiler.ts';
import { compiledList } from '../testing/compiled/compiled-list.ts';
import { requireCorpus } from '../testing/corpus.ts';
import type { LineMap } from '../testing/history/line-map.ts';
import { isFullRun, pairsOf, sampledPairs } from '../testing/history/sampled-pairs.ts';
import { openHistory } from '../testing/history/states.ts';
import { compareLists } from './compare-lists.ts';
import type { ListChanges, ListedPaper, ListState } from './list-changes.ts';

/** In a full run so many of the last pairs of each history are compared; otherwise those that other tests take. */
const lastPairs = 30;

const { histories } = requireCorpus();

it('names the papers that a commit changed, and few others', { timeout: 3_600_000 }, () => {
  const folders = readdirSync(histories).filter((name) => name.endsWith('.bundle'));
  const found = folders.flatMap((name) => {
    const comparisons = compareHistory(join(histories, name));
    console.log(`${basename(name, '.bundle')}: ${totals(comparisons)}`);
    return comparisons;
  });
  console.log(`in all: ${totals(found)}`);
  const named = found.flatMap(({ changes }) => papersOf(changes)).length;
  const untouched = found.flatMap((each) => each.untouched).length;
  // A heading, a venue or a page that many papers share is one edit far from their lines.
  expect(untouched).toBeLessThanOrEqual(named / 10);
});

interface Comparison {
  readonly changes: ListChanges;
  /** The named papers whose lines nobody touched. */
  readonly untouched: readonly ListedPaper[];
}

function compareHistory(bundle: string): Comparison[] {
  const folder = mkdtempSync(join(tmpdir(), 'paperdex-history-'));
  try {
    const { states, checkOut, linesMoved } = openHistory(bundle, folder);
    const compilePages = createPageCompiler();
    const compiled = (state: string): ListState => {
      checkOut(state);
      return compiledList(folder, compilePages);
    };
    const pairs = isFullRun ? pairsOf(states).slice(-lastPairs) : sampledPairs(states);
    return pairs.map(([from, to]) => {
      const [before, after] = [compiled(from), compiled(to)];
      const changes = compareLists(before, after);
      const [toAfter, toBefore] = [linesMoved(from, to), linesMoved(to, from)];
      const untouched = [
        ...[...changes.added, ...changes.changed].filter((paper) => isUntouched(paper, after, toBefore)),
        ...changes.removed.filter((paper) => isUntouched(paper, before, toAfter)),
      ];
      return { changes, untouched };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Whether no line of a paper or of its note page was edited. */
function isUntouched({ id }: ListedPaper, { dataset }: ListState, move: LineMap): boolean {
  const paper = dataset.papers.find((each) => each.id === id);
  const note = paper?.notePage ?? null;
  const whole = { line: 1, endLine: Number.POSITIVE_INFINITY };
  const places = [...(paper?.placements ?? []), ...(note === null ? [] : [{ file: note, ...whole }])];
  return places.every((place) => move(place) !== null);
}

function papersOf({ added, removed, changed }: ListChanges): readonly ListedPaper[] {
  return [...added, ...removed, ...changed];
}

function totals(comparisons: readonly Comparison[]): string {
  const sum = (count: (comparison: Comparison) => number) =>
    comparisons.reduce((all, each) => all + count(each), 0);
  const retitled = ({ changes }: Comparison) =>
    changes.changed.filter(({ fields }) => fields.some(({ field }) => field === 'title')).length;
  return [
    `${comparisons.length} pairs`,
    `${sum(({ changes }) => changes.added.length)} added`,
    `${sum(({ changes }) => changes.changed.length)} changed`,
    `${sum(retitled)} of them retitled`,
    `${sum(({ changes }) => changes.removed.length)} removed`,
    `${sum(({ changes }) => changes.moved.length)} moved`,
    `${sum(({ changes }) => changes.newDiagnostics.length)} new diagnostics`,
    `${sum(({ changes }) => changes.goneDiagnostics.length)} gone`,
    `${sum(({ untouched }) => untouched.length)} named without a touched line`,
  ].join(', ');
}
