import { createKeptMerge } from './merge/kept-merge.ts';
import { mergeEntries } from './merge/merge-entries.ts';

/** What is kept of a whole list from one compilation to the next. */
export interface KeptParts {
  readonly merge: typeof mergeEntries;
  /** Arrays of texts without characters that set the direction of text; null if they are not remembered. */
  readonly clean: WeakSet<object> | null;
}

/** For a list that is compiled again after each edit. */
export function keepParts(): KeptParts {
  return { merge: createKeptMerge(), clean: new WeakSet() };
}

/** For a list that is compiled once. */
export const keepNothing: KeptParts = { merge: mergeEntries, clean: null };
