import { resolve, sep } from 'node:path';
import type { LiveList } from './live-list.ts';

/** How long to wait after a save for the next one of a burst, and at most from the first, in milliseconds. */
const debounceDelay = 8;
const longestBurst = 100;

/**
 * Delays between looks after a compilation, in milliseconds: the watcher may miss one save right after another, and
 * all saves of a file that was deleted and written again. So looking never ends, but takes little of the time.
 */
const recheckDelays = [0, 100, 400, 1_000];
const restDelay = 2_000;
const restShare = 0.02;

/** In milliseconds: a state that may be passing counts once the files have been still this long. */
const settleDelay = 300;

/** Files whose content a look does not compare. */
const notCompared = /\.(?:png|jpe?g|gif|webp|avif|svg|bib)$/iu;

/** The part of a file watcher used here. */
interface Watcher {
  readonly add: (path: string) => unknown;
  readonly on: (event: 'all', listener: (event: string, path: string) => void) => unknown;
}

/**
 * Looks at the files of a folder after each burst of saves, and again until what is compiled matches the files. Returns
 * a function that ends this.
 */
export function watchSaves(watcher: Watcher, folder: string, look: LiveList['look']): () => void {
  const root = resolve(folder) + sep;
  let timer: NodeJS.Timeout | undefined;
  let isLooking = false;
  /** When the first and the last save came that no look has begun after. */
  let burst: { readonly first: number; readonly isForced: boolean } | null = null;
  let lastChange = 0;
  let isHolding = false;
  let isStopped = false;

  const after = (milliseconds: number, action: () => void) => {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(action, milliseconds);
  };
  const lookAgain = async (attempt: number) => {
    const isForced = burst?.isForced ?? false;
    burst = null;
    isLooking = true;
    const start = performance.now();
    const outcome = await look({ isForced, isSettled: isHolding && start - lastChange >= settleDelay });
    const took = performance.now() - start;
    isLooking = false;
    if (outcome === 'held' && !isHolding) lastChange = performance.now();
    isHolding = outcome === 'held';
    if (burst !== null) lookAfterBurst(burst);
    else if (isHolding) after(Math.max(0, lastChange + settleDelay - performance.now()), () => lookAgain(0));
    else if (outcome !== 'failed') recheck(outcome === 'compiled' ? 0 : attempt + 1, took);
  };
  const recheck = (attempt: number, took: number) =>
    after(recheckDelays[attempt] ?? Math.max(restDelay, took / restShare), () => lookAgain(attempt));
  const lookAfterBurst = ({ first }: { readonly first: number }) => {
    const longest = first + longestBurst - performance.now();
    after(Math.max(0, Math.min(debounceDelay, longest)), () => lookAgain(0));
  };
  watcher.add(folder);
  recheck(1, 0);
  watcher.on('all', (_, path) => {
    if (!resolve(path).startsWith(root)) return;
    lastChange = performance.now();
    burst = {
      first: burst?.first ?? lastChange,
      isForced: (burst?.isForced ?? false) || notCompared.test(path),
    };
    if (!isLooking) lookAfterBurst(burst);
  });
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
}
