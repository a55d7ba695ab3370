import { useSyncExternalStore } from 'react';
import type { Paper } from '../paper/schema.ts';
import { type Kept, NewerVersion, type Records, readKept, readSome, type Update, updateKept } from './kept-records.ts';
import { ownName } from './own-name.ts';
import { applyChange, isBlank, type LibraryRecord, newRecord, type RecordChange } from './records/record.ts';

/** Why the library is not kept as it should be: storage is refused, is full, or belongs to a newer version of the page. */
export type Trouble = 'refused' | 'full' | 'newer';

/** What the reader keeps about papers, and how safe it is. */
export interface Library {
  readonly records: Records;
  readonly opened: boolean;
  readonly trouble: Trouble | null;
  /** How many values could not be read and were set aside. */
  readonly aside: number;
}

/** Changes that are on the screen and not kept yet. */
interface Waiting {
  readonly ids: readonly string[];
  readonly update: Update;
}

/** Longer than any browser takes to open its storage, in milliseconds: some never answer. */
const patience = 5_000;

const listeners = new Set<() => void>();
let library: Library = { records: new Map(), opened: false, trouble: null, aside: 0 };
let opening: Promise<void> | null = null;
let waiting: readonly Waiting[] = [];
let storing: Promise<void> = Promise.resolve();
let others: BroadcastChannel | null = null;

/** The reader's library, now and whenever it changes, here or in another tab. */
export function useLibrary(): Library {
  return useSyncExternalStore(subscribe, currentLibrary, currentLibrary);
}

/** The library as it is now. */
export function currentLibrary(): Library {
  return library;
}

/** Reads what is kept, once, and from then on listens to the other tabs. Never rejects. */
export function openLibrary(): Promise<void> {
  opening ??= open();
  return opening;
}

/** Changes what the reader says of some papers: at once on the screen, then for good. Nothing happens where a newer version of the page owns the library. */
export function changeRecords(papers: readonly Paper[], change: RecordChange): Promise<void> {
  const now = Date.now();
  return updateLibrary(
    papers.map(({ id }) => id),
    (kept) =>
      new Map(
        papers.map((paper) => {
          const record = applyChange(kept.get(paper.id) ?? newRecord(paper), change, now);
          return [paper.id, isBlank(record) ? null : record];
        }),
      ),
  );
}

/** Changes records in any way that does not depend on when it happens. Settles when all that waited is kept, or cannot be. */
export async function updateLibrary(ids: readonly string[], update: Update): Promise<void> {
  if (library.trouble === 'newer') return;
  waiting = [...waiting, { ids, update }];
  show(ids, update(library.records));
  await openLibrary();
  await keepWaiting();
}

/** So many values are set aside now. */
export function noteAside(aside: number): void {
  publish({ ...library, aside });
}

/** Tries once more to keep what could not be kept. */
export function keepWaiting(): Promise<void> {
  storing = storing.then(storeAll);
  return storing;
}

async function storeAll(): Promise<void> {
  try {
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const kept = await updateKept(next.ids, next.update);
      waiting = waiting.slice(1);
      if (!waiting.some(({ ids }) => ids.some((id) => kept.has(id)))) show(next.ids, kept);
      others?.postMessage(next.ids);
    }
    if (library.trouble !== null) publish({ ...library, trouble: null });
  } catch (error) {
    publish({ ...library, trouble: troubleOf(error) });
    if (error instanceof NewerVersion) await readAgain();
  }
}

async function open(): Promise<void> {
  try {
    const kept = await Promise.race([readKept(), refusalAfter(patience)]);
    adopt(kept);
    others = new BroadcastChannel(ownName('library'));
    others.onmessage = ({ data }) => readOthers(data);
    addEventListener('pageshow', ({ persisted }) => persisted && void readAgain());
  } catch (error) {
    publish({ ...library, opened: true, trouble: troubleOf(error) });
  }
}

/** Another tab kept something. */
async function readOthers(ids: unknown): Promise<void> {
  if (!Array.isArray(ids)) return;
  const own = new Set(waiting.flatMap((each) => each.ids));
  const wanted = ids.filter((id): id is string => typeof id === 'string' && !own.has(id));
  const kept = await readSome(wanted);
  show(wanted, new Map(wanted.map((id) => [id, kept.get(id) ?? null])));
}

async function readAgain(): Promise<void> {
  waiting = [];
  adopt(await readKept());
}

/** Takes over what is kept. What the reader did before it was there is done to it once more. */
function adopt({ records, aside, isNewer }: Kept): void {
  if (isNewer) waiting = [];
  publish({ records, opened: true, trouble: isNewer ? 'newer' : null, aside });
  for (const { ids, update } of waiting) show(ids, update(library.records));
}

function show(ids: readonly string[], after: ReadonlyMap<string, LibraryRecord | null>): void {
  if (ids.length === 0) return;
  const records = new Map(library.records);
  for (const [id, record] of after) {
    if (record === null) records.delete(id);
    else records.set(id, record);
  }
  publish({ ...library, records });
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof NewerVersion) return 'newer';
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';
}

function refusalAfter(milliseconds: number): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error('the storage does not answer')), milliseconds));
}

function publish(next: Library): void {
  library = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
