import { parentPort, workerData } from 'node:worker_threads';
import { compareLists } from '../../../changes/compare-lists.ts';
import type { HeadQuestion, HeadWorkerData } from './head-thread.ts';
import { committedList, readState } from './list-states.ts';

// The thread that compares a list with its last commit, which it compiles once.
const { folder, commit }: HeadWorkerData = workerData;
const committed = committedList(folder, commit);

parentPort?.on('message', ({ dataset, diagnostics }: HeadQuestion) =>
  parentPort?.postMessage(compareLists(committed, readState(dataset, diagnostics))),
);
