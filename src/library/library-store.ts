import type { UseStore } from 'idb-keyval';
import type { StoredLibrary, Update } from './database.ts';
import type { Records } from './records/merge-records.ts';
import type { LibraryRecord } from './records/record.ts';

/** Stores records for good. Every function rejects when the storage is refused, full or fails. */
export interface LibraryStore {
  /** Loads the code that reads and writes. */
  readonly ready: () => Promise<unknown>;
  readonly readAll: () => Promise<StoredLibrary>;
  readonly readSome: (ids: readonly string[]) => Promise<Records>;
  /** Changes records in one transaction: no other tab comes between reading and writing. Resolves once they are stored. */
  readonly update: (
    ids: readonly string[],
    update: Update,
  ) => Promise<ReadonlyMap<string, LibraryRecord | null>>;
}

/** The code that reads and writes the database, fetched when it is first needed: the rows do not wait for it. */
export const loadDatabase = () => import('./database.ts');

/** The list's database, opened with the first request. */
export function libraryDatabase(): UseStore {
  let opening: Promise<UseStore> | null = null;
  const open = () => {
    opening ??= loadDatabase().then(({ openDatabase }) => openDatabase());
    // A failed load is tried again with the next request.
    opening.catch(() => {
      opening = null;
    });
    return opening;
  };
  return async (mode, work) => (await open())(mode, work);
}

/** Stores records in a database. */
export function databaseStore(database: UseStore): LibraryStore {
  return {
    ready: loadDatabase,
    readAll: async () => (await loadDatabase()).readAll(database),
    readSome: async (ids) => (await loadDatabase()).readSome(database, ids),
    update: async (ids, update) => (await loadDatabase()).updateRecords(database, ids, update),
  };
}
