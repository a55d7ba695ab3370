import { getHeapStatistics } from 'node:v8';

/** What compiling may use. */
export interface Limits {
  /** In milliseconds of a processor's time. */
  readonly time: number;
  /** In megabytes, beyond what the process uses already. */
  readonly memory: number;
}

/**
 * Half of what a thread may get, in megabytes. Node.js ends the whole process if a thread reaches its own limit while
 * it collects much garbage.
 */
export const defaultMemoryLimit = getHeapStatistics().heap_size_limit / 2 ** 21;

/** Of elapsed time, the part that counts at least: one in so many. */
const busyShare = 10;

/** Between two looks, in milliseconds. */
const pause = 50;

/** Watches what a thread uses, while the others are idle. Returns a function that ends the watch. */
export function watchLimits({ time, memory }: Limits, onExceeded: (what: string) => void): () => void {
  const [start, processor, resident] = [performance.now(), process.cpuUsage(), residentMemory()];
  const timer = setInterval(() => {
    // On a busy machine the thread may hardly have run yet.
    const { user, system } = process.cpuUsage(processor);
    const used = Math.max((user + system) / 1_000, (performance.now() - start) / busyShare);
    if (used >= time) onExceeded(`${time / 1_000} s`);
    else if (residentMemory() - resident >= memory) onExceeded(`${Math.round(memory)} MB of memory`);
  }, pause);
  return () => clearInterval(timer);
}

/** In megabytes. */
function residentMemory(): number {
  return process.memoryUsage.rss() / 2 ** 20;
}
