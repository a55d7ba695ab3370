import { afterEach, beforeEach, vi } from 'vitest';
import { createBrowserLibrary } from '../../library/browser-library.ts';
import { libraryDatabase } from '../../library/library-store.ts';
import type { Library } from '../../library/library-types.ts';
import type { NamedPaper } from '../../library/records/library-change.ts';
import type { RecordChange } from '../../library/records/record.ts';

/** What the pages hear each other by, the last one at the end. */
export const channels: BroadcastChannel[] = [];

/** The library of a page that has just been loaded: that of another tab, or of a later visit. */
export function loadLibrary(): Library {
  return createBrowserLibrary(libraryDatabase());
}

/** The library of a page that has been loaded and has read what is kept. */
export async function openedLibrary(): Promise<Library> {
  const library = loadLibrary();
  await library.open();
  return library;
}

/** Says something of a paper. */
export function say(library: Library, paper: NamedPaper, change: RecordChange): Promise<boolean> {
  return library.change({ kind: 'mark', papers: [paper], change, at: Date.now() });
}

/** Stars a paper. */
export function star(library: Library, paper: NamedPaper): Promise<boolean> {
  return say(library, paper, { kind: 'star', on: true });
}

/** The ids of the papers that are starred. */
export function starred(library: Library): readonly string[] {
  return [...library.current().records.values()].filter((record) => record.starred).map(({ id }) => id);
}

/** Closes all pages, so that none of them hears of anything any more. */
export function closePages(): void {
  for (const channel of channels.splice(0)) channel.close();
  for (const [kind, listener] of vi.mocked(addEventListener).mock.calls) removeEventListener(kind, listener);
}

/** Closes the pages that each test of a file loaded. */
export function withLibraryPages(): void {
  beforeEach(() => {
    vi.spyOn(window, 'addEventListener');
    const Channel = BroadcastChannel;
    vi.stubGlobal(
      'BroadcastChannel',
      class extends Channel {
        constructor(name: string) {
          super(name);
          channels.push(this);
        }
      },
    );
  });
  afterEach(() => {
    closePages();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}
