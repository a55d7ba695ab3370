import { createListeners } from '../ui/create-store.ts';
import type { StoredLibrary } from './database.ts';
import type { LibraryStore } from './library-store.ts';
import type { Channel, Clock, Library, LibraryState, PendingStore, StorageError } from './library-types.ts';
import { NewerVersionError } from './newer-version-error.ts';
import { applyLibraryChange, idsOf, type LibraryChange } from './records/library-change.ts';
import type { LibraryRecord } from './records/record.ts';
import { unreadLibrary } from './unread-library.ts';

/** How long to wait for the storage to open, in milliseconds: some browsers never answer. */
const openTimeout = 5_000;
/** How long to wait before a retry, in milliseconds. */
const retryDelay = 10_000;

/** The dependencies of a library. */
export interface LibraryDependencies {
  readonly store: LibraryStore;
  /** Opens the channel to the other tabs; called once, before the first read. */
  readonly openChannel: () => Channel;
  readonly pendingStore: PendingStore;
  readonly clock: Clock;
  /** Calls back whenever the page is restored from the back/forward cache. */
  readonly onPageRestored: (callback: () => void) => void;
}

/** Creates the library of one tab. It is empty until it is opened. */
export function createLibrary({
  store,
  openChannel,
  pendingStore,
  clock,
  onPageRestored,
}: LibraryDependencies): Library {
  const { subscribe, notify } = createListeners();
  let library = unreadLibrary;
  /** Whether the stored records have been read. */
  let readSucceeded = false;
  let opening: Promise<void> | null = null;
  let failedAt = Number.NEGATIVE_INFINITY;
  /** Changes that are shown but not stored yet. */
  let pendingChanges: readonly LibraryChange[] = [];
  /** The last access to the store. Accesses are serialised, so that no read overwrites a later change. */
  let lastAccess: Promise<void> = Promise.resolve();
  let channel: Channel | null = null;
  let cancelRetry = () => {};
  return { current: () => library, subscribe, open, change, setUnreadable, tryAgain };

  function open(): Promise<void> {
    if (opening === null && clock.now() - failedAt < retryDelay) return Promise.resolve();
    opening ??= read();
    return opening;
  }

  async function change(requested: LibraryChange): Promise<boolean> {
    if (isLocked()) return false;
    pendingChanges = [...pendingChanges, requested];
    pendingStore.save(pendingChanges);
    applyToState(applyLibraryChange(library.records, requested));
    await storePending();
    return !pendingChanges.includes(requested) && !isLocked();
  }

  /** Tells whether a newer version of the app has written the library, which is then read-only. */
  function isLocked(): boolean {
    return library.error === 'newer';
  }

  function setUnreadable(unreadable: number): void {
    publish({ ...library, unreadable });
  }

  function tryAgain(): Promise<void> {
    failedAt = Number.NEGATIVE_INFINITY;
    return storePending();
  }

  function storePending(): Promise<void> {
    return serialise(storeAll);
  }

  function serialise(work: () => Promise<void>): Promise<void> {
    lastAccess = lastAccess.then(work).catch(() => {});
    return lastAccess;
  }

  async function storeAll(): Promise<void> {
    await open();
    if (!readSucceeded || isLocked()) return;
    const blocked = new Set<string>();
    let error: StorageError | null = null;
    for (const change of pendingChanges) {
      if (idsOf(change).some((id) => blocked.has(id))) continue;
      try {
        markStored(
          change,
          await store.update(idsOf(change), (records) => applyLibraryChange(records, change)),
        );
      } catch (thrown) {
        error = errorOf(thrown, readSucceeded);
        for (const id of idsOf(change)) blocked.add(id);
        if (error !== 'full') break;
      }
    }
    if (error !== library.error) publish({ ...library, error });
    if (error === 'newer') await readAgain();
    cancelRetry();
    if (error === 'failed') cancelRetry = clock.after(retryDelay, () => void storePending());
  }

  /** Shows the stored records, except those that a pending change still affects, and tells other tabs. */
  function markStored(change: LibraryChange, stored: ReadonlyMap<string, LibraryRecord | null>): void {
    pendingChanges = pendingChanges.filter((each) => each !== change);
    pendingStore.save(pendingChanges);
    const pendingIds = new Set(pendingChanges.flatMap(idsOf));
    applyToState(new Map([...stored].filter(([id]) => !pendingIds.has(id))));
    channel?.send([...stored.keys()]);
  }

  async function read(): Promise<void> {
    listen();
    const allRecords = store.ready().then(store.readAll);
    try {
      // The time to load the code does not count towards the timeout.
      await store.ready();
      loadStored(await Promise.race([allRecords, rejectAfter(openTimeout)]), await pendingStore.take());
    } catch (thrown) {
      opening = null;
      failedAt = clock.now();
      publish({ ...library, readFinished: true, error: errorOf(thrown, readSucceeded) });
      allRecords.then(
        async (stored) => loadStored(stored, await pendingStore.take()),
        () => {},
      );
    }
  }

  function listen(): void {
    if (channel !== null) return;
    channel = openChannel();
    channel.listen((ids) => void serialise(() => readChanged(ids)));
    onPageRestored(() => void serialise(readAgain));
  }

  /** Reads the records that another tab has changed. */
  async function readChanged(ids: unknown): Promise<void> {
    if (!Array.isArray(ids)) return;
    await opening;
    const changedIds = ids.filter((id) => typeof id === 'string');
    const stored = await store.readSome(changedIds);
    const pendingIds = new Set(pendingChanges.flatMap(idsOf));
    applyToState(
      new Map(changedIds.filter((id) => !pendingIds.has(id)).map((id) => [id, stored.get(id) ?? null])),
    );
  }

  async function readAgain(): Promise<void> {
    loadStored(await store.readAll(), []);
  }

  /** Loads the stored records, then applies the changes of closed tabs and those made before the read. */
  function loadStored(
    { records, unreadable, isNewer, lost }: StoredLibrary,
    fromClosedTabs: readonly LibraryChange[],
  ): void {
    readSucceeded = true;
    pendingChanges = isNewer ? [] : [...fromClosedTabs, ...pendingChanges];
    pendingStore.save(pendingChanges);
    publish({ records, readFinished: true, error: isNewer ? 'newer' : null, unreadable, lost });
    for (const change of pendingChanges) applyToState(applyLibraryChange(library.records, change));
    if (pendingChanges.length > 0) void storePending();
  }

  function applyToState(after: ReadonlyMap<string, LibraryRecord | null>): void {
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

  function rejectAfter(milliseconds: number): Promise<never> {
    return new Promise((_, reject) =>
      clock.after(milliseconds, () => reject(new Error('the storage does not answer'))),
    );
  }
}

function errorOf(thrown: unknown, readSucceeded: boolean): StorageError {
  if (thrown instanceof NewerVersionError) return 'newer';
  if (thrown instanceof DOMException && thrown.name === 'QuotaExceededError') return 'full';
  return readSucceeded ? 'failed' : 'refused';
}
