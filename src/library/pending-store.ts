import { lazy } from '../search/lazy.ts';
import { storageKey } from '../ui/storage-key.ts';
import type { PendingStore } from './library-types.ts';
import type { LibraryChange } from './records/library-change.ts';

type MarkChange = Extract<LibraryChange, { kind: 'mark' }>;

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
      const changes = keys.flatMap((key) => parseMarks(localStorage.getItem(key)));
      if (changes.length > 0) save(changes);
      for (const key of keys) localStorage.removeItem(key);
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

/** Parses saved changes; skips those in the format of another version. Throws if the text is not JSON. */
function parseMarks(text: string | null): MarkChange[] {
  const value: unknown = JSON.parse(text ?? '[]');
  return Array.isArray(value)
    ? value.filter(isMarkChange).map((mark) => ({
        ...mark,
        // Version 1 saved papers without links.
        papers: mark.papers.map((paper) => ({ ...paper, links: paper.links ?? [] })),
        late: true as const,
      }))
    : [];
}

function isMarkChange(value: unknown): value is MarkChange {
  if (
    typeof value !== 'object' ||
    value === null ||
    !('kind' in value && 'papers' in value && 'change' in value)
  )
    return false;
  return value.kind === 'mark' && Array.isArray(value.papers) && typeof value.change === 'object';
}
