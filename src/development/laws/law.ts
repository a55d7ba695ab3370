import type { Paper } from '../../paper/schema.ts';

/** A change of a page after which the compiler reads the same, but for what the law itself changes. */
export interface Law {
  /** What changes: a noun phrase. */
  readonly name: string;
  /** The edits that make the change, none where the page has nothing to change. They keep the number of lines. */
  readonly edits: (page: ReadPage) => readonly Edit[];
  /** Undoes in a reading what the edits of its entry may change. Called with the readings before and after. */
  readonly undo?: (reading: Reading, edits: readonly DoneEdit[]) => Reading;
}

/** A page, compiled alone. */
export interface ReadPage {
  readonly lines: readonly string[];
  /** Those whose entry can be told by its first line: no other begins there, and no other lists the paper. */
  readonly entries: readonly ReadEntry[];
}

export interface ReadEntry {
  readonly paper: Paper;
  /** The first and the last line, from 0. */
  readonly first: number;
  readonly last: number;
}

/** Part of a line. Lines and columns count from 0; `to` is the column behind the part. */
export interface Span {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** Replaces part of a line. */
export interface Edit extends Span {
  readonly text: string;
}

export interface DoneEdit extends Edit {
  /** What was there before. */
  readonly old: string;
}

/** A paper without what depends on other papers or on where the entry is. */
export type Reading = Readonly<Record<string, unknown>>;
