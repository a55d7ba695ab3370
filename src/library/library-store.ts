import type { UseStore } from 'idb-keyval';

/** What keeps the library: the rows need not wait for it. */
export const keeping = () => import('./kept-records.ts');

/** Where this list keeps what the reader says: a database, opened with the first question to it. */
export function libraryStore(): UseStore {
  let opening: Promise<UseStore> | null = null;
  const open = () => {
    opening ??= keeping().then(({ openStore }) => openStore());
    // What could not be loaded is asked for again.
    opening.catch(() => {
      opening = null;
    });
    return opening;
  };
  return async (mode, work) => (await open())(mode, work);
}
