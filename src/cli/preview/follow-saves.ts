import { resolve, sep } from 'node:path';

/** How long a burst of saves may last before the list is compiled, in milliseconds. */
const settleTime = 20;

/**
 * How long after a compilation the files are looked at again, in milliseconds each: while a list is compiled its watcher hears nothing, and a
 * save that comes then, or right behind another, may never be told.
 */
const looks = [0, 100, 400, 1_000];

/** The part of a file watcher that is used here. */
interface Watcher {
  readonly add: (path: string) => unknown;
  readonly on: (event: 'all', listener: (event: string, path: string) => void) => unknown;
}

/** What is followed: compiled after a save, and asked whether it is behind its files. */
interface Followed {
  readonly compile: () => void;
  readonly isStale: () => boolean;
}

/** Compiles after each burst of saves below a folder, and again until what was compiled are the files as they are. */
export function followSaves(watcher: Watcher, folder: string, { compile, isStale }: Followed): void {
  const root = resolve(folder) + sep;
  let timer: NodeJS.Timeout | undefined;
  const after = (milliseconds: number, act: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(act, milliseconds);
  };
  const compileNow = () => {
    compile();
    look(0);
  };
  const look = (turn: number) => {
    const wait = looks[turn];
    if (wait !== undefined) after(wait, () => (isStale() ? compileNow() : look(turn + 1)));
  };
  watcher.add(folder);
  watcher.on('all', (_, path) => {
    if (resolve(path).startsWith(root)) after(settleTime, compileNow);
  });
}
