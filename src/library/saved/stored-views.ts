import { promisifyRequest, type UseStore } from 'idb-keyval';
import { entriesWithPrefix, rejectIfNewer, setAside, transact } from '../database.ts';
import { mergeViews } from '../records/merge-views.ts';
import { checkSavedView, type SavedView, type SavedViews } from '../records/saved-view.ts';

const prefix = 'view:';
const viewKey = (address: string) => prefix + address;

/** Reads the saved views. Those that cannot be read stay as they are. */
export async function readViews(access: UseStore): Promise<SavedViews> {
  const values = await access('readonly', (store) => entriesWithPrefix(store, prefix));
  return new Map(
    [...values.values()].flatMap((value) => {
      const view = checkSavedView(value);
      return view === null ? [] : [[view.address, view] as const];
    }),
  );
}

/** Stores saved views, merged with what other tabs have stored, and deletes those that are null, in one transaction. */
export async function updateViews(
  access: UseStore,
  changes: ReadonlyMap<string, SavedView | null>,
): Promise<void> {
  await transact(access, async (store) => {
    await rejectIfNewer(store);
    for (const [address, view] of changes) {
      const key = viewKey(address);
      if (view === null) {
        store.delete(key);
        continue;
      }
      const value: unknown = await promisifyRequest(store.get(key));
      const stored = checkSavedView(value);
      if (value !== undefined && stored === null) setAside(store, key, value);
      store.put(stored === null ? view : mergeViews(stored, view), key);
    }
  });
}
