import { type Progress, progressSteps } from '../../paper/reader-marks.ts';
import {
  identifierKeys,
  joinNotes,
  type LibraryRecord,
  type StoredIdentity,
  timeOfAdding,
} from './record.ts';

export type Records = ReadonlyMap<string, LibraryRecord>;

/** The id of a record, and its paper, which may have another id. */
export interface Rebinding {
  readonly from: string;
  readonly to: StoredIdentity;
}

/**
 * Merges two records of the same paper, in any order: star and tags of either, the later progress (if
 * simultaneous, the further one), both notes and the earlier time of adding.
 */
export function mergeRecords(one: LibraryRecord, other: LibraryRecord): LibraryRecord {
  const [earlier, later] = inOrder(one, other);
  return {
    ...earlier,
    ...later,
    starred: earlier.starred || later.starred,
    progress:
      earlier.changed === later.changed
        ? furthest(earlier.progress, later.progress)
        : (later.progress ?? earlier.progress),
    tags: [...new Set([...earlier.tags, ...later.tags])].sort(),
    note: joinNotes(earlier.note, later.note),
    ...((one.added ?? other.added) !== undefined && {
      added: Math.min(timeOfAdding(one), timeOfAdding(other)),
    }),
  };
}

/** Tells whether two records are equal apart from the time of their last change. */
export function hasSameContent(one: LibraryRecord | undefined, other: LibraryRecord): boolean {
  return one !== undefined && contentKey(one) === contentKey(other);
}

function furthest(...steps: (Progress | null)[]): Progress | null {
  return progressSteps.findLast((step) => steps.includes(step)) ?? null;
}

function inOrder(one: LibraryRecord, other: LibraryRecord): readonly [LibraryRecord, LibraryRecord] {
  if (one.changed !== other.changed) return one.changed < other.changed ? [one, other] : [other, one];
  return contentKey(one) < contentKey(other) ? [one, other] : [other, one];
}

function contentKey(record: LibraryRecord): string {
  const { id, title, link, starred, progress, tags, note } = record;
  const identifiers = identifierKeys.map((key) => record[key]);
  return JSON.stringify([id, title, ...identifiers, link, starred, progress, [...tags].sort(), note]);
}
