import { afterEach, beforeEach, vi } from 'vitest';
import { createBrowserLibrary } from '../../library/browser-library.ts';
import { libraryDatabase } from '../../library/library-store.ts';
import type { Library } from '../../library/library-types.ts';
import type { PaperIdentity, RecordChange } from '../../library/records/record.ts';

/** The broadcast channels of all simulated pages, oldest first. */
export const channels: BroadcastChannel[] = [];

/** The unopened library of a newly loaded page: another tab or a later visit. */
export function loadLibrary(): Library {
  return createBrowserLibrary(libraryDatabase());
}

/** The library of a newly loaded page, opened. */
export async function openedLibrary(): Promise<Library> {
  const library = loadLibrary();
  await library.open();
  return library;
}

/** Changes a paper's record. Resolves to whether the change was stored. */
export function changeRecord(library: Library, paper: PaperIdentity, change: RecordChange): Promise<boolean> {
  return library.change({ kind: 'mark', papers: [paper], change, at: Date.now() });
}

/** Stars a paper. Resolves to whether the change was stored. */
export function star(library: Library, paper: PaperIdentity): Promise<boolean> {
  return changeRecord(library, paper, { kind: 'star', on: true });
}

/** The ids of the starred papers. */
export function starred(library: Library): readonly string[] {
  return [...library.current().records.values()].filter((record) => record.starred).map(({ id }) => id);
}

/** Closes all simulated pages, so that they receive no more messages or events. */
export function closePages(): void {
  for (const channel of channels.splice(0)) channel.close();
  for (const [kind, listener] of vi.mocked(addEventListener).mock.calls) removeEventListener(kind, listener);
}

/** Registers hooks that close the simulated pages after each test of a file. */
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
    vi.useRealTimers();
  });
}
