import type { UseStore } from 'idb-keyval';
import type { StoredLibrary, Update } from './database.ts';
import type { Records } from './records/merge-records.ts';
import type { LibraryRecord } from './records/record.ts';

/** Persistent storage of records. Every function rejects if the storage is refused, full or fails. */
export interface LibraryStore {
  /** Loads the code that accesses the storage. */
  readonly ready: () => Promise<unknown>;
  readonly readAll: () => Promise<StoredLibrary>;
  readonly readSome: (ids: readonly string[]) => Promise<Records>;
  /** Changes records in one transaction. Resolves to the new records once they are stored. */
  readonly update: (
    ids: readonly string[],
    update: Update,
  ) => Promise<ReadonlyMap<string, LibraryRecord | null>>;
}

/** Loads the database code on first use, so that it does not delay the first rows. */
export const loadDatabase = () => import('./database.ts');

/** The list's database, opened on first use. */
export function libraryDatabase(): UseStore {
  let opening: Promise<UseStore> | null = null;
  const open = () => {
    opening ??= loadDatabase().then(({ openDatabase }) => openDatabase());
    // Retry a failed load on the next use.
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
