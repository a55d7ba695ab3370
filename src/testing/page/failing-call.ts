import type { UseStore } from 'idb-keyval';

/** How a call to the storage fails: at once, because there is no room, or later with its whole transaction. */
export const failures = ['throws', 'is full', 'aborts'] as const;

/** A database of which one call fails. */
export interface FailingDatabase {
  readonly access: UseStore;
  /** How many calls there were: transactions, and reads and writes in them. */
  readonly calls: () => number;
}

/** Makes the call with a number, from 1, fail in a database, and no other. */
export function failingDatabase(
  database: UseStore,
  number: number,
  failure: (typeof failures)[number],
): FailingDatabase {
  let count = 0;
  const isFailing = () => {
    count += 1;
    return count === number;
  };
  const fail = () => {
    throw failure === 'is full'
      ? new DOMException('full', 'QuotaExceededError')
      : new Error('the disk fails');
  };
  const faulty = (store: IDBObjectStore): IDBObjectStore =>
    new Proxy(store, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key, target);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]): unknown => {
          const fails = isFailing();
          if (fails && failure !== 'aborts') fail();
          const request: unknown = Reflect.apply(value, target, args);
          if (fails) target.transaction.abort();
          return request;
        };
      },
    });
  return {
    access: async (mode, work) => {
      if (isFailing()) fail();
      return database(mode, (store) => work(faulty(store)));
    },
    calls: () => count,
  };
}
