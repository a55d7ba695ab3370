import { clear, entries, setMany } from 'idb-keyval';
import { libraryDatabase } from '../../library/library-store.ts';

const store = libraryDatabase();

/** Everything that the browser keeps of the reader's library, by its keys. */
export async function keptValues(): Promise<Record<string, unknown>> {
  return Object.fromEntries((await entries(store)).map(([key, value]) => [String(key), value]));
}

/** Makes the browser keep these values of the reader's library and no others; an open library reads them. */
export async function keepValues(values: Readonly<Record<string, unknown>> = {}): Promise<void> {
  await clear(store);
  await setMany(Object.entries(values), store);
  comeBack();
}

/** Comes back to the page as with the browser's Back button: as it was left, and not loaded again. */
export function comeBack(): void {
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
}
