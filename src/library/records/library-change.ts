import type { Paper } from '../../paper/schema.ts';
import { type Move, mergeRecords, type Records, saysTheSame } from './merge-records.ts';
import { applyChange, isBlank, type LibraryRecord, newRecord, type RecordChange } from './record.ts';

/** What a record needs to know of its paper. */
export type NamedPaper = Pick<Paper, 'id' | 'title' | 'identifiers'>;

/** One act on a library, as data: it can wait, be kept for the next visit and be done again without harm. */
export type LibraryChange =
  /** The reader says something of papers. `at`: milliseconds since 1970. `late`: on an earlier page, which could not keep it. */
  | {
      readonly kind: 'mark';
      readonly papers: readonly NamedPaper[];
      readonly change: RecordChange;
      readonly at: number;
      readonly late?: true;
    }
  | { readonly kind: 'merge'; readonly records: readonly LibraryRecord[] }
  | { readonly kind: 'move'; readonly moves: readonly Move[] }
  | { readonly kind: 'delete'; readonly ids: readonly string[] }
  /** Takes an act back where nothing was changed since. */
  | { readonly kind: 'restore'; readonly pairs: readonly Restoration[] };

/** A record before and after an act that may be taken back; null where there was none. */
export interface Restoration {
  readonly id: string;
  readonly before: LibraryRecord | null;
  readonly after: LibraryRecord | null;
}

/** The records that a change touches. */
export function idsOf(change: LibraryChange): readonly string[] {
  switch (change.kind) {
    case 'mark':
      return change.papers.map(({ id }) => id);
    case 'merge':
      return change.records.map(({ id }) => id);
    case 'move':
      return [...new Set(change.moves.flatMap(({ from, to }) => [from, to.id]))];
    case 'delete':
      return change.ids;
    case 'restore':
      return change.pairs.map(({ id }) => id);
  }
}

/** What becomes of the records that a change touches; null for one that is not kept any more. */
export function applyLibraryChange(
  kept: Records,
  change: LibraryChange,
): ReadonlyMap<string, LibraryRecord | null> {
  switch (change.kind) {
    case 'mark':
      return new Map(
        change.papers.map((paper) => [paper.id, marked(kept.get(paper.id) ?? newRecord(paper), change)]),
      );
    case 'merge':
      return new Map(change.records.map((record) => [record.id, mergedInto(kept.get(record.id), record)]));
    case 'move':
      return moved(kept, change.moves);
    case 'delete':
      return new Map(change.ids.map((id) => [id, null]));
    case 'restore':
      return new Map(change.pairs.map((pair) => [pair.id, restored(kept.get(pair.id) ?? null, pair)]));
  }
}

/** Progress that comes late does not undo what was said since. */
function marked(
  record: LibraryRecord,
  { change, at, late }: Extract<LibraryChange, { kind: 'mark' }>,
): LibraryRecord | null {
  const isOutdated = late === true && change.kind === 'progress' && record.changed > at;
  const after = isOutdated ? record : applyChange(record, change, at);
  return isBlank(after) ? null : after;
}

function mergedInto(own: LibraryRecord | undefined, record: LibraryRecord): LibraryRecord {
  return own === undefined ? record : mergeRecords(own, record);
}

/** Several records may turn out to be of one paper. */
function moved(kept: Records, moves: readonly Move[]): ReadonlyMap<string, LibraryRecord | null> {
  const after = new Map<string, LibraryRecord | null>();
  for (const { from, to } of moves) {
    const record = kept.get(from);
    if (record === undefined) continue;
    const own = after.get(to.id) ?? kept.get(to.id);
    after.set(from, null);
    after.set(to.id, mergedInto(own, { ...record, id: to.id, title: to.title }));
  }
  return after;
}

/** What was deleted comes back beside what is there now; all else is taken back only where it is as the act left it. */
function restored(now: LibraryRecord | null, { before, after }: Restoration): LibraryRecord | null {
  if (now === null) return after === null ? before : null;
  if (after === null) return before === null ? now : mergeRecords(before, now);
  return saysTheSame(now, after) ? before : now;
}
