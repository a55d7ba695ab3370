/** Work that runs in steps, or to its end at once. */
export interface ResumableWork<T> {
  /** Continues the work step by step. Steps taken by one caller count for all. */
  readonly steps: () => Generator<void, T>;
  /** Finishes the work now; returns the same result each time. */
  readonly result: () => T;
}

/** Makes a generator resumable, so that it can run in steps while idle and be finished on demand. */
export function resumableWork<T>(work: Generator<void, T>): ResumableWork<T> {
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

/** The same work, with null as its result if it throws. */
export function* orNull<T>(work: Generator<void, T>): Generator<void, T | null> {
  try {
    return yield* work;
  } catch {
    return null;
  }
}
