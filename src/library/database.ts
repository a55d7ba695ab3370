import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import { ownName } from '../ui/storage-key.ts';
import { NewerVersion } from './newer-version.ts';
import { checkRecord } from './records/check-record.ts';
import type { Records } from './records/merge-records.ts';
import { type LibraryRecord, libraryVersion } from './records/record.ts';

/** Computes what becomes of some stored records; null for one that is deleted. */
export type Update = (stored: Records) => ReadonlyMap<string, LibraryRecord | null>;

/** Everything that is stored. */
export interface StoredLibrary {
  readonly records: Records;
  /** How many values could not be read and were quarantined. */
  readonly quarantined: number;
  /** Whether a newer version of the page wrote it. */
  readonly isNewer: boolean;
}

const versionKey = 'version';
const recordKey = (id: string) => `record:${id}`;
const quarantineKey = 'aside:';
const keysFrom = (start: string) => IDBKeyRange.bound(start, `${start}\uffff`);

/** Opens the database in which this list stores what the reader says. */
export function openDatabase(): UseStore {
  return createStore(ownName('library'), 'values');
}

/** Reads all records. Values that cannot be read are quarantined under keys of their own, where there is room; nothing overwrites them. */
export async function readAll(access: UseStore): Promise<StoredLibrary> {
  const { values, isNewer } = await access('readonly', async (store) => ({
    values: await pairsIn(store, recordKey('')),
    isNewer: await isFromNewer(store),
  }));
  const records = new Map<string, LibraryRecord>();
  const unreadable: string[] = [];
  for (const [key, value] of values) {
    const record = recordIn(key, value);
    if (record === null) unreadable.push(key);
    else records.set(record.id, record);
  }
  if (!isNewer && unreadable.length > 0) await quarantine(access, unreadable).catch(() => {});
  const quarantined = await access('readonly', (store) =>
    promisifyRequest(store.count(keysFrom(quarantineKey))),
  );
  return { records, quarantined: isNewer ? 0 : quarantined, isNewer };
}

/** Reads some records. */
export async function readSome(access: UseStore, ids: readonly string[]): Promise<Records> {
  return access('readonly', (store) => recordsOf(store, ids, () => {}));
}

/** Changes records in one transaction: no other tab comes between reading and writing. Resolves once they are stored. */
export async function updateRecords(
  access: UseStore,
  ids: readonly string[],
  update: Update,
): Promise<ReadonlyMap<string, LibraryRecord | null>> {
  return transact(access, async (store) => {
    if (await isFromNewer(store)) throw new NewerVersion();
    const after = update(await recordsOf(store, ids, (key, value) => quarantineValue(store, key, value)));
    store.put(libraryVersion, versionKey);
    for (const [id, record] of after) {
      if (record === null) store.delete(recordKey(id));
      else store.put(record, recordKey(id));
    }
    return after;
  });
}

/** Changes one value beside the records. */
export async function updateValue<Value>(
  access: UseStore,
  key: string,
  isSound: (value: unknown) => value is Value,
  update: (value: Value | null) => Value,
) {
  return transact(access, async (store) => {
    if (await isFromNewer(store)) throw new NewerVersion();
    const stored: unknown = await promisifyRequest(store.get(key));
    const sound = isSound(stored) ? stored : null;
    if (stored !== undefined && sound === null) quarantineValue(store, key, stored);
    const after = update(sound);
    store.put(after, key);
    return after;
  });
}

/** The quarantined values by their keys. */
export async function readQuarantine(access: UseStore): Promise<ReadonlyMap<string, unknown>> {
  return access('readonly', (store) => pairsIn(store, quarantineKey));
}

/** Deletes the quarantined values. */
export async function emptyQuarantine(access: UseStore): Promise<void> {
  await transact(access, async (store) => store.delete(keysFrom(quarantineKey)));
}

function quarantine(access: UseStore, keys: readonly string[]): Promise<void> {
  return transact(access, async (store) => {
    for (const key of keys) {
      const value: unknown = await promisifyRequest(store.get(key));
      // Another tab may have quarantined it meanwhile, and stored a sound record in its place.
      if (value !== undefined && recordIn(key, value) === null) quarantineValue(store, key, value);
    }
  });
}

/** The record that a value is; null where it cannot be read. */
function recordIn(key: string, value: unknown): LibraryRecord | null {
  const record = checkRecord(value);
  return record !== null && key === recordKey(record.id) ? record : null;
}

/** The values by their keys, of all keys with a prefix. */
async function pairsIn(store: IDBObjectStore, start: string): Promise<ReadonlyMap<string, unknown>> {
  const range = keysFrom(start);
  const [keys, values] = await Promise.all([
    promisifyRequest(store.getAllKeys(range)),
    promisifyRequest(store.getAll(range)),
  ]);
  return new Map(keys.map((key, place) => [String(key), values[place]]));
}

async function recordsOf(
  store: IDBObjectStore,
  ids: readonly string[],
  unreadable: (key: string, value: unknown) => void,
): Promise<Records> {
  const values = await Promise.all(
    ids.map((id): Promise<unknown> => promisifyRequest(store.get(recordKey(id)))),
  );
  const records = new Map<string, LibraryRecord>();
  for (const [place, id] of ids.entries()) {
    const record = checkRecord(values[place]);
    if (record !== null) records.set(id, record);
    else if (values[place] !== undefined) unreadable(recordKey(id), values[place]);
  }
  return records;
}

async function isFromNewer(store: IDBObjectStore): Promise<boolean> {
  const version: unknown = await promisifyRequest(store.get(versionKey));
  return typeof version === 'number' && version > libraryVersion;
}

function quarantineValue(store: IDBObjectStore, key: string, value: unknown): void {
  store.put(value, `${quarantineKey}${new Date().toISOString()}:${key}`);
  store.delete(key);
}

/** Works in one transaction: all of it is stored, or, when anything fails, nothing. */
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
    // It is over already.
  }
}
