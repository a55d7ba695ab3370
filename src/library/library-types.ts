import type { LibraryChange } from './records/library-change.ts';
import type { Records } from './records/merge-records.ts';

/** Why the library is not stored: storage is refused, full or failing, or a newer app version owns it. */
export type StorageError = 'refused' | 'full' | 'failed' | 'newer';

/** The reader's records of papers, and the state of their storage. */
export interface LibraryState {
  readonly records: Records;
  /** Whether reading the stored records has finished, successfully or not. */
  readonly readFinished: boolean;
  readonly error: StorageError | null;
  /** The number of stored values that could not be read. */
  readonly unreadable: number;
  /** The number of records that were stored when the browser deleted them all; 0 if it did not. */
  readonly lost: number;
}

/** The library of a tab, stored and synchronised with other tabs. */
export interface Library {
  /** The current state. */
  readonly current: () => LibraryState;
  /** Calls the listener after every change, here or in another tab; returns the unsubscribe function. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Reads the stored records and listens to other tabs. After a failure, calls do nothing for `retryDelay`;
   * the first call after that tries again. Never rejects.
   */
  readonly open: () => Promise<void>;
  /** Applies a change to the state at once, then to the store. Resolves to whether it was stored. */
  readonly change: (change: LibraryChange) => Promise<boolean>;
  /** Sets the number of stored values that cannot be read. */
  readonly setUnreadable: (count: number) => void;
  /** Retries at once to store the pending changes. */
  readonly tryAgain: () => Promise<void>;
}

/** A connection to the same library in other tabs. */
export interface Channel {
  readonly send: (ids: readonly string[]) => void;
  readonly listen: (listener: (ids: unknown) => void) => void;
}

/** The current time and timers, in milliseconds. */
export interface Clock {
  readonly now: () => number;
  /** Calls back after a time; returns a function that cancels the timer. */
  readonly after: (milliseconds: number, callback: () => void) => () => void;
}

/**
 * Keeps changes that are not in the library's store yet: saves the marks among them where a closing tab can still
 * write.
 */
export interface PendingStore {
  /** Saves the marks among the changes, replacing those saved before; other changes are lost with the tab. */
  readonly save: (changes: readonly LibraryChange[]) => void;
  /** Returns and removes the marks of closed tabs; none if storage is refused. */
  readonly take: () => Promise<readonly LibraryChange[]>;
}
