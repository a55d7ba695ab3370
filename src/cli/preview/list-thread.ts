import { Worker } from 'node:worker_threads';
import type { GivenOrigin } from '../list-origin.ts';
import type {
  HealthAnswer,
  ListMessage,
  ListRequest,
  ListThreadData,
  Looked,
  Refusal,
} from './list-messages.ts';

/** A thread that compiles a list, and is replaced when it hangs or fails. */
export interface ListThread {
  /** Rejects if the thread hangs or fails, and not because of one page. */
  readonly request: (request: ListRequest) => Promise<Looked | HealthAnswer>;
  readonly close: () => Promise<void>;
}

/** What a thread is started with. */
export interface ListThreadOptions {
  readonly folder: string;
  readonly given: GivenOrigin;
  /** How long one page may take, in milliseconds of a processor's time. */
  readonly pageLimit: number;
  /** How much memory the thread may use, in megabytes. */
  readonly memoryLimit: number | undefined;
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
/** Of elapsed time, the part that counts at least: one in so many. */
const busyShare = 10;
/** Between two looks at the time, in milliseconds. */
const leastWait = 20;

interface Waiting {
  readonly request: ListRequest;
  readonly resolve: (answer: Looked | HealthAnswer) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Starts the thread. When it exceeds the limit or ends on a page, the page's text is given up: a new thread
 * compiles the list with what the page said before in its place.
 */
export function startListThread(options: ListThreadOptions): ListThread {
  const { folder, given, pageLimit, memoryLimit, script, onRefused } = options;
  const refusals = new Map<string, Refusal>();
  const earlier = new Map<string, string>();
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let page: { readonly path: string; readonly hash: string } | null = null;
  let timer: NodeJS.Timeout | undefined;
  /** Null between a failure and the next request. */
  let worker: Worker | null = start();

  function start(): Worker {
    const data: ListThreadData = { folder, given, refusals, earlier };
    const limits = { ...resourceLimits, maxOldGenerationSizeMb: memoryLimit };
    const started = new Worker(script, { workerData: data, resourceLimits: limits });
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
    watchTime();
  }

  /** Begins to count the time of what the thread does now. */
  function watchTime(): void {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.size === 0) return;
    const [what, limit] = page === null ? ['the list', othersShare * pageLimit] : ['the page', pageLimit];
    const [start, before] = [performance.now(), process.cpuUsage()];
    const check = () => {
      // On a busy machine the thread may hardly have run yet. The other threads are idle.
      const { user, system } = process.cpuUsage(before);
      const used = Math.max((user + system) / 1_000, (performance.now() - start) / busyShare);
      if (used >= limit) fail(`compiling ${what} took more than ${limit / 1_000} s`);
      else timer = setTimeout(check, Math.max(leastWait, limit - used));
    };
    timer = setTimeout(check, limit);
  }

  function fail(reason: string): void {
    const [failed, stopped] = [page, worker];
    clearTimeout(timer);
    [page, timer] = [null, undefined];
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
    if (timer === undefined) watchTime();
  }

  return {
    request: (request) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { request, resolve, reject });
        send(lastId, request);
      }),
    async close() {
      clearTimeout(timer);
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
