import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import { NewerVersion } from './newer-version.ts';
import { ownName } from './own-name.ts';
import { checkRecord } from './records/check-record.ts';
import type { Records } from './records/merge-records.ts';
import { type LibraryRecord, libraryVersion } from './records/record.ts';

/** What becomes of some records; null for one that is not kept any more. */
export type Update = (kept: Records) => ReadonlyMap<string, LibraryRecord | null>;

/** Everything that is kept. */
export interface Kept {
  readonly records: Records;
  /** How many values could not be read and were set aside. */
  readonly aside: number;
  readonly isNewer: boolean;
}

const versionKey = 'version';
const recordKey = (id: string) => `record:${id}`;
const beginningWith = (start: string) => IDBKeyRange.bound(start, `${start}\uffff`);

/** The database in which this list keeps what the reader says. */
export function openStore(): UseStore {
  return createStore(ownName('library'), 'values');
}

/** Reads all records. What cannot be read is moved out of the way under a name of its own, where there is room, and never written over. */
export async function readKept(access: UseStore): Promise<Kept> {
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
  if (!isNewer && unreadable.length > 0) await moveAside(access, unreadable).catch(() => {});
  const aside = await access('readonly', (store) => promisifyRequest(store.count(beginningWith('aside:'))));
  return { records, aside: isNewer ? 0 : aside, isNewer };
}

/** Reads some records. */
export async function readSome(access: UseStore, ids: readonly string[]): Promise<Records> {
  return access('readonly', (store) => recordsOf(store, ids, () => {}));
}

/** Changes records in one go: no other tab comes between reading and writing. Answers when it is safely kept. */
export async function updateKept(
  access: UseStore,
  ids: readonly string[],
  update: Update,
): Promise<ReadonlyMap<string, LibraryRecord | null>> {
  return transact(access, async (store) => {
    if (await isFromNewer(store)) throw new NewerVersion();
    const after = update(await recordsOf(store, ids, (key, value) => setAside(store, key, value)));
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
    const kept: unknown = await promisifyRequest(store.get(key));
    const sound = isSound(kept) ? kept : null;
    if (kept !== undefined && sound === null) setAside(store, key, kept);
    const after = update(sound);
    store.put(after, key);
    return after;
  });
}

/** What was set aside, by the names under which it lies. */
export async function readAside(access: UseStore): Promise<ReadonlyMap<string, unknown>> {
  return access('readonly', (store) => pairsIn(store, 'aside:'));
}

/** Deletes what was set aside. */
export async function discardAside(access: UseStore): Promise<void> {
  await transact(access, async (store) => store.delete(beginningWith('aside:')));
}

function moveAside(access: UseStore, keys: readonly string[]): Promise<void> {
  return transact(access, async (store) => {
    for (const key of keys) {
      const value: unknown = await promisifyRequest(store.get(key));
      // Another tab may have set it aside meanwhile, and kept a sound record in its place.
      if (value !== undefined && recordIn(key, value) === null) setAside(store, key, value);
    }
  });
}

/** The record that a value is; null where it cannot be read. */
function recordIn(key: string, value: unknown): LibraryRecord | null {
  const record = checkRecord(value);
  return record !== null && key === recordKey(record.id) ? record : null;
}

/** The values whose keys begin alike, by their keys. */
async function pairsIn(store: IDBObjectStore, start: string): Promise<ReadonlyMap<string, unknown>> {
  const range = beginningWith(start);
  const [keys, values] = await Promise.all([promisifyRequest(store.getAllKeys(range)), promisifyRequest(store.getAll(range))]);
  return new Map(keys.map((key, place) => [String(key), values[place]]));
}

async function recordsOf(
  store: IDBObjectStore,
  ids: readonly string[],
  unreadable: (key: string, value: unknown) => void,
): Promise<Records> {
  const values = await Promise.all(ids.map((id): Promise<unknown> => promisifyRequest(store.get(recordKey(id)))));
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

function setAside(store: IDBObjectStore, key: string, value: unknown): void {
  store.put(value, `aside:${new Date().toISOString()}:${key}`);
  store.delete(key);
}

/** Does some work as one: all of it is kept, or, when anything fails, nothing. */
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
