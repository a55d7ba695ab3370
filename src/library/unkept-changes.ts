import { once } from '../search/once.ts';
import { ownName } from './own-name.ts';
import type { LibraryChange } from './records/library-change.ts';

type Mark = Extract<LibraryChange, { kind: 'mark' }>;

const prefix = () => ownName('unkept:');
const page = once(() => crypto.getRandomValues(new Uint32Array(2)).join('-'));
const ownKey = () => prefix() + page();

/**
 * Notes what the reader said on this page and is not in the database yet: a browser finishes no transaction for a page that is left,
 * but it keeps at once what is written here. As long as the page lives, its notes are its own.
 */
export function noteUnkept(changes: readonly LibraryChange[]): void {
  try {
    const marks = changes.filter(({ kind }) => kind === 'mark');
    if (marks.length === 0) localStorage.removeItem(ownKey());
    else localStorage.setItem(ownKey(), JSON.stringify(marks));
  } catch {
    // Refused or full: what is not in the database by then goes with the page.
  }
}

/** Takes what pages that are gone could not keep. Nothing where storage is refused. */
export async function takeUnkept(): Promise<readonly LibraryChange[]> {
  try {
    const alive = await livingPages();
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix()) && !alive.has(key));
    const changes = keys.flatMap((key) => readMarks(localStorage.getItem(key)));
    if (changes.length > 0) noteUnkept(changes);
    for (const key of keys) localStorage.removeItem(key);
    return changes;
  } catch {
    return [];
  }
}

/** The keys of the pages that are open now: each holds a lock of that name, where the browser has locks. */
async function livingPages(): Promise<ReadonlySet<string>> {
  const locks = 'locks' in navigator ? navigator.locks : null;
  void locks?.request(ownKey(), () => new Promise(() => {}));
  const { held = [] } = (await locks?.query()) ?? {};
  return new Set([ownKey(), ...held.flatMap(({ name }) => name ?? [])]);
}

/** What another version of the page wrote and this one cannot read is left out. */
function readMarks(text: string | null): Mark[] {
  const value: unknown = JSON.parse(text ?? '[]');
  return Array.isArray(value) ? value.filter(isMark).map((mark) => ({ ...mark, late: true as const })) : [];
}

function isMark(value: unknown): value is Mark {
  if (typeof value !== 'object' || value === null || !('kind' in value && 'papers' in value && 'change' in value)) return false;
  return value.kind === 'mark' && Array.isArray(value.papers) && typeof value.change === 'object';
}
