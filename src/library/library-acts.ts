import { discardAside } from './kept-records.ts';
import { currentLibrary, noteAside, updateLibrary } from './library.ts';
import { type Merge, mergeRecords, saysTheSame } from './records/merge-records.ts';
import type { LibraryRecord } from './records/record.ts';

/** Takes an act on the library back. What was changed since then stays. */
export type Undo = () => Promise<void>;

/** Brings records into the library, as they were planned; what another tab did meanwhile is merged, too. */
export async function bringIn({ changes }: Merge): Promise<Undo> {
  const before = currentLibrary().records;
  const ids = changes.map(({ id }) => id);
  const merged = (kept: ReadonlyMap<string, LibraryRecord>) =>
    new Map(
      changes.map((record) => {
        const own = kept.get(record.id);
        return [record.id, own === undefined ? record : mergeRecords(own, record)];
      }),
    );
  await updateLibrary(ids, merged);
  const after = currentLibrary().records;
  return () =>
    updateLibrary(ids, (kept) => {
      const untouched = ids.filter((id) => {
        const expected = after.get(id);
        return expected !== undefined && saysTheSame(kept.get(id), expected);
      });
      return new Map(untouched.map((id) => [id, before.get(id) ?? null]));
    });
}

/** Deletes all records. */
export async function deleteAll(): Promise<Undo> {
  const before = currentLibrary().records;
  const ids = [...before.keys()];
  await updateLibrary(ids, () => new Map(ids.map((id) => [id, null])));
  return () =>
    updateLibrary(
      ids,
      (kept) =>
        new Map(
          [...before].map(([id, record]) => {
            const now = kept.get(id);
            return [id, now === undefined ? record : mergeRecords(record, now)];
          }),
        ),
    );
}

/** Deletes what could not be read and was set aside. */
export async function deleteAside(): Promise<void> {
  await discardAside();
  noteAside(0);
}
