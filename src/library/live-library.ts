import type { UseStore } from 'idb-keyval';
import type { Kept } from './kept-records.ts';
import { keeping } from './library-store.ts';
import { NewerVersion } from './newer-version.ts';
import { ownName } from './own-name.ts';
import { applyLibraryChange, idsOf, type LibraryChange } from './records/library-change.ts';
import type { Records } from './records/merge-records.ts';
import type { LibraryRecord } from './records/record.ts';
import { createUnkeptNotes } from './unkept-changes.ts';

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

/** A library that a page shows, keeps and shares with the other tabs. */
export interface LiveLibrary {
  /** The library as it is now. */
  readonly current: () => Library;
  /** Calls whenever the library changes, here or in another tab, until the function it returns is called. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads what is kept, then hears the other tabs. Where that fails, a later call tries again. Never rejects. */
  readonly open: () => Promise<void>;
  /** Changes the library: at once on the screen, then for good. Tells in the end whether it is kept. */
  readonly change: (change: LibraryChange) => Promise<boolean>;
  /** Notes how many values are set aside now. */
  readonly noteAside: (aside: number) => void;
  /** Tries at once to keep what could not be kept. */
  readonly tryAgain: () => Promise<void>;
}

/** Makes the library of one page, which is kept in a store; it is empty until it is opened. */
export function createLiveLibrary(store: UseStore): LiveLibrary {
  const listeners = new Set<() => void>();
  const unkept = createUnkeptNotes();
  let library: Library = { records: new Map(), opened: false, trouble: null, aside: 0 };
  /** Whether what is kept was read. */
  let isRead = false;
  let opening: Promise<void> | null = null;
  let failedAt = Number.NEGATIVE_INFINITY;
  /** Changes that are on the screen and not in the database yet. */
  let waiting: readonly LibraryChange[] = [];
  /** What is done with the store, in turn: what was read earlier is never shown over what was kept since. */
  let turn: Promise<void> = Promise.resolve();
  let others: BroadcastChannel | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  return { current: () => library, subscribe, open, change, noteAside, tryAgain };

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  function open(): Promise<void> {
    if (opening === null && performance.now() - failedAt < retryPause) return Promise.resolve();
    opening ??= read();
    return opening;
  }

  async function change(made: LibraryChange): Promise<boolean> {
    if (isLocked()) return false;
    waiting = [...waiting, made];
    unkept.note(waiting);
    show(applyLibraryChange(library.records, made));
    await keepWaiting();
    return !waiting.includes(made) && !isLocked();
  }

  /** A newer version of the page owns the library. */
  function isLocked(): boolean {
    return library.trouble === 'newer';
  }

  function noteAside(aside: number): void {
    publish({ ...library, aside });
  }

  function tryAgain(): Promise<void> {
    failedAt = Number.NEGATIVE_INFINITY;
    return keepWaiting();
  }

  function keepWaiting(): Promise<void> {
    return inTurn(storeAll);
  }

  function inTurn(work: () => Promise<void>): Promise<void> {
    turn = turn.then(work).catch(() => {});
    return turn;
  }

  async function storeAll(): Promise<void> {
    await open();
    if (!isRead || isLocked()) return;
    const blocked = new Set<string>();
    let trouble: Trouble | null = null;
    for (const change of waiting) {
      if (idsOf(change).some((id) => blocked.has(id))) continue;
      try {
        const { updateKept } = await keeping();
        const kept = await updateKept(store, idsOf(change), (records) => applyLibraryChange(records, change));
        settle(change, kept);
      } catch (error) {
        trouble = troubleOf(error, isRead);
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
    unkept.note(waiting);
    const onTheWay = new Set(waiting.flatMap(idsOf));
    show(new Map([...kept].filter(([id]) => !onTheWay.has(id))));
    others?.postMessage([...kept.keys()]);
  }

  async function read(): Promise<void> {
    listen();
    const reading = keeping().then(({ readKept }) => readKept(store));
    try {
      await keeping();
      adopt(await Promise.race([reading, refusalAfter(patience)]), await unkept.take());
    } catch (error) {
      opening = null;
      failedAt = performance.now();
      publish({ ...library, opened: true, trouble: troubleOf(error, isRead) });
      reading.then(
        async (kept) => adopt(kept, await unkept.take()),
        () => {},
      );
    }
  }

  function listen(): void {
    if (others !== null) return;
    others = new BroadcastChannel(ownName('library'));
    others.onmessage = ({ data }) => void inTurn(() => readOthers(data));
    addEventListener('pageshow', ({ persisted }) => persisted && void inTurn(readAgain));
  }

  /** Another tab kept something. */
  async function readOthers(ids: unknown): Promise<void> {
    if (!Array.isArray(ids)) return;
    await opening;
    const wanted = ids.filter((id) => typeof id === 'string');
    const { readSome } = await keeping();
    const kept = await readSome(store, wanted);
    const own = new Set(waiting.flatMap(idsOf));
    show(new Map(wanted.filter((id) => !own.has(id)).map((id) => [id, kept.get(id) ?? null])));
  }

  async function readAgain(): Promise<void> {
    const { readKept } = await keeping();
    adopt(await readKept(store), []);
  }

  /** Takes over what is kept, and does to it what earlier pages could not keep, and what the reader did before it was there. */
  function adopt({ records, aside, isNewer }: Kept, fromBefore: readonly LibraryChange[]): void {
    isRead = true;
    waiting = isNewer ? [] : [...fromBefore, ...waiting];
    unkept.note(waiting);
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

  function publish(next: Library): void {
    library = next;
    for (const listener of listeners) listener();
  }
}

function troubleOf(error: unknown, isRead: boolean): Trouble {
  if (error instanceof NewerVersion) return 'newer';
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'full';
  return isRead ? 'failed' : 'refused';
}

function refusalAfter(milliseconds: number): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error('the storage does not answer')), milliseconds));
}
