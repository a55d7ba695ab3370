import { Worker } from 'node:worker_threads';
import type { ListChanges } from '../../../changes/list-changes.ts';
import type { Diagnostic } from '../../../paper/reports/report.ts';
import { workerScript } from '../worker-script.ts';

/** What the thread is started with. */
export interface HeadWorkerData {
  readonly folder: string;
  readonly commit: string;
}

/** The list that is compared with the commit: its dataset as it is served. */
export interface HeadQuestion {
  readonly dataset: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A thread that knows one commit of a list. */
export interface HeadThread {
  readonly commit: string;
  /** Resolves to null if the thread fails or exceeds the limit. It is then of no more use. */
  readonly compare: (question: HeadQuestion) => Promise<ListChanges | null>;
  readonly stop: () => void;
}

/** How long one answer may take, in milliseconds; the first includes compiling the commit. */
const limit = 120_000;

/** Starts the thread. It does not keep the process alive. */
export async function startHeadThread(folder: string, commit: string): Promise<HeadThread> {
  const data: HeadWorkerData = { folder, commit };
  const worker = new Worker(await workerScript('head-worker'), { workerData: data });
  worker.unref();
  /** Answers come in the order of the questions. */
  const waiting: ((answer: ListChanges | null) => void)[] = [];
  let hasEnded = false;
  const end = () => {
    if (hasEnded) return;
    hasEnded = true;
    for (const resolve of waiting.splice(0)) resolve(null);
    void worker.terminate();
  };
  worker.on('message', (changes: ListChanges) => waiting.shift()?.(changes));
  worker.on('error', end);
  worker.on('exit', end);
  return {
    commit,
    compare: (question) =>
      new Promise((resolve) => {
        if (hasEnded) {
          resolve(null);
          return;
        }
        const timer = setTimeout(end, limit).unref();
        waiting.push((answer) => {
          clearTimeout(timer);
          resolve(answer);
        });
        worker.postMessage(question);
      }),
    stop: end,
  };
}
