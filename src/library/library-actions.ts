import * as libraryMessages from '../messages/library.ts';
import { createStore } from '../ui/create-store.ts';
import { dropUnreadable } from './database.ts';
import { changeLibrary, currentLibrary, database, setUnreadable } from './library.ts';
import type { UndoRecord } from './records/library-change.ts';
import type { Merge } from './records/plan-merge.ts';
import type { LibraryRecord } from './records/record.ts';

/** A message about the last action on the whole library, and a function to undo it; null once undone. */
export interface LastAction {
  readonly message: string;
  readonly undo: (() => Promise<void>) | null;
}

const lastAction = createStore<LastAction | null>(null);

/** The last action on the whole library since the app was loaded, in a component. */
export const useLastAction = lastAction.use;

/** Merges the records of a copy into the current library. */
export function restoreCopy({ changes }: Merge, message: string): Promise<void> {
  const before = currentLibrary().records;
  const undoRecords = (after: ReadonlyMap<string, LibraryRecord>) =>
    changes.map(({ id }) => ({ id, before: before.get(id) ?? null, after: after.get(id) ?? null }));
  return runAction(message, changeLibrary({ kind: 'merge', records: changes }), () =>
    undoRecords(currentLibrary().records),
  );
}

/** Deletes all records. */
export function deleteAll(message: string): Promise<void> {
  const before = [...currentLibrary().records.values()];
  const undoRecords = before.map((record) => ({ id: record.id, before: record, after: null }));
  return runAction(
    message,
    changeLibrary({ kind: 'delete', ids: before.map(({ id }) => id) }),
    () => undoRecords,
  );
}

/** Deletes the stored values that cannot be read. */
export async function deleteUnreadable(): Promise<void> {
  await dropUnreadable(database);
  setUnreadable(0);
}

/**
 * Publishes an action with its undo function at once, and says so in its message if it could not be stored.
 */
async function runAction(
  message: string,
  stored: Promise<boolean>,
  toUndo: () => readonly UndoRecord[],
): Promise<void> {
  const records = toUndo();
  const undo = async () => {
    lastAction.set({ message: libraryMessages.undone, undo: null });
    await changeLibrary({ kind: 'undo', records });
  };
  lastAction.set({ message, undo });
  if (!(await stored) && lastAction.current()?.undo === undo)
    lastAction.set({ message: `${message} ${libraryMessages.notSavedYet}`, undo });
}
