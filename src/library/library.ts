import { useSyncExternalStore } from 'react';
import type { Paper } from '../paper/schema.ts';
import type { Kept } from './kept-records.ts';
import { NewerVersion } from './newer-version.ts';
import { ownName } from './own-name.ts';
import { applyLibraryChange, idsOf, type LibraryChange } from './records/library-change.ts';
import type { Records } from './records/merge-records.ts';
import type { LibraryRecord, RecordChange } from './records/record.ts';
import { noteUnkept, takeUnkept } from './unkept-changes.ts';

/** Why the library is not kept as it should be: storage is refused, is full, fails now and then, or belongs to a newer version of the page. */
export type Trouble = 'refused' | 'full' | 'failed' | 'newer';

/** What the reader keeps about papers, and how safe it is. */
export interface Library {
  readonly records: Records;
  /** Whether what is kept was read, or cannot be. */
  readonly opened: boolean;
  readonly trouble: Trouble | null;
  /** How many values could not be read and were set aside. */
  readonly aside: number;
}

/** Longer than any browser takes to open its storage, in milliseconds: some never answer. */
const patience = 5_000;
/** What failed is not tried again before so many milliseconds. */
const retryPause = 10_000;

/** What keeps the records: the rows need not wait for it. */
const keeping = () => import('./kept-records.ts');

const listeners = new Set<() => void>();
let library: Library = { records: new Map(), opened: false, trouble: null, aside: 0 };
/** Whether what is kept was read. */
let isRead = false;
let opening: Promise<void> | null = null;
let failedAt = Number.NEGATIVE_INFINITY;
/** Changes that are on the screen and not in the database yet. */
let waiting: readonly LibraryChange[] = [];
let storing: Promise<void> = Promise.resolve();
let others: BroadcastChannel | null = null;
let retry: ReturnType<typeof setTimeout> | undefined;

/** The reader's library, now and whenever it changes, here or in another tab. */
export function useLibrary(): Library {
  return useSyncExternalStore(subscribe, currentLibrary, currentLibrary);
}

/** The library as it is now. */
export function currentLibrary(): Library {
  return library;
}

/** Reads what is kept, and from then on listens to the other tabs. Where that fails, a later call tries again. Never rejects. */
export function openLibrary(): Promise<void> {
  if (opening === null && performance.now() - failedAt < retryPause) return Promise.resolve();
  opening ??= open();
  return opening;
}

/** Says something of papers: at once on the screen, then for good. Nothing happens where a newer version of the page owns the library. */
export function markPapers(papers: readonly Paper[], change: RecordChange): Promise<boolean> {
  const named = papers.map(({ id, title, identifiers }) => ({ id, title, identifiers }));
  return changeLibrary({ kind: 'mark', papers: named, change, at: Date.now() });
}

/** Changes the library. Tells in the end whether the change is kept. */
export async function changeLibrary(change: LibraryChange): Promise<boolean> {
  if (library.trouble === 'newer') return false;
  waiting = [...waiting, change];
  noteUnkept(waiting);
  show(applyLibraryChange(library.records, change));
  await keepWaiting();
  return !waiting.includes(change) && currentLibrary().trouble !== 'newer';
}

/** So many values are set aside now. */
export function noteAside(aside: number): void {
  publish({ ...library, aside });
}

/** Tries at once to keep what could not be kept. */
export function tryAgain(): Promise<void> {
  failedAt = Number.NEGATIVE_INFINITY;
  return keepWaiting();
}

function keepWaiting(): Promise<void> {
  storing = storing.then(storeAll);
  return storing;
}

async function storeAll(): Promise<void> {
  await openLibrary();
  if (!isRead || library.trouble === 'newer') return;
  const blocked = new Set<string>();
  let trouble: Trouble | null = null;
  for (const change of waiting) {
    if (idsOf(change).some((id) => blocked.has(id))) continue;
    try {
      const { updateKept } = await keeping();
      const kept = await updateKept(idsOf(change), (records) => applyLibraryChange(records, change));
      settle(change, kept);
    } catch (error) {
      trouble = troubleOf(error);
      for (const id of idsOf(change)) blocked.add(id);
      if (trouble !== 'full') break;
    }
  }
  if (trouble !== library.trouble) publish({ ...library, trouble });
  if (trouble === 'newer') await readAgain();
  clearTimeout(retry);
  if (trouble === 'failed') retry = setTimeout(keepWaiting, retryPause);
}

/** A change is in the database: the others hear of it, and the screen shows what came of it unless more is on the way. */
function settle(change: LibraryChange, kept: ReadonlyMap<string, LibraryRecord | null>): void {
  waiting = waiting.filter((each) => each !== change);
  noteUnkept(waiting);
  const onTheWay = new Set(waiting.flatMap(idsOf));
  show(new Map([...kept].filter(([id]) => !onTheWay.has(id))));
  others?.postMessage([...kept.keys()]);
}

async function open(): Promise<void> {
  listen();
  const reading = keeping().then(({ readKept }) => readKept());
  try {
    await keeping();
    adopt(await Promise.race([reading, refusalAfter(patience)]), await takeUnkept());
  } catch (error) {
    opening = null;
    failedAt = performance.now();
    publish({ ...library, opened: true, trouble: troubleOf(error) });
    reading.then(
      async (kept) => adopt(kept, await takeUnkept()),
      () => {},
    );
  }
}

function listen(): void {
  if (others !== null) return;
  others = new BroadcastChannel(ownName('library'));
  others.onmessage = ({ data }) => void readOthers(data).catch(() => {});
  addEventListener('pageshow', ({ persisted }) => persisted && void readAgain().catch(() => {}));
}

/** Another tab kept something. */
async function readOthers(ids: unknown): Promise<void> {
  if (!Array.isArray(ids)) return;
  const own = new Set(waiting.flatMap(idsOf));
  const wanted = ids.filter((id): id is string => typeof id === 'string' && !own.has(id));
  const { readSome } = await keeping();
  const kept = await readSome(wanted);
  show(new Map(wanted.map((id) => [id, kept.get(id) ?? null])));
}

async function readAgain(): Promise<void> {
  const { readKept } = await keeping();
  adopt(await readKept(), []);
}

/** Takes over what is kept, and does to it what earlier pages could not keep, and what the reader did before it was there. */
function adopt({ records, aside, isNewer }: Kept, unkept: readonly LibraryChange[]): void {
  isRead = true;
  waiting = isNewer ? [] : [...unkept, ...waiting];
  noteUnkept(waiting);
  publish({ records, opened: true, trouble: isNewer ? 'newer' : null, aside });
  for (const change of waiting) show(applyLibraryChange(library.records, change));
  if (waiting.length > 0) void keepWaiting();
}

function show(after: ReadonlyMap<string, LibraryRecord | null>): void {
  if (after.size === 0) return;
  const records = new Map(library.records);
  for (const [id, record] of after) {
    if (record === null) records.delete(id);
    else records.set(id, record);
  }
  publish({ ...library, records });
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof NewerVersion) return 'newer';
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'full';
  return isRead ? 'failed' : 'refused';
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
