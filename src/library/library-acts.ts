import { useSyncExternalStore } from 'react';
import * as noticeWords from '../words/library-notices.ts';
import { discardAside } from './kept-records.ts';
import { changeLibrary, currentLibrary, noteAside, store } from './library.ts';
import type { Restoration } from './records/library-change.ts';
import type { Merge } from './records/merge-records.ts';
import type { LibraryRecord } from './records/record.ts';

/** What was done to the whole library last on this page: in words, and, unless it was taken back, how to take it back. */
export interface LastAct {
  readonly words: string;
  readonly undo: (() => Promise<void>) | null;
}

const listeners = new Set<() => void>();
let last: LastAct | null = null;

/** What was done last; it can be taken back until the page is left. */
export function useLastAct(): LastAct | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => last,
    () => null,
  );
}

/** Brings records into the library, as they were planned; what another tab did meanwhile is merged, too. */
export function bringIn({ changes }: Merge, words: string): Promise<void> {
  const before = currentLibrary().records;
  const pairs = (after: ReadonlyMap<string, LibraryRecord>) =>
    changes.map(({ id }) => ({ id, before: before.get(id) ?? null, after: after.get(id) ?? null }));
  return act(words, changeLibrary({ kind: 'merge', records: changes }), () => pairs(currentLibrary().records));
}

/** Deletes all records. */
export function deleteAll(words: string): Promise<void> {
  const before = [...currentLibrary().records.values()];
  const pairs = before.map((record) => ({ id: record.id, before: record, after: null }));
  return act(words, changeLibrary({ kind: 'delete', ids: before.map(({ id }) => id) }), () => pairs);
}

/** Deletes what could not be read and was set aside. */
export async function deleteAside(): Promise<void> {
  await discardAside(store);
  noteAside(0);
}

/** Offers to take an act back at once, and adds when it turns out that the act is not kept. */
async function act(words: string, done: Promise<boolean>, pairs: () => readonly Restoration[]): Promise<void> {
  const restorations = pairs();
  const undo = async () => {
    say({ words: noticeWords.undone, undo: null });
    await changeLibrary({ kind: 'restore', pairs: restorations });
  };
  say({ words, undo });
  if (!(await done) && last?.undo === undo) say({ words: `${words} ${noticeWords.notKeptYet}`, undo });
}

function say(next: LastAct): void {
  last = next;
  for (const listener of listeners) listener();
}
