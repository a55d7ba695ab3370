import { clear, entries, setMany } from 'idb-keyval';
import { setKeptCount } from '../../library/kept-count.ts';
import { libraryDatabase } from '../../library/library-store.ts';

const store = libraryDatabase();

/** Reads the reader's library from IndexedDB, by key. */
export async function readStoredValues(): Promise<Record<string, unknown>> {
  return Object.fromEntries((await entries(store)).map(([key, value]) => [String(key), value]));
}

/** Replaces the stored library; an open library rereads it. */
export async function writeStoredValues(values: Readonly<Record<string, unknown>> = {}): Promise<void> {
  await clear(store);
  setKeptCount(0);
  await setMany(Object.entries(values), store);
  firePageShow();
}

/** Dispatches the `pageshow` event of a return from the back/forward cache. */
export function firePageShow(): void {
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
}
