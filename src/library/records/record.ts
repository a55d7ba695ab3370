import type { z } from 'zod/mini';
import type { Progress, ReaderMarks } from '../../paper/reader-marks.ts';
import type { Paper } from '../../paper/schema.ts';
import type { recordSchema } from './record-schema.ts';

/** The version of what is kept: it rises when a field changes its meaning. A page never writes over what a newer one kept. */
export const libraryVersion = 1;

/** Nobody types longer notes and tags, in characters. What is longer already is left as it is. */
export const longestNote = 50_000;
export const longestTag = 100;

/** What a reader keeps about one paper. */
export type LibraryRecord = z.infer<typeof recordSchema>;

/** One thing that a reader does to the record of a paper. */
export type RecordChange =
  | { readonly kind: 'star'; readonly on: boolean }
  | { readonly kind: 'progress'; readonly to: Progress | null }
  | { readonly kind: 'tag'; readonly tag: string; readonly on: boolean }
  /** `from` is the note that the reader had before the eyes. */
  | { readonly kind: 'note'; readonly from: string; readonly to: string };

/** An empty record of a paper. */
export function newRecord({
  id,
  title,
  identifiers: { doi, arxiv },
}: Pick<Paper, 'id' | 'title' | 'identifiers'>): LibraryRecord {
  const known = { ...(doi !== undefined && { doi }), ...(arxiv !== undefined && { arxiv }) };
  return { id, title, ...known, starred: false, progress: null, tags: [], note: '', changed: 0 };
}

/** A record after one change at a time; whoever changed another part of it in the meantime loses nothing. */
export function applyChange(record: LibraryRecord, change: RecordChange, now: number): LibraryRecord {
  const changed = Math.max(now, record.changed);
  switch (change.kind) {
    case 'star':
      return { ...record, starred: change.on, changed };
    case 'progress':
      return { ...record, progress: change.to, changed };
    case 'tag': {
      const others = record.tags.filter((other) => other !== change.tag);
      return { ...record, tags: change.on ? cleanTags([...others, change.tag]) : others, changed };
    }
    case 'note':
      return { ...record, note: noteAfter(record.note, change), changed };
  }
}

/** Tells whether a record says nothing, so that it need not be kept. */
export function isBlank({ starred, progress, tags, note }: LibraryRecord): boolean {
  return !starred && progress === null && tags.length === 0 && note === '';
}

/** Tags as they are kept: each one line without space around it, each once. */
export function cleanTags(tags: readonly string[]): string[] {
  const clean = tags.map((tag) => tag.replace(/\s+/gu, ' ').trim().slice(0, longestTag).trim());
  return [...new Set(clean.filter((tag) => tag !== ''))].sort();
}

/** What a record says of its paper in short. */
export function marksOf({ starred, progress, tags, note }: LibraryRecord, isNew: boolean): ReaderMarks {
  return { starred, progress, tags, noted: note !== '', isNew };
}

/** Two texts as one that holds both: one of them where it holds the other, else the one below the other. */
export function joinNotes(first: string, second: string): string {
  if (first.includes(second)) return first;
  return second.includes(first) ? second : `${first}\n\n${second}`;
}

/** Where the note was changed elsewhere while the reader wrote, both texts are kept. */
function noteAfter(kept: string, { from, to }: { readonly from: string; readonly to: string }): string {
  return kept === from ? to : joinNotes(kept, to);
}
