import type { Day } from './days.ts';

/** One line of a file, and where it comes from. */
export interface TrackedLine {
  readonly text: string;
  /** When the line was written first. Edits and moves leave this as it is. */
  readonly added: Day;
  /** When its words or links last changed. Moves and new markup leave this as it is. */
  readonly changed: Day;
  /** What it said before, the latest text first. */
  readonly earlier: readonly EarlierText[];
}

/** A text that a line had before. */
export interface EarlierText {
  readonly text: string;
  /** If it was a row of a table or HTML and is not any more, or the reverse: the lines that it was among; else none. */
  readonly block: readonly string[];
}

/** The lines of all files, by path. */
export type TrackedFiles = ReadonlyMap<string, readonly TrackedLine[]>;

/** Lines that were replaced by others. */
export interface Hunk {
  /** The index of the first replaced line; of the line below the new ones if none was replaced. */
  readonly start: number;
  /** How many lines were replaced. */
  readonly removed: number;
  readonly added: readonly string[];
}

/** What became of a file. */
export interface FileChange {
  /** Its path before; null if it is new. */
  readonly from: string | null;
  /** Its path now; null if it was removed. */
  readonly to: string | null;
  /** In the order of the lines. */
  readonly hunks: readonly Hunk[];
}
