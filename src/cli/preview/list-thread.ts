import { Worker } from 'node:worker_threads';
import type { GivenOrigin } from '../list-origin.ts';
import { optimiseEarly } from '../process-setup.mjs';
import type {
  ListAnswer,
  ListMessage,
  ListRequest,
  ListThreadData,
  Looked,
  Refusal,
} from './list-messages.ts';
import { type Limits, watchLimits } from './watch-limits.ts';

/** A thread that compiles a list, and is replaced when it hangs or fails. */
export interface ListThread {
  /** Rejects if the thread hangs or fails, and not because of one page. */
  readonly request: (request: ListRequest) => Promise<Looked | ListAnswer>;
  readonly close: () => Promise<void>;
}

/** What a thread is started with. */
export interface ListThreadOptions {
  readonly folder: string;
  readonly given: GivenOrigin;
  /** What one page may use. */
  readonly limits: Limits;
  /** The module that the thread runs. */
  readonly script: string;
  /** Called when a page is given up: its path and why, as a clause. */
  readonly onRefused: (path: string, reason: string) => void;
}

/** In megabytes. */
const resourceLimits = {
  // What a page may nest is as in the main thread, where other commands compile.
  stackSizeMb: 1.15,
  // Most of what a compilation makes is soon garbage: collecting it less often saves a tenth of the time.
  maxYoungGenerationSizeMb: 192,
};

/** What is done with all pages together may take so many times as long as one page. */
const othersShare = 6;

interface Waiting {
  readonly request: ListRequest;
  readonly resolve: (answer: Looked | ListAnswer) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Starts the thread. When it exceeds the limit or ends on a page, the page's text is given up: a new thread
 * compiles the list with what the page said before in its place.
 */
export function startListThread(options: ListThreadOptions): ListThread {
  optimiseEarly();
  const { folder, given, limits, script, onRefused } = options;
  const refusals = new Map<string, Refusal>();
  const earlier = new Map<string, string>();
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let page: { readonly path: string; readonly hash: string } | null = null;
  let endWatch: (() => void) | null = null;
  /** Null between a failure and the next request. */
  let worker: Worker | null = start();

  function start(): Worker {
    const data: ListThreadData = { folder, given, refusals, earlier };
    const started = new Worker(script, { workerData: data, resourceLimits });
    started.on('message', (message: ListMessage) => worker === started && take(message));
    started.on('error', (error) => worker === started && fail(failureOf(error)));
    started.on('exit', () => worker === started && fail('the compiler ended'));
    return started;
  }

  function take(message: ListMessage): void {
    if (message.kind === 'read') {
      earlier.set(message.path, message.text);
      refusals.delete(message.path);
      return;
    }
    page =
      message.kind === 'page' && message.path !== null ? { path: message.path, hash: message.hash } : null;
    if (message.kind === 'answer') {
      waiting.get(message.id)?.resolve(message.answer);
      waiting.delete(message.id);
    }
    watch();
  }

  /** Begins to watch what the thread does now. */
  function watch(): void {
    endWatch?.();
    endWatch = null;
    if (waiting.size === 0) return;
    const [what, share] = page === null ? ['the list', othersShare] : ['the page', 1];
    endWatch = watchLimits({ time: share * limits.time, memory: limits.memory }, (used) =>
      fail(`compiling ${what} took more than ${used}`),
    );
  }

  function fail(reason: string): void {
    const [failed, stopped] = [page, worker];
    endWatch?.();
    [page, endWatch] = [null, null];
    const isKnown = failed !== null && refusals.get(failed.path)?.hash === failed.hash;
    const isGivenUp = failed !== null && !(isKnown && !earlier.delete(failed.path));
    if (isGivenUp) refusals.set(failed.path, { hash: failed.hash, reason });
    else {
      for (const { reject } of waiting.values()) reject(new Error(reason));
      waiting.clear();
    }
    worker = null;
    void stopped?.terminate();
    if (isGivenUp) onRefused(failed.path, reason);
    for (const [id, { request }] of waiting) send(id, request);
  }

  function send(id: number, request: ListRequest): void {
    worker ??= start();
    worker.postMessage({ id, request });
    if (endWatch === null) watch();
  }

  return {
    request: (request) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { request, resolve, reject });
        send(lastId, request);
      }),
    async close() {
      endWatch?.();
      const open = worker;
      worker = null;
      await open?.terminate();
    },
  };
}

function failureOf(error: Error & { readonly code?: string }): string {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'compiling the page took more memory than there is'
    : `the compiler failed (${String(error)})`;
}
