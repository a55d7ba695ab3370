import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchSaves } from './watch-saves.ts';

interface LookOptions {
  readonly isForced: boolean;
  readonly isSettled: boolean;
}

/** A fake list whose file is a number, and a watcher that reports changes on demand. Compiling takes 50 ms. */
function startWatching({
  during = () => {},
  isPassing = () => false,
}: {
  during?: (compilations: number) => void;
  isPassing?: (file: number) => boolean;
} = {}) {
  const list = { file: 0, compiled: 0, compilations: 0 };
  const looks: LookOptions[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: () => {} });
  watchSaves(watcher, '/list', async (how) => {
    looks.push(how);
    const { file } = list;
    if (file === list.compiled && !how.isForced) return 'unchanged';
    if (isPassing(file) && !how.isSettled) return 'held';
    await new Promise((done) => setTimeout(done, 50));
    list.compiled = file;
    list.compilations += 1;
    during(list.compilations);
    return 'compiled';
  });
  const reportChange = (path = '/list/README.md') => watcher.emit('all', 'change', path);
  return { list, looks, reportChange };
}

describe('watchSaves', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('compiles once after a burst of saves', async () => {
    const { list, reportChange } = startWatching();
    for (list.file = 1; list.file < 9; list.file++) {
      reportChange();
      await vi.advanceTimersByTimeAsync(5);
    }
    await vi.advanceTimersByTimeAsync(10_000);
    expect(list).toEqual({ file: 9, compiled: 9, compilations: 1 });
  });

  it('compiles during a burst that goes on and on', async () => {
    const { list, reportChange } = startWatching();
    for (list.file = 1; list.compilations === 0 && list.file < 100; list.file++) {
      reportChange();
      await vi.advanceTimersByTimeAsync(5);
    }
    expect(list.file).toBeLessThan(100);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(list.compiled).toBe(list.file);
  });

  it('compiles again after saves during a compilation, reported or not', async () => {
    const { list, reportChange } = startWatching({
      during: (compilations) => {
        if (compilations < 3) list.file++;
        if (compilations === 1) reportChange();
      },
    });
    list.file = 1;
    reportChange();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(list).toEqual({ file: 3, compiled: 3, compilations: 3 });
  });

  it('notices a save before the watcher is ready', async () => {
    const { list } = startWatching();
    list.file = 1;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(list.compiled).toBe(1);
  });

  it.each([0, 50, 300, 1_200, 5_000])(
    'notices an unreported save %d ms after a compilation',
    async (pause) => {
      const { list, reportChange } = startWatching();
      list.file = 1;
      reportChange();
      await vi.advanceTimersByTimeAsync(70 + pause);
      list.file = 2;
      await vi.advanceTimersByTimeAsync(10_000);
      expect(list.compiled).toBe(2);
    },
  );

  it('believes a state that may be passing when the files have been still for a while', async () => {
    const { list, reportChange } = startWatching({ isPassing: (file) => file % 2 === 1 });
    list.file = 1;
    reportChange();
    await vi.advanceTimersByTimeAsync(250);
    expect(list.compiled).toBe(0);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(list.compiled).toBe(1);
  });

  it('does not believe a state that it meets by chance', async () => {
    const { list, looks, reportChange } = startWatching({ isPassing: (file) => file % 2 === 1 });
    list.file = 2;
    reportChange();
    await vi.advanceTimersByTimeAsync(5_000);
    list.file = 3;
    const before = looks.length;
    while (looks.length === before) await vi.advanceTimersByTimeAsync(10);
    list.file = 4;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(list).toEqual({ file: 4, compiled: 4, compilations: 2 });
  });

  it('does not show a state that passes', async () => {
    const compiled: number[] = [];
    const { list, reportChange } = startWatching({
      isPassing: (file) => file % 2 === 1,
      during: () => compiled.push(list.compiled),
    });
    list.file = 1;
    reportChange();
    await vi.advanceTimersByTimeAsync(50);
    list.file = 2;
    reportChange();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(compiled).toEqual([2]);
  });

  it('compiles after a change of a file that a look does not compare, such as an image', async () => {
    const { list, looks, reportChange } = startWatching();
    reportChange('/list/README.md');
    await vi.advanceTimersByTimeAsync(10_000);
    expect([list.compilations, looks.some(({ isForced }) => isForced)]).toEqual([0, false]);
    reportChange('/list/wave.png');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(list.compilations).toBe(1);
  });

  it('ignores other folders', async () => {
    const { looks, reportChange } = startWatching();
    reportChange('/listing/wave.png');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(looks.some(({ isForced }) => isForced)).toBe(false);
  });
});
