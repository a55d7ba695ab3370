import { hasSameContent, mergeRecords, type Rebinding, type Records } from './merge-records.ts';
import {
  applyChange,
  isBlank,
  type LibraryRecord,
  newRecord,
  type PaperIdentity,
  type RecordChange,
} from './record.ts';

/**
 * An action on a library, as data: it can be queued, and applying it twice in a row has the effect of
 * applying it once. Of the actions that a closing tab has not stored, the next visit gets those of kind
 * `mark`; the others are lost.
 */
export type LibraryChange =
  /** `at`: milliseconds since 1970. `late`: made in an earlier tab that could not store it. */
  | {
      readonly kind: 'mark';
      readonly papers: readonly PaperIdentity[];
      readonly change: RecordChange;
      readonly at: number;
      readonly late?: true;
    }
  | { readonly kind: 'merge'; readonly records: readonly LibraryRecord[] }
  /** Moves records to the new ids of their papers, or brings up to date what they store of them. */
  | { readonly kind: 'rebind'; readonly rebindings: readonly Rebinding[] }
  | { readonly kind: 'delete'; readonly ids: readonly string[] }
  /** Undoes an action, except for records that were changed since. */
  | { readonly kind: 'undo'; readonly records: readonly UndoRecord[] };

/** A record before and after an action that may be undone; null if there was none. */
export interface UndoRecord {
  readonly id: string;
  readonly before: LibraryRecord | null;
  readonly after: LibraryRecord | null;
}

/** The ids of the records that a change affects. */
export function idsOf(change: LibraryChange): readonly string[] {
  switch (change.kind) {
    case 'mark':
      return change.papers.map(({ id }) => id);
    case 'merge':
    case 'undo':
      return change.records.map(({ id }) => id);
    case 'rebind':
      return [...new Set(change.rebindings.flatMap(({ from, to }) => [from, to.id]))];
    case 'delete':
      return change.ids;
  }
}

/** The affected records after a change; null for those to delete. */
export function applyLibraryChange(
  stored: Records,
  change: LibraryChange,
): ReadonlyMap<string, LibraryRecord | null> {
  switch (change.kind) {
    case 'mark':
      return new Map(
        change.papers.map((paper) => [paper.id, applyMark(stored.get(paper.id) ?? newRecord(paper), change)]),
      );
    case 'merge':
      return new Map(change.records.map((record) => [record.id, mergeInto(stored.get(record.id), record)]));
    case 'rebind':
      return applyRebindings(stored, change.rebindings);
    case 'delete':
      return new Map(change.ids.map((id) => [id, null]));
    case 'undo':
      return new Map(
        change.records.map((record) => [record.id, undoRecord(stored.get(record.id) ?? null, record)]),
      );
  }
}

/** Late progress does not overwrite a newer change. */
function applyMark(
  record: LibraryRecord,
  { change, at, late }: Extract<LibraryChange, { kind: 'mark' }>,
): LibraryRecord | null {
  const isOutdated = late === true && change.kind === 'progress' && record.changed > at;
  const after = isOutdated ? record : applyChange(record, change, at);
  return isBlank(after) ? null : after;
}

function mergeInto(existing: LibraryRecord | undefined, record: LibraryRecord): LibraryRecord {
  return existing === undefined ? record : mergeRecords(existing, record);
}

/** Several records may belong to the same paper; they are merged. */
function applyRebindings(
  stored: Records,
  rebindings: readonly Rebinding[],
): ReadonlyMap<string, LibraryRecord | null> {
  const after = new Map<string, LibraryRecord | null>();
  for (const { from, to } of rebindings) {
    const record = stored.get(from);
    if (record === undefined) continue;
    const existing = after.get(to.id) ?? (from === to.id ? undefined : stored.get(to.id));
    if (from !== to.id) after.set(from, null);
    after.set(to.id, mergeInto(existing ?? undefined, { ...record, ...to }));
  }
  return after;
}

/**
 * Undoes a change to one record, unless the record was changed again since. One that the change deleted is
 * restored, and merged with what was stored under its id since.
 */
function undoRecord(now: LibraryRecord | null, { before, after }: UndoRecord): LibraryRecord | null {
  if (now === null) return after === null ? before : null;
  if (after === null) return before === null ? now : mergeRecords(before, now);
  return hasSameContent(now, after) ? before : now;
}
