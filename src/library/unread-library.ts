import type { LibraryState } from './library-types.ts';

/** A library before anything was read. */
export const unreadLibrary: LibraryState = {
  records: new Map(),
  readFinished: false,
  error: null,
  unreadable: 0,
  lost: 0,
};
