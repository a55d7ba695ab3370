import { resolve, sep } from 'node:path';

/** How long to wait after a save for the next one of a burst, in milliseconds. */
const debounceDelay = 20;

/**
 * Delays between rechecks of the files after a compilation, in milliseconds: the watcher misses saves during
 * a compilation, and may miss one right after another.
 */
const recheckDelays = [0, 100, 400, 1_000];

/** The part of Vite's file watcher used here. */
interface Watcher {
  readonly add: (path: string) => unknown;
  readonly on: (event: 'all', listener: (event: string, path: string) => void) => unknown;
}

/** What is recompiled: compiled after a save, and asked whether its files have changed since. */
interface Target {
  readonly compile: () => void;
  readonly isStale: () => boolean;
}

/** Compiles after each burst of saves in a folder, and again until the result matches the files. */
export function watchSaves(watcher: Watcher, folder: string, { compile, isStale }: Target): void {
  const root = resolve(folder) + sep;
  let timer: NodeJS.Timeout | undefined;
  const after = (milliseconds: number, action: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(action, milliseconds);
  };
  const compileNow = () => {
    compile();
    recheck(0);
  };
  const recheck = (attempt: number) => {
    const wait = recheckDelays[attempt];
    if (wait !== undefined) after(wait, () => (isStale() ? compileNow() : recheck(attempt + 1)));
  };
  watcher.add(folder);
  watcher.on('all', (_, path) => {
    if (resolve(path).startsWith(root)) after(debounceDelay, compileNow);
  });
}
