import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchSaves } from './watch-saves.ts';

/** A fake list whose file is a number, and a watcher that reports changes on demand. */
function startWatching({ during = () => {} }: { during?: (compilations: number) => void } = {}) {
  const list = { file: 0, compiled: 0, compilations: 0 };
  const watcher = Object.assign(new EventEmitter(), { add: () => {} });
  watchSaves(watcher, '/list', {
    compile: () => {
      list.compiled = list.file;
      list.compilations += 1;
      during(list.compilations);
    },
    isStale: () => list.compiled !== list.file,
  });
  const reportChange = (path = '/list/README.md') => watcher.emit('all', 'change', path);
  return { list, reportChange };
}

describe('watchSaves', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('compiles once after a burst of saves', () => {
    const { list, reportChange } = startWatching();
    for (list.file = 1; list.file < 9; list.file++) {
      reportChange();
      vi.advanceTimersByTime(5);
    }
    vi.runAllTimers();
    expect(list).toEqual({ file: 9, compiled: 9, compilations: 1 });
  });

  it('compiles again after saves during a compilation that the watcher did not report', () => {
    const { list, reportChange } = startWatching({
      during: (compilations) => compilations < 3 && list.file++,
    });
    list.file = 1;
    reportChange();
    vi.runAllTimers();
    expect(list).toEqual({ file: 3, compiled: 3, compilations: 3 });
  });

  it.each([0, 50, 300, 1_200])('notices an unreported save %d ms after a compilation', (pause) => {
    const { list, reportChange } = startWatching();
    reportChange();
    vi.advanceTimersByTime(20 + pause);
    list.file = 1;
    vi.runAllTimers();
    expect(list.compiled).toBe(1);
  });

  it('ignores other folders', () => {
    const { list, reportChange } = startWatching();
    reportChange('/listing/README.md');
    vi.runAllTimers();
    expect(list.compilations).toBe(0);
  });
});
