import { hasSameContent, mergeRecords, type Records } from './merge-records.ts';
import type { LibraryRecord } from './record.ts';

/** The effect of merging records into a library. */
export interface Merge {
  /** The new and changed records, merged. */
  readonly changes: readonly LibraryRecord[];
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/**
 * Computes the effect of merging records into a library, without changing it. Stars, tags and notes of both
 * are kept; of two progress values, the later one.
 */
export function planMerge(library: Records, incoming: readonly LibraryRecord[]): Merge {
  const merged = new Map<string, LibraryRecord>();
  for (const record of incoming) {
    const before = merged.get(record.id) ?? library.get(record.id);
    merged.set(record.id, before === undefined ? record : mergeRecords(before, record));
  }
  const mergedRecords = [...merged.values()];
  const changes = mergedRecords.filter((record) => !hasSameContent(library.get(record.id), record));
  const added = changes.filter(({ id }) => !library.has(id)).length;
  return { changes, added, changed: changes.length - added, same: mergedRecords.length - changes.length };
}
