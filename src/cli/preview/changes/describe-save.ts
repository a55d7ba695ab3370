import { compareLists } from '../../../changes/compare-lists.ts';
import { describeChanges } from '../../../changes/describe-changes.ts';
import type { ListChanges, ListState } from '../../../changes/list-changes.ts';
import * as changeMessages from '../../../messages/changes.ts';
import { printable } from '../../formats/printable.ts';

/** A save of a list that could be compiled. */
export interface Save {
  /** What it changed since the last save that could be compiled. */
  readonly changes: ListChanges;
  /** How long it took until the new table was there; a whole number. */
  readonly milliseconds: number;
  /** Both in words, for the terminal. */
  readonly line: string;
}

/** Describes a save by the compilations before and after it; null for the first, and for one without a new table. */
export function describeSave(
  before: ListState | null,
  after: ListState | null,
  milliseconds: number,
): Save | null {
  if (before === null || after === null || before === after) return null;
  const changes = compareLists(before, after);
  const texts = describeChanges(changes).map(({ text }) => text);
  return {
    changes,
    milliseconds: Math.round(milliseconds),
    line: printable(`${texts.join(', ')} (${changeMessages.duration(milliseconds)})`),
  };
}
