import type { LibraryChange } from './records/library-change.ts';
import type { Records } from './records/merge-records.ts';

/** Why the library is not stored: storage is refused, is full, fails now and then, or belongs to a newer version of the page. */
export type StorageError = 'refused' | 'full' | 'failed' | 'newer';

/** What the reader says of papers, and how safely it is stored. */
export interface LibraryState {
  readonly records: Records;
  /** Whether the stored records were read, or cannot be. */
  readonly opened: boolean;
  readonly error: StorageError | null;
  /** How many values could not be read and were quarantined. */
  readonly quarantined: number;
}

/** A library that a page shows, stores and shares with the other tabs. */
export interface Library {
  /** The library as it is now. */
  readonly current: () => LibraryState;
  /** Calls the listener after every change, here or in another tab; returns the function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the stored records, then listens to the other tabs. After a failure, a later call tries again. Never rejects. */
  readonly open: () => Promise<void>;
  /** Changes the library on the screen at once, then in the store. Resolves to whether it is stored. */
  readonly change: (change: LibraryChange) => Promise<boolean>;
  /** Says how many values are quarantined now. */
  readonly setQuarantined: (count: number) => void;
  /** Tries at once to store what could not be stored. */
  readonly tryAgain: () => Promise<void>;
}

/** A connection to the same library in other tabs. */
export interface Channel {
  readonly send: (ids: readonly string[]) => void;
  readonly listen: (listener: (ids: unknown) => void) => void;
}

/** Time, in milliseconds. */
export interface Clock {
  readonly now: () => number;
  /** Calls back after a time; returns the function that cancels it. */
  readonly after: (milliseconds: number, callback: () => void) => () => void;
}

/** The changes that the reader has made and the store does not have yet, kept where a closing page can still write. */
export interface PendingChanges {
  /** Notes the changes in place of those noted before. */
  readonly note: (changes: readonly LibraryChange[]) => void;
  /** Takes over the changes of closed pages. Nothing where storage is refused. */
  readonly take: () => Promise<readonly LibraryChange[]>;
}
