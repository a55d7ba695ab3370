import { storageKey } from '../ui/storage-key.ts';

/** Short texts stored by the browser. If storage is refused, reads give null and writes do nothing. */
export interface TextStorage {
  readonly read: (name: string) => string | null;
  readonly write: (name: string, value: string | null) => void;
}

/** The reader's choices, stored permanently. */
export const choices = createTextStorage(() => localStorage);

/** Values stored for the session of this tab. */
export const session = createTextStorage(() => sessionStorage);

/** Takes a function, because the mere access to `localStorage` may throw. */
function createTextStorage(storage: () => Storage): TextStorage {
  return {
    read: (name) => {
      try {
        return storage().getItem(storageKey(name));
      } catch {
        return null;
      }
    },
    write: (name, value) => {
      try {
        if (value === null) storage().removeItem(storageKey(name));
        else storage().setItem(storageKey(name), value);
      } catch {
        // Storage is refused or full: nothing is stored; callers keep their state until the page is closed.
      }
    },
  };
}
