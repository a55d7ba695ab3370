import * as libraryMessages from '../messages/library.ts';
import * as savedMessages from '../messages/saved/saved-views.ts';
import { createStore } from '../ui/create-store.ts';
import { dropUnreadable } from './database.ts';
import { changeLibrary, currentLibrary, database, setUnreadable } from './library.ts';
import type { ViewMerge } from './records/merge-views.ts';
import { deleteChange, mergeChange, undoChange } from './records/other-changes.ts';
import type { Merge } from './records/plan-merge.ts';
import type { SavedView } from './records/saved-view.ts';
import { currentSavedViews, putViews, removeViews } from './saved/saved-views.ts';

/** A message about the last action on the whole library or a saved view, and a function to undo it; null once undone. */
export interface LastAction {
  readonly message: string;
  readonly undo: (() => Promise<void>) | null;
}

const lastAction = createStore<LastAction | null>(null);

/** The last such action since the app was loaded, in a component. */
export const useLastAction = lastAction.use;

/** Merges the records and saved views of a backup into the current library. */
export function importBackup({ changes }: Merge, views: ViewMerge, message: string): Promise<void> {
  const before = currentLibrary().records;
  const viewsBefore = currentSavedViews();
  const stored = changeLibrary(mergeChange(changes));
  const viewsStored = views.changes.length === 0 ? null : putViews(views.changes);
  const after = currentLibrary().records;
  const records = changes.map(({ id }) => ({
    id,
    before: before.get(id) ?? null,
    after: after.get(id) ?? null,
  }));
  return runAction(message, Promise.all([stored, viewsStored]), async () => {
    await changeLibrary(undoChange(records));
    const changed = views.changes.flatMap(({ address }) => viewsBefore.get(address) ?? []);
    if (changed.length > 0) await putViews(changed.map(asOfNow));
    const added = views.changes.flatMap(({ address }) => (viewsBefore.has(address) ? [] : [address]));
    if (added.length > 0) await removeViews(added);
  });
}

/** Deletes all records and saved views. */
export function deleteAll(message: string): Promise<void> {
  const before = [...currentLibrary().records.values()];
  const views = [...currentSavedViews().values()];
  const records = before.map((record) => ({ id: record.id, before: record, after: null }));
  const stored = changeLibrary(deleteChange(before.map(({ id }) => id)));
  const viewsStored = views.length === 0 ? null : removeViews(views.map(({ address }) => address));
  return runAction(message, Promise.all([stored, viewsStored]), async () => {
    await changeLibrary(undoChange(records));
    if (views.length > 0) await putViews(views);
  });
}

/** Removes a saved view. */
export function removeSavedView(view: SavedView): Promise<void> {
  const stored = removeViews([view.address]);
  return runAction(savedMessages.removed(view.name), Promise.all([true, stored]), () => putViews([view]));
}

/** Deletes the stored values that cannot be read. */
export async function deleteUnreadable(): Promise<void> {
  await dropUnreadable(database);
  setUnreadable(0);
}

/** An earlier version of a saved view, so that it replaces the later one. */
function asOfNow(view: SavedView): SavedView {
  return { ...view, named: Date.now(), looked: Date.now() };
}

/**
 * Publishes an action with its undo function at once, and says so in its message if its records could not be stored.
 */
async function runAction(
  message: string,
  stored: Promise<readonly [boolean, unknown]>,
  toUndo: () => Promise<unknown>,
): Promise<void> {
  const undo = async () => {
    lastAction.set({ message: libraryMessages.undone, undo: null });
    await toUndo();
  };
  lastAction.set({ message, undo });
  const [isStored] = await stored;
  if (!isStored && lastAction.current()?.undo === undo)
    lastAction.set({ message: `${message} ${libraryMessages.notSavedYet}`, undo });
}
