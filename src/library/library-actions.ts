import * as libraryMessages from '../messages/library.ts';
import { createStore } from '../ui/create-store.ts';
import { emptyQuarantine } from './database.ts';
import { changeLibrary, currentLibrary, database, setQuarantined } from './library.ts';
import type { Restoration } from './records/library-change.ts';
import type { Merge } from './records/merge-records.ts';
import type { LibraryRecord } from './records/record.ts';

/** The last action on the whole library, in words, and the function that undoes it; null once it is undone. */
export interface LastAction {
  readonly words: string;
  readonly undo: (() => Promise<void>) | null;
}

const last = createStore<LastAction | null>(null);

/** The last action on the library since the page was loaded. */
export const useLastAction = last.use;

/** Merges the records of a copy into the library, together with what other tabs changed meanwhile. */
export function restoreCopy({ changes }: Merge, words: string): Promise<void> {
  const before = currentLibrary().records;
  const pairs = (after: ReadonlyMap<string, LibraryRecord>) =>
    changes.map(({ id }) => ({ id, before: before.get(id) ?? null, after: after.get(id) ?? null }));
  return act(words, changeLibrary({ kind: 'merge', records: changes }), () =>
    pairs(currentLibrary().records),
  );
}

/** Deletes all records. */
export function deleteAll(words: string): Promise<void> {
  const before = [...currentLibrary().records.values()];
  const pairs = before.map((record) => ({ id: record.id, before: record, after: null }));
  return act(words, changeLibrary({ kind: 'delete', ids: before.map(({ id }) => id) }), () => pairs);
}

/** Deletes the quarantined values. */
export async function deleteQuarantined(): Promise<void> {
  await emptyQuarantine(database);
  setQuarantined(0);
}

/** Offers to undo an action at once; says so when it turns out that the action is not stored. */
async function act(
  words: string,
  done: Promise<boolean>,
  pairs: () => readonly Restoration[],
): Promise<void> {
  const restorations = pairs();
  const undo = async () => {
    last.set({ words: libraryMessages.undone, undo: null });
    await changeLibrary({ kind: 'restore', pairs: restorations });
  };
  last.set({ words, undo });
  if (!(await done) && last.current()?.undo === undo)
    last.set({ words: `${words} ${libraryMessages.notKeptYet}`, undo });
}
