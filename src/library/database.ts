import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import { storageKey } from '../ui/storage-key.ts';
import { keptCount, setKeptCount } from './kept-count.ts';
import { NewerVersionError } from './newer-version-error.ts';
import { checkRecord } from './records/check-record.ts';
import type { Records } from './records/merge-records.ts';
import { type LibraryRecord, libraryVersion } from './records/record.ts';

/** Computes the new versions of some stored records; null deletes a record. */
export type Update = (stored: Records) => ReadonlyMap<string, LibraryRecord | null>;

/** The stored library. */
export interface StoredLibrary {
  readonly records: Records;
  /** The number of values that could not be read. */
  readonly unreadable: number;
  /** Whether a newer version of the app has written the library. */
  readonly isNewer: boolean;
  /** The number of records that were here, if the browser has deleted them all. */
  readonly lost: number;
}

const versionKey = 'version';
const recordKey = (id: string) => `record:${id}`;
/** For what could not be read and would have been overwritten. */
const asideKey = 'aside:';
const prefixRange = (prefix: string) => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

/** Opens the database of this list's library. */
export function openDatabase(): UseStore {
  return createStore(storageKey('library'), 'values');
}

/** Reads all records. Values that cannot be read stay as they are: a newer version of the app may read them. */
export async function readAll(access: UseStore): Promise<StoredLibrary> {
  const { values, setAside, isNewer } = await access('readonly', async (store) => ({
    values: await entriesWithPrefix(store, recordKey('')),
    setAside: await promisifyRequest(store.count(prefixRange(asideKey))),
    isNewer: await isNewerVersion(store),
  }));
  const records = new Map<string, LibraryRecord>();
  for (const [key, value] of values) {
    const record = parseRecord(key, value);
    if (record !== null) records.set(record.id, record);
  }
  const lost = values.size === 0 && !isNewer ? keptCount() : 0;
  if (lost === 0) setKeptCount(values.size);
  return { records, unreadable: isNewer ? 0 : values.size - records.size + setAside, isNewer, lost };
}

/** Reads the records with the given ids. */
export async function readSome(access: UseStore, ids: readonly string[]): Promise<Records> {
  return access('readonly', (store) => getRecords(store, ids, () => {}));
}

/** Changes records in one transaction. Resolves once they are stored; rejects with `NewerVersionError`. */
export async function updateRecords(
  access: UseStore,
  ids: readonly string[],
  update: Update,
): Promise<ReadonlyMap<string, LibraryRecord | null>> {
  const { after, count } = await transact(access, async (store) => {
    await rejectIfNewer(store);
    const after = update(await getRecords(store, ids, (key, value) => setAside(store, key, value)));
    store.put(libraryVersion, versionKey);
    for (const [id, record] of after) {
      if (record === null) store.delete(recordKey(id));
      else store.put(record, recordKey(id));
    }
    return { after, count: await promisifyRequest(store.count(prefixRange(recordKey('')))) };
  });
  setKeptCount(count);
  return after;
}

/** Changes one value that is not a record, in one transaction. Rejects with `NewerVersionError`. */
export async function updateValue<Value>(
  access: UseStore,
  key: string,
  isValid: (value: unknown) => value is Value,
  update: (value: Value | null) => Value,
) {
  return transact(access, async (store) => {
    await rejectIfNewer(store);
    const stored: unknown = await promisifyRequest(store.get(key));
    const valid = isValid(stored) ? stored : null;
    if (stored !== undefined && valid === null) setAside(store, key, stored);
    const after = update(valid);
    store.put(after, key);
    return after;
  });
}

/** The values that could not be read, by key. */
export async function readUnreadable(access: UseStore): Promise<ReadonlyMap<string, unknown>> {
  return access('readonly', unreadableIn);
}

/** Deletes the values that could not be read. */
export async function dropUnreadable(access: UseStore): Promise<void> {
  await transact(access, async (store) => {
    for (const key of (await unreadableIn(store)).keys()) store.delete(key);
  });
}

async function unreadableIn(store: IDBObjectStore): Promise<ReadonlyMap<string, unknown>> {
  const values = await entriesWithPrefix(store, recordKey(''));
  return new Map([
    ...[...values].filter(([key, value]) => parseRecord(key, value) === null),
    ...(await entriesWithPrefix(store, asideKey)),
  ]);
}

/** Parses a stored value; null if it is not the record of its key. */
function parseRecord(key: string, value: unknown): LibraryRecord | null {
  const record = checkRecord(value);
  return record !== null && key === recordKey(record.id) ? record : null;
}

/** The values by key, for all keys with a prefix. */
export async function entriesWithPrefix(
  store: IDBObjectStore,
  prefix: string,
): Promise<ReadonlyMap<string, unknown>> {
  const range = prefixRange(prefix);
  const keys = await promisifyRequest(store.getAllKeys(range));
  const values: readonly unknown[] = await promisifyRequest(store.getAll(range));
  return new Map(keys.map((key, index) => [String(key), values[index]]));
}

async function getRecords(
  store: IDBObjectStore,
  ids: readonly string[],
  unreadable: (key: string, value: unknown) => void,
): Promise<Records> {
  const values = await Promise.all(
    // Asynchronous, so that a call that throws leaves no other unhandled.
    ids.map(async (id): Promise<unknown> => promisifyRequest(store.get(recordKey(id)))),
  );
  const records = new Map<string, LibraryRecord>();
  for (const [index, id] of ids.entries()) {
    const record = checkRecord(values[index]);
    if (record !== null) records.set(id, record);
    else if (values[index] !== undefined) unreadable(recordKey(id), values[index]);
  }
  return records;
}

/** Throws `NewerVersionError` if a newer version of the app has written the library. */
export async function rejectIfNewer(store: IDBObjectStore): Promise<void> {
  if (await isNewerVersion(store)) throw new NewerVersionError();
}

async function isNewerVersion(store: IDBObjectStore): Promise<boolean> {
  const version: unknown = await promisifyRequest(store.get(versionKey));
  return typeof version === 'number' && version > libraryVersion;
}

/** Keeps a value that cannot be read when another takes its key. */
export function setAside(store: IDBObjectStore, key: string, value: unknown): void {
  store.put(value, `${asideKey}${new Date().toISOString()}:${key}`);
  store.delete(key);
}

/** Does some work in one transaction, which is rolled back if anything fails. */
export async function transact<T>(access: UseStore, work: (store: IDBObjectStore) => Promise<T>): Promise<T> {
  return access('readwrite', async (store) => {
    const { transaction } = store;
    const done = promisifyRequest(transaction);
    try {
      const result = await work(store);
      await done;
      return result;
    } catch (error) {
      done.catch(() => {});
      if (transaction.error === null) abort(transaction);
      throw error;
    }
  });
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // The transaction has already ended.
  }
}
