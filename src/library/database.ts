import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import { storageKey } from '../ui/storage-key.ts';
import { NewerVersionError } from './newer-version-error.ts';
import { checkRecord } from './records/check-record.ts';
import type { Records } from './records/merge-records.ts';
import { type LibraryRecord, libraryVersion } from './records/record.ts';

/** Computes the new versions of some stored records; null deletes a record. */
export type Update = (stored: Records) => ReadonlyMap<string, LibraryRecord | null>;

/** The stored library. */
export interface StoredLibrary {
  readonly records: Records;
  /** The number of quarantined values. */
  readonly quarantined: number;
  /** Whether a newer version of the app has written the library. */
  readonly isNewer: boolean;
}

const versionKey = 'version';
const recordKey = (id: string) => `record:${id}`;
// The name predates the term "quarantine" and stays, because data is stored under it.
const quarantineKey = 'aside:';
const prefixRange = (prefix: string) => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

/** Opens the database of this list's library. */
export function openDatabase(): UseStore {
  return createStore(storageKey('library'), 'values');
}

/** Reads all records. Quarantines unreadable values, if there is space, so that nothing overwrites them. */
export async function readAll(access: UseStore): Promise<StoredLibrary> {
  const { values, isNewer } = await access('readonly', async (store) => ({
    values: await entriesWithPrefix(store, recordKey('')),
    isNewer: await isNewerVersion(store),
  }));
  const records = new Map<string, LibraryRecord>();
  const unreadable: string[] = [];
  for (const [key, value] of values) {
    const record = parseRecord(key, value);
    if (record === null) unreadable.push(key);
    else records.set(record.id, record);
  }
  if (!isNewer && unreadable.length > 0) await quarantine(access, unreadable).catch(() => {});
  const quarantined = await access('readonly', (store) =>
    promisifyRequest(store.count(prefixRange(quarantineKey))),
  );
  return { records, quarantined: isNewer ? 0 : quarantined, isNewer };
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
  return transact(access, async (store) => {
    if (await isNewerVersion(store)) throw new NewerVersionError();
    const after = update(await getRecords(store, ids, (key, value) => quarantineValue(store, key, value)));
    store.put(libraryVersion, versionKey);
    for (const [id, record] of after) {
      if (record === null) store.delete(recordKey(id));
      else store.put(record, recordKey(id));
    }
    return after;
  });
}

/** Changes one value that is not a record, in one transaction. Rejects with `NewerVersionError`. */
export async function updateValue<Value>(
  access: UseStore,
  key: string,
  isValid: (value: unknown) => value is Value,
  update: (value: Value | null) => Value,
) {
  return transact(access, async (store) => {
    if (await isNewerVersion(store)) throw new NewerVersionError();
    const stored: unknown = await promisifyRequest(store.get(key));
    const valid = isValid(stored) ? stored : null;
    if (stored !== undefined && valid === null) quarantineValue(store, key, stored);
    const after = update(valid);
    store.put(after, key);
    return after;
  });
}

/** The quarantined values by key. */
export async function readQuarantine(access: UseStore): Promise<ReadonlyMap<string, unknown>> {
  return access('readonly', (store) => entriesWithPrefix(store, quarantineKey));
}

/** Deletes the quarantined values. */
export async function emptyQuarantine(access: UseStore): Promise<void> {
  await transact(access, async (store) => store.delete(prefixRange(quarantineKey)));
}

function quarantine(access: UseStore, keys: readonly string[]): Promise<void> {
  return transact(access, async (store) => {
    for (const key of keys) {
      const value: unknown = await promisifyRequest(store.get(key));
      // Another tab may already have quarantined the value and stored a valid record under its key.
      if (value !== undefined && parseRecord(key, value) === null) quarantineValue(store, key, value);
    }
  });
}

/** Parses a stored value; null if it is not the record of its key. */
function parseRecord(key: string, value: unknown): LibraryRecord | null {
  const record = checkRecord(value);
  return record !== null && key === recordKey(record.id) ? record : null;
}

/** The values by key, for all keys with a prefix. */
async function entriesWithPrefix(
  store: IDBObjectStore,
  prefix: string,
): Promise<ReadonlyMap<string, unknown>> {
  const range = prefixRange(prefix);
  const [keys, values] = await Promise.all([
    promisifyRequest(store.getAllKeys(range)),
    promisifyRequest(store.getAll(range)),
  ]);
  return new Map(keys.map((key, index) => [String(key), values[index]]));
}

async function getRecords(
  store: IDBObjectStore,
  ids: readonly string[],
  unreadable: (key: string, value: unknown) => void,
): Promise<Records> {
  const values = await Promise.all(
    ids.map((id): Promise<unknown> => promisifyRequest(store.get(recordKey(id)))),
  );
  const records = new Map<string, LibraryRecord>();
  for (const [index, id] of ids.entries()) {
    const record = checkRecord(values[index]);
    if (record !== null) records.set(id, record);
    else if (values[index] !== undefined) unreadable(recordKey(id), values[index]);
  }
  return records;
}

async function isNewerVersion(store: IDBObjectStore): Promise<boolean> {
  const version: unknown = await promisifyRequest(store.get(versionKey));
  return typeof version === 'number' && version > libraryVersion;
}

function quarantineValue(store: IDBObjectStore, key: string, value: unknown): void {
  store.put(value, `${quarantineKey}${new Date().toISOString()}:${key}`);
  store.delete(key);
}

/** Does some work in one transaction, which is rolled back if anything fails. */
async function transact<T>(access: UseStore, work: (store: IDBObjectStore) => Promise<T>): Promise<T> {
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
