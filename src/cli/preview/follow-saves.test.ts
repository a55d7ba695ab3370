import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followSaves } from './follow-saves.ts';

/** A list whose file is a number, and a watcher that tells of what it is told to. */
function follow({ during = () => {} }: { during?: (compilations: number) => void } = {}) {
  const list = { file: 0, compiled: 0, compilations: 0 };
  const watcher = Object.assign(new EventEmitter(), { add: () => {} });
  followSaves(watcher, '/list', {
    compile: () => {
      list.compiled = list.file;
      list.compilations += 1;
      during(list.compilations);
    },
    isStale: () => list.compiled !== list.file,
  });
  const tell = (path = '/list/README.md') => watcher.emit('all', 'change', path);
  return { list, tell };
}

describe('followSaves', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('compiles once after a burst of saves', () => {
    const { list, tell } = follow();
    for (list.file = 1; list.file < 9; list.file++) {
      tell();
      vi.advanceTimersByTime(5);
    }
    vi.runAllTimers();
    expect(list).toEqual({ file: 9, compiled: 9, compilations: 1 });
  });

  it('compiles again what was saved while it compiled, though the watcher never told of it', () => {
    const { list, tell } = follow({ during: (compilations) => compilations < 3 && list.file++ });
    list.file = 1;
    tell();
    vi.runAllTimers();
    expect(list).toEqual({ file: 3, compiled: 3, compilations: 3 });
  });

  it.each([0, 50, 300, 1_200])('finds a save of which it was never told %d ms after it compiled', (pause) => {
    const { list, tell } = follow();
    tell();
    vi.advanceTimersByTime(20 + pause);
    list.file = 1;
    vi.runAllTimers();
    expect(list.compiled).toBe(1);
  });

  it('hears nothing of other folders', () => {
    const { list, tell } = follow();
    tell('/listing/README.md');
    vi.runAllTimers();
    expect(list.compilations).toBe(0);
  });
});
