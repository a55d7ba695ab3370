import { useSyncExternalStore } from 'react';
import type { Paper } from '../paper/schema.ts';
import { createBrowserLibrary } from './browser-library.ts';
import { libraryDatabase } from './library-store.ts';
import type { LibraryState } from './library-types.ts';
import type { RecordChange } from './records/record.ts';

/** The database of this list. */
export const database = libraryDatabase();

/** The library of this tab. */
export const {
  current: currentLibrary,
  open: openLibrary,
  change: changeLibrary,
  subscribe,
  setUnreadable,
  tryAgain,
} = createBrowserLibrary(database);

/** The reader's library, in a component. */
export function useLibrary(): LibraryState {
  return useSyncExternalStore(subscribe, currentLibrary, currentLibrary);
}

/**
 * Changes the records of papers. The state updates immediately; storing is asynchronous. Resolves to whether
 * the change was stored; false if a newer version of the app has written the library.
 */
export function changeRecords(papers: readonly Paper[], change: RecordChange): Promise<boolean> {
  const identities = papers.map(({ id, title, identifiers, links }) => ({ id, title, identifiers, links }));
  return changeLibrary({ kind: 'mark', papers: identities, change, at: Date.now() });
}
