import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect } from 'vitest';
import { createListState, type ListState } from '../../cli/preview/list-state.ts';
import { createPageCompiler } from '../../compile/page-compiler.ts';
import { applyUpdate } from '../../loading/apply-update.ts';
import { readDataset } from '../../loading/read-dataset.ts';
import type { Dataset } from '../../paper/schema.ts';
import { isFullRun } from './sampled-pairs.ts';
import { openHistory } from './states.ts';

type Finished = Extract<ReturnType<ListState['look']>, { outcome: 'compiled' }>['finished'];

/** In a full run every state is compiled anew for comparison; otherwise every second of the last ones. */
const [count, step] = isFullRun ? [Number.POSITIVE_INFINITY, 1] : [5, 2];

const open = (folder: string) => createListState(folder, undefined, createPageCompiler());

/** The dataset as the app reads it. */
function read(finished: Finished): Dataset {
  const steps = readDataset(finished?.dataset ?? '');
  for (;;) {
    const step = steps.next();
    if (step.done !== true) continue;
    if ('problem' in step.value) throw new Error(step.value.problem);
    return step.value.dataset;
  }
}

/** What the app shows after a save: what it showed before, with the update that it is sent. */
function updated(shown: Dataset | null, finished: Finished): Dataset | null {
  if (shown === null || finished?.update == null) return finished && read(finished);
  return applyUpdate(shown, JSON.parse(JSON.stringify(finished.update)));
}

/** What is served and reported of the files as they are now. */
function served(list: ListState) {
  const looked = list.look({ isForced: true, isSettled: true });
  if (looked.outcome !== 'compiled') throw new Error(looked.outcome);
  const answers = (['pages.json', 'details.json'] as const).map((file) => list.ask({ file }).json);
  const { finished, report } = looked;
  return { finished, served: { dataset: finished?.dataset, answers, report } };
}

/** Edits a list through the states of its history, and compares it with a new list after the edits. */
export function compareEditedList(bundle: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'paperdex-history-'));
  try {
    const { states: all, checkOut } = openHistory(bundle, folder);
    const states = all.slice(-count);
    const edited = open(folder);
    let compared = 0;
    let shown: Dataset | null = null;
    for (const [index, state] of states.entries()) {
      checkOut(state);
      const { finished, served: now } = served(edited);
      edited.rehearse();
      shown = finished === null ? shown : updated(shown, finished);
      // The first one is a new list itself.
      if (index === 0 || (index % step !== 0 && index < states.length - 1)) continue;
      expect(now, state).toEqual(served(open(folder)).served);
      if (finished !== null) expect(shown, state).toEqual(read(finished));
      compared += 1;
    }
    console.log(`${basename(bundle)}: ${states.length} states, ${compared} compared`);
    expect(compared).toBeGreaterThanOrEqual(Math.min(states.length - 1, 2));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
