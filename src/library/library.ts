import { useSyncExternalStore } from 'react';
import type { Paper } from '../paper/schema.ts';
import { libraryStore } from './library-store.ts';
import { createLiveLibrary, type Library } from './live-library.ts';
import type { RecordChange } from './records/record.ts';

/** Where this page keeps what the reader says. */
export const store = libraryStore();

/** The library of this page. */
export const {
  current: currentLibrary,
  open: openLibrary,
  change: changeLibrary,
  subscribe,
  noteAside,
  tryAgain,
} = createLiveLibrary(store);

/** The reader's library, now and whenever it changes, here or in another tab. */
export function useLibrary(): Library {
  return useSyncExternalStore(subscribe, currentLibrary, currentLibrary);
}

/** Says something of papers: at once on the screen, then for good. Nothing happens where a newer version of the page owns the library. */
export function markPapers(papers: readonly Paper[], change: RecordChange): Promise<boolean> {
  const named = papers.map(({ id, title, identifiers }) => ({ id, title, identifiers }));
  return changeLibrary({ kind: 'mark', papers: named, change, at: Date.now() });
}
