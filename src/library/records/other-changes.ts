import type { ChangedRecords, OtherChange } from './library-change.ts';
import { hasSameContent, mergeRecords, type Rebinding, type Records } from './merge-records.ts';
import type { LibraryRecord } from './record.ts';

/*
 * Actions on several records. A file of its own, which loads when one is called for: most readers only mark papers.
 */

/** A record before and after an action that may be undone; null if there was none. */
export interface UndoRecord {
  readonly id: string;
  readonly before: LibraryRecord | null;
  readonly after: LibraryRecord | null;
}

/** Merges records into the library. */
export function mergeChange(records: readonly LibraryRecord[]): OtherChange {
  return {
    kind: 'other',
    ids: records.map(({ id }) => id),
    apply: (stored) =>
      new Map(records.map((record) => [record.id, mergeInto(stored.get(record.id), record)])),
  };
}

/** Moves records to the new ids of their papers, or brings up to date what they store of them. */
export function rebindChange(rebindings: readonly Rebinding[]): OtherChange {
  return {
    kind: 'other',
    ids: [...new Set(rebindings.flatMap(({ from, to }) => [from, to.id]))],
    apply: (stored) => applyRebindings(stored, rebindings),
  };
}

/** Deletes records. */
export function deleteChange(ids: readonly string[]): OtherChange {
  return { kind: 'other', ids, apply: () => new Map(ids.map((id) => [id, null])) };
}

/** Undoes an action, except for records that were changed since. */
export function undoChange(records: readonly UndoRecord[]): OtherChange {
  return {
    kind: 'other',
    ids: records.map(({ id }) => id),
    apply: (stored) =>
      new Map(records.map((record) => [record.id, undoRecord(stored.get(record.id) ?? null, record)])),
  };
}

function mergeInto(existing: LibraryRecord | undefined, record: LibraryRecord): LibraryRecord {
  return existing === undefined ? record : mergeRecords(existing, record);
}

/** Several records may belong to the same paper; they are merged. */
function applyRebindings(stored: Records, rebindings: readonly Rebinding[]): ChangedRecords {
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
