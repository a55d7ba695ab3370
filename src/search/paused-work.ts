/** Work that is done a little at a time, or to its end at once when somebody cannot wait. */
export interface PausedWork<T> {
  /** Goes on with the work, and pauses wherever the work pauses. Whoever else has done a part of it has done it for all. */
  readonly steps: () => Generator<void, T>;
  /** Does what is left of the work; returns its result, the same one each time. */
  readonly result: () => T;
}

/** Makes work that pauses now and then available to those who have time for it and those who have none. */
export function pausedWork<T>(work: Generator<void, T>): PausedWork<T> {
  let last: IteratorResult<void, T> = { value: undefined };
  return {
    *steps() {
      while (last.done !== true) {
        last = work.next();
        if (last.done !== true) yield;
      }
      return last.value;
    },
    result() {
      while (last.done !== true) last = work.next();
      return last.value;
    },
  };
}
