import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createPageCompiler } from '../../compile/page-compiler.ts';
import { applyUpdate } from '../../loading/apply-update.ts';
import { readDataset } from '../../loading/read-dataset.ts';
import type { Dataset } from '../../paper/schema.ts';
import { requireCorpus } from '../../testing/corpus.ts';
import { openHistory } from '../../testing/history/states.ts';
import { createListState, type ListState } from './list-state.ts';

type Finished = Extract<ReturnType<ListState['look']>, { outcome: 'compiled' }>['finished'];

/** Of the last states of a history, every fourth is compiled anew for comparison; with PAPERDEX_HISTORIES=all, all are. */
const [count, step] = process.env.PAPERDEX_HISTORIES === 'all' ? [Number.POSITIVE_INFINITY, 1] : [9, 4];

const { histories } = requireCorpus();
const bundles = readdirSync(histories).filter((name) => name.endsWith('.bundle'));

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

it.each(bundles)(
  'a list that is edited through all states of %s equals a new one after each',
  {
    timeout: 3_600_000,
  },
  (bundle) => {
    const folder = mkdtempSync(join(tmpdir(), 'paperdex-history-'));
    try {
      const { states: all, checkOut } = openHistory(join(histories, bundle), folder);
      const states = all.slice(-count);
      const edited = open(folder);
      let compared = 0;
      let shown: Dataset | null = null;
      for (const [index, state] of states.entries()) {
        checkOut(state);
        const { finished, served: now } = served(edited);
        edited.rehearse();
        shown = finished === null ? shown : updated(shown, finished);
        if (index % step !== 0 && index < states.length - 1) continue;
        expect(now, state).toEqual(served(open(folder)).served);
        if (finished !== null) expect(shown, state).toEqual(read(finished));
        compared += 1;
      }
      console.log(`${bundle}: ${states.length} states, ${compared} compared`);
      expect(compared).toBeGreaterThanOrEqual(Math.min(states.length, 3));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
