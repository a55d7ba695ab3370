import { type Progress, progressSteps } from '../../paper/reader-marks.ts';
import { joinNotes, type LibraryRecord } from './record.ts';

export type Records = ReadonlyMap<string, LibraryRecord>;

/** A record whose paper is called otherwise now. */
export interface Move {
  readonly from: string;
  /** What the paper is called now. */
  readonly to: { readonly id: string; readonly title: string };
}

/** What comes of bringing records into a library. */
export interface Merge {
  /** The records that are new or differ now, as they are to be kept. */
  readonly changes: readonly LibraryRecord[];
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/** Works out what it would mean to bring records into a library. Nothing that is in either of them gets lost. */
export function planMerge(library: Records, incoming: readonly LibraryRecord[]): Merge {
  const merged = new Map<string, LibraryRecord>();
  for (const record of incoming) {
    const before = merged.get(record.id) ?? library.get(record.id);
    merged.set(record.id, before === undefined ? record : mergeRecords(before, record));
  }
  const all = [...merged.values()];
  const changes = all.filter((record) => !saysTheSame(library.get(record.id), record));
  const added = changes.filter(({ id }) => !library.has(id)).length;
  return { changes, added, changed: changes.length - added, same: all.length - changes.length };
}

/** One record from two of the same paper: stars and tags of both, the later progress (of two at the same time the further), both notes. The order of the two means nothing. */
export function mergeRecords(one: LibraryRecord, other: LibraryRecord): LibraryRecord {
  const [earlier, later] = inOrder(one, other);
  return {
    ...earlier,
    ...later,
    starred: earlier.starred || later.starred,
    progress:
      earlier.changed === later.changed
        ? furthest(earlier.progress, later.progress)
        : (later.progress ?? earlier.progress),
    tags: [...new Set([...earlier.tags, ...later.tags])].sort(),
    note: joinNotes(earlier.note, later.note),
  };
}

/** Tells whether two records say the same of a paper, whenever they were changed. */
export function saysTheSame(one: LibraryRecord | undefined, other: LibraryRecord): boolean {
  return one !== undefined && wordsOf(one) === wordsOf(other);
}

function furthest(...steps: (Progress | null)[]): Progress | null {
  return progressSteps.findLast((step) => steps.includes(step)) ?? null;
}

function inOrder(one: LibraryRecord, other: LibraryRecord): readonly [LibraryRecord, LibraryRecord] {
  if (one.changed !== other.changed) return one.changed < other.changed ? [one, other] : [other, one];
  return wordsOf(one) < wordsOf(other) ? [one, other] : [other, one];
}

function wordsOf({ id, title, doi, arxiv, starred, progress, tags, note }: LibraryRecord): string {
  return JSON.stringify([id, title, doi, arxiv, starred, progress, [...tags].sort(), note]);
}
