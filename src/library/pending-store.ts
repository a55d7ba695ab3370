import { lazy } from '../search/lazy.ts';
import { storageKey } from '../ui/storage-key.ts';
import type { PendingStore } from './library-types.ts';
import type { LibraryChange } from './records/library-change.ts';

/** The name predates the term "pending" and stays, because data is stored under it. */
const prefix = () => storageKey('unkept:');

/**
 * Saves pending marks in `localStorage`, which writes synchronously: a closing tab cannot finish a database
 * transaction. Where the browser has Web Locks, no other tab takes the marks of an open tab.
 */
export function createPendingStore(): PendingStore {
  const tabId = lazy(() => crypto.getRandomValues(new Uint32Array(2)).join('-'));
  const ownKey = () => prefix() + tabId();
  /** Marks this tab as open with a lock named after its key, before it saves anything that others may see. */
  const claim = lazy(() => void locks()?.request(ownKey(), () => new Promise(() => {})));
  return { save, take };

  function save(changes: readonly LibraryChange[]): void {
    try {
      const marks = changes.filter(({ kind }) => kind === 'mark');
      if (marks.length === 0) localStorage.removeItem(ownKey());
      else {
        claim();
        localStorage.setItem(ownKey(), JSON.stringify(marks));
      }
    } catch {
      // Refused or full: changes that do not reach the database are lost with the tab.
    }
  }

  async function take(): Promise<readonly LibraryChange[]> {
    try {
      claim();
      // Lists the saved keys before it asks which tabs are open: a tab that opens in between is not in the list.
      const saved = Object.keys(localStorage).filter((key) => key.startsWith(prefix()));
      const openKeys = await openTabKeys();
      const keys = saved.filter((key) => key !== ownKey() && !openKeys.has(key));
      if (keys.length === 0) return [];
      // Loaded only when it is needed.
      const { parseMarks } = await import('./records/parse-marks.ts');
      const marks = keys.map((key) => [key, parseMarks(localStorage.getItem(key) ?? '')] as const);
      const changes = marks.flatMap(([, found]) => found);
      if (changes.length > 0) save(changes);
      // What cannot be read stays: a newer version of the app may read it.
      for (const [key, found] of marks) if (found.length > 0) localStorage.removeItem(key);
      return changes;
    } catch {
      return [];
    }
  }
}

/** The browser's Web Locks; null where it has none. */
function locks(): LockManager | null {
  return 'locks' in navigator ? navigator.locks : null;
}

/** The keys of all open tabs. */
async function openTabKeys(): Promise<ReadonlySet<string>> {
  const { held = [] } = (await locks()?.query()) ?? {};
  return new Set(held.flatMap(({ name }) => name ?? []));
}
