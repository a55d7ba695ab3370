import type { Page } from '@playwright/test';

/** Reads the list's stored library from IndexedDB, by key. */
export async function readStoredLibrary(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(
    () =>
      new Promise<Record<string, unknown>>((done) => {
        const request = indexedDB.open('paperdex:/:library');
        request.onsuccess = () => {
          const store = request.result.transaction('values').objectStore('values');
          const [keys, values] = [store.getAllKeys(), store.getAll()];
          store.transaction.oncomplete = () => {
            request.result.close();
            done(Object.fromEntries(keys.result.map((key, index) => [String(key), values.result[index]])));
          };
        };
      }),
  );
}
