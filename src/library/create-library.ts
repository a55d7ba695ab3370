import { createListeners } from '../ui/create-store.ts';
import type { StoredLibrary } from './database.ts';
import type { LibraryStore } from './library-store.ts';
import type { Channel, Clock, Library, LibraryState, PendingChanges, StorageError } from './library-types.ts';
import { NewerVersion } from './newer-version.ts';
import { applyLibraryChange, idsOf, type LibraryChange } from './records/library-change.ts';
import type { LibraryRecord } from './records/record.ts';

/** Longer than any browser takes to open its storage, in milliseconds: some never answer. */
const patience = 5_000;
/** How long to wait before trying again, in milliseconds. */
const retryPause = 10_000;

/** What a library needs from its surroundings. */
export interface LibraryParts {
  readonly store: LibraryStore;
  /** Opens the channel to the other tabs; called once, with the first reading. */
  readonly openChannel: () => Channel;
  readonly pending: PendingChanges;
  readonly clock: Clock;
  /** Calls back whenever the page is shown again as it was left. */
  readonly onReturn: (callback: () => void) => void;
}

/** Creates the library of one page. It is empty until it is opened. */
export function createLibrary({ store, openChannel, pending, clock, onReturn }: LibraryParts): Library {
  const { subscribe, notify } = createListeners();
  let library: LibraryState = { records: new Map(), opened: false, error: null, quarantined: 0 };
  /** Whether the stored records were read. */
  let isRead = false;
  let opening: Promise<void> | null = null;
  let failedAt = Number.NEGATIVE_INFINITY;
  /** Changes that are on the screen and not in the store yet. */
  let waiting: readonly LibraryChange[] = [];
  /** The end of the last access to the store. Accesses take turns, so that an earlier reading never overwrites a later change. */
  let turn: Promise<void> = Promise.resolve();
  let others: Channel | null = null;
  let cancelRetry = () => {};
  return { current: () => library, subscribe, open, change, setQuarantined, tryAgain };

  function open(): Promise<void> {
    if (opening === null && clock.now() - failedAt < retryPause) return Promise.resolve();
    opening ??= read();
    return opening;
  }

  async function change(made: LibraryChange): Promise<boolean> {
    if (isLocked()) return false;
    waiting = [...waiting, made];
    pending.note(waiting);
    show(applyLibraryChange(library.records, made));
    await storeWaiting();
    return !waiting.includes(made) && !isLocked();
  }

  /** A newer version of the page owns the library. */
  function isLocked(): boolean {
    return library.error === 'newer';
  }

  function setQuarantined(quarantined: number): void {
    publish({ ...library, quarantined });
  }

  function tryAgain(): Promise<void> {
    failedAt = Number.NEGATIVE_INFINITY;
    return storeWaiting();
  }

  function storeWaiting(): Promise<void> {
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
    let error: StorageError | null = null;
    for (const change of waiting) {
      if (idsOf(change).some((id) => blocked.has(id))) continue;
      try {
        confirm(change, await store.update(idsOf(change), (records) => applyLibraryChange(records, change)));
      } catch (thrown) {
        error = errorOf(thrown, isRead);
        for (const id of idsOf(change)) blocked.add(id);
        if (error !== 'full') break;
      }
    }
    if (error !== library.error) publish({ ...library, error });
    if (error === 'newer') await readAgain();
    cancelRetry();
    if (error === 'failed') cancelRetry = clock.after(retryPause, () => void storeWaiting());
  }

  /** A change is stored: the other tabs hear of it, and the screen shows the result unless more changes are on their way. */
  function confirm(change: LibraryChange, stored: ReadonlyMap<string, LibraryRecord | null>): void {
    waiting = waiting.filter((each) => each !== change);
    pending.note(waiting);
    const onTheWay = new Set(waiting.flatMap(idsOf));
    show(new Map([...stored].filter(([id]) => !onTheWay.has(id))));
    others?.send([...stored.keys()]);
  }

  async function read(): Promise<void> {
    listen();
    const reading = store.ready().then(store.readAll);
    try {
      // A slow network is no reason to give the storage up.
      await store.ready();
      adopt(await Promise.race([reading, refusalAfter(patience)]), await pending.take());
    } catch (thrown) {
      opening = null;
      failedAt = clock.now();
      publish({ ...library, opened: true, error: errorOf(thrown, isRead) });
      reading.then(
        async (stored) => adopt(stored, await pending.take()),
        () => {},
      );
    }
  }

  function listen(): void {
    if (others !== null) return;
    others = openChannel();
    others.listen((ids) => void inTurn(() => readOthers(ids)));
    onReturn(() => void inTurn(readAgain));
  }

  /** Another tab stored something. */
  async function readOthers(ids: unknown): Promise<void> {
    if (!Array.isArray(ids)) return;
    await opening;
    const wanted = ids.filter((id) => typeof id === 'string');
    const stored = await store.readSome(wanted);
    const own = new Set(waiting.flatMap(idsOf));
    show(new Map(wanted.filter((id) => !own.has(id)).map((id) => [id, stored.get(id) ?? null])));
  }

  async function readAgain(): Promise<void> {
    adopt(await store.readAll(), []);
  }

  /** Takes over the stored records, and applies the changes that closed pages could not store and those made before the reading. */
  function adopt(
    { records, quarantined, isNewer }: StoredLibrary,
    fromBefore: readonly LibraryChange[],
  ): void {
    isRead = true;
    waiting = isNewer ? [] : [...fromBefore, ...waiting];
    pending.note(waiting);
    publish({ records, opened: true, error: isNewer ? 'newer' : null, quarantined });
    for (const change of waiting) show(applyLibraryChange(library.records, change));
    if (waiting.length > 0) void storeWaiting();
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

  function publish(next: LibraryState): void {
    library = next;
    notify();
  }

  function refusalAfter(milliseconds: number): Promise<never> {
    return new Promise((_, reject) =>
      clock.after(milliseconds, () => reject(new Error('the storage does not answer'))),
    );
  }
}

function errorOf(thrown: unknown, isRead: boolean): StorageError {
  if (thrown instanceof NewerVersion) return 'newer';
  if (thrown instanceof DOMException && thrown.name === 'QuotaExceededError') return 'full';
  return isRead ? 'failed' : 'refused';
}
