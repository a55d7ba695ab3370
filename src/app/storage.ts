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
        return storage().getItem(keyOf(name));
      } catch {
        return null;
      }
    },
    write: (name, value) => {
      try {
        if (value === null) storage().removeItem(keyOf(name));
        else storage().setItem(keyOf(name), value);
      } catch {
        // Refused or full: what was to be kept holds until the page is left.
      }
    },
  };
}

/** One host may hold many lists: a key names its own by the path. */
function keyOf(name: string): string {
  return `paperdex:${new URL('.', document.baseURI).pathname}:${name}`;
}
