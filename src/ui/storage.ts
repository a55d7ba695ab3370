import { ownName } from './storage-key.ts';

/** Reads and writes small texts that the browser keeps; where storage is refused, nothing is kept and nothing breaks. */
export interface Keeper {
  readonly read: (name: string) => string | null;
  readonly write: (name: string, value: string | null) => void;
}

/** Keeps for good what the reader chose here. */
export const choices = keeper(() => localStorage);

/** Keeps for this visit. */
export const visit = keeper(() => sessionStorage);

/** Even to look at the storage may throw, so it is looked at only when used. */
function keeper(storage: () => Storage): Keeper {
  return {
    read: (name) => {
      try {
        return storage().getItem(ownName(name));
      } catch {
        return null;
      }
    },
    write: (name, value) => {
      try {
        if (value === null) storage().removeItem(ownName(name));
        else storage().setItem(ownName(name), value);
      } catch {
        // Refused or full: what was to be kept holds until the page is left.
      }
    },
  };
}
