import { lazy } from '../search/lazy.ts';
import { ownName } from '../ui/storage-key.ts';
import type { PendingChanges } from './library-types.ts';
import type { LibraryChange } from './records/library-change.ts';

type Mark = Extract<LibraryChange, { kind: 'mark' }>;

const prefix = () => ownName('unkept:');

/**
 * Notes pending changes in the local storage: a browser finishes no database transaction for a closing page, but it stores at once what is
 * written here. As long as a page is open, no other page takes its changes.
 */
export function createPendingChanges(): PendingChanges {
  const page = lazy(() => crypto.getRandomValues(new Uint32Array(2)).join('-'));
  const ownKey = () => prefix() + page();
  return { note, take };

  function note(changes: readonly LibraryChange[]): void {
    try {
      const marks = changes.filter(({ kind }) => kind === 'mark');
      if (marks.length === 0) localStorage.removeItem(ownKey());
      else localStorage.setItem(ownKey(), JSON.stringify(marks));
    } catch {
      // Refused or full: what is not in the database by then goes with the page.
    }
  }

  async function take(): Promise<readonly LibraryChange[]> {
    try {
      const alive = await livingPages(ownKey());
      const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix()) && !alive.has(key));
      const changes = keys.flatMap((key) => readMarks(localStorage.getItem(key)));
      if (changes.length > 0) note(changes);
      for (const key of keys) localStorage.removeItem(key);
      return changes;
    } catch {
      return [];
    }
  }
}

/** Says that a page is open, and gives the keys of all that are: each holds a lock of that name. */
async function livingPages(ownKey: string): Promise<ReadonlySet<string>> {
  const locks = 'locks' in navigator ? navigator.locks : null;
  void locks?.request(ownKey, () => new Promise(() => {}));
  const { held = [] } = (await locks?.query()) ?? {};
  return new Set([ownKey, ...held.flatMap(({ name }) => name ?? [])]);
}

/** What another version of the page wrote and this one cannot read is left out. */
function readMarks(text: string | null): Mark[] {
  const value: unknown = JSON.parse(text ?? '[]');
  return Array.isArray(value) ? value.filter(isMark).map((mark) => ({ ...mark, late: true as const })) : [];
}

function isMark(value: unknown): value is Mark {
  if (
    typeof value !== 'object' ||
    value === null ||
    !('kind' in value && 'papers' in value && 'change' in value)
  )
    return false;
  return value.kind === 'mark' && Array.isArray(value.papers) && typeof value.change === 'object';
}
