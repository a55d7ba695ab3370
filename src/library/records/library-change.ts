import type { Records } from './merge-records.ts';
import {
  applyChange,
  isBlank,
  type LibraryRecord,
  newRecord,
  type PaperIdentity,
  type RecordChange,
} from './record.ts';

/** Some records after a change; null for those to delete. */
export type ChangedRecords = ReadonlyMap<string, LibraryRecord | null>;

/** What a reader says of papers. If a closing tab has not stored it, the next visit gets it. */
export interface MarkChange {
  readonly kind: 'mark';
  readonly papers: readonly PaperIdentity[];
  readonly change: RecordChange;
  /** In milliseconds since 1970. */
  readonly at: number;
  /** Made in an earlier tab that could not store it. */
  readonly late?: true;
}

/** An action on several records, made by `other-changes.ts`. It is lost with a tab that has not stored it. */
export interface OtherChange {
  readonly kind: 'other';
  /** The ids of the records that it affects. */
  readonly ids: readonly string[];
  readonly apply: (stored: Records) => ChangedRecords;
}

/** An action on a library: it can be queued, and applying it twice in a row has the effect of applying it once. */
export type LibraryChange = MarkChange | OtherChange;

/** The ids of the records that a change affects. */
export function idsOf(change: LibraryChange): readonly string[] {
  return change.kind === 'mark' ? change.papers.map(({ id }) => id) : change.ids;
}

/** The affected records after a change. */
export function applyLibraryChange(stored: Records, change: LibraryChange): ChangedRecords {
  if (change.kind === 'other') return change.apply(stored);
  return new Map(
    change.papers.map((paper) => [paper.id, applyMark(stored.get(paper.id) ?? newRecord(paper), change)]),
  );
}

/** Late progress does not overwrite a newer change. */
function applyMark(record: LibraryRecord, { change, at, late }: MarkChange): LibraryRecord | null {
  const isOutdated = late === true && change.kind === 'progress' && record.changed > at;
  const after = isOutdated ? record : applyChange(record, change, at);
  return isBlank(after) ? null : after;
}
