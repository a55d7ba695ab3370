import type { z } from 'zod/mini';
import type { Progress, ReaderMarks } from '../../paper/reader-marks.ts';
import type { Paper } from '../../paper/schema.ts';
import type { recordSchema } from './record-schema.ts';

/**
 * The version of the database and of backups, raised when a field is added or changes meaning. An older app reads a
 * newer database but does not write to it, and rejects a newer backup. Version 2 added identifiers and the main link,
 * version 3 the time of adding.
 */
export const libraryVersion = 3;

/**
 * The most characters that can be typed into notes and tags, and the most tags of a paper. They also hold for backups
 * that are imported; what is stored already stays as it is.
 */
export const maxNoteLength = 50_000;
export const maxTagLength = 100;
export const maxTags = 100;

/** A reader's record of one paper. */
export type LibraryRecord = z.infer<typeof recordSchema>;

/** One change that a reader makes to the record of a paper. */
export type RecordChange =
  | { readonly kind: 'star'; readonly on: boolean }
  | { readonly kind: 'progress'; readonly to: Progress | null }
  | { readonly kind: 'tag'; readonly tag: string; readonly on: boolean }
  /** `from`: the note that the reader saw when editing began. */
  | { readonly kind: 'note'; readonly from: string; readonly to: string };

/** The identifiers that a record stores, the best known first. */
export const identifierKeys = ['doi', 'arxiv', 'openreview', 'usenix'] as const;

/** What a record stores of its paper: with it, the paper is found again if its id changes. */
export type StoredIdentity = Pick<LibraryRecord, 'id' | 'title' | 'link' | (typeof identifierKeys)[number]>;

/** The fields of a paper from which that is taken. */
export type PaperIdentity = Pick<Paper, 'id' | 'title' | 'identifiers' | 'links'>;

/** What a record stores of a paper. Its main link is the first: links are in the order of their kinds. */
export function identityOf({ id, title, identifiers, links }: PaperIdentity): StoredIdentity {
  const link = links.find(({ kind, url }) => kind !== 'venue' && /^https?:/iu.test(url));
  const known = identifierKeys.flatMap((key) => {
    const value = identifiers[key];
    return value === undefined ? [] : [[key, value]];
  });
  return { id, title, ...Object.fromEntries(known), ...(link !== undefined && { link: link.url }) };
}

/** An empty record of a paper. */
export function newRecord(paper: PaperIdentity): LibraryRecord {
  return { ...identityOf(paper), starred: false, progress: null, tags: [], note: '', changed: 0 };
}

/**
 * When a paper was added to the library. Where that was not stored, when it was changed last: the next change
 * then stores it, so that the order stays.
 */
export function timeOfAdding({ added, changed }: LibraryRecord): number {
  return added ?? changed;
}

/** Applies a change to one field of a record, so that concurrent changes to other fields survive. */
export function applyChange(before: LibraryRecord, change: RecordChange, now: number): LibraryRecord {
  const changed = Math.max(now, before.changed);
  const record = { ...before, added: isBlank(before) ? now : timeOfAdding(before) };
  switch (change.kind) {
    case 'star':
      return { ...record, starred: change.on, changed };
    case 'progress':
      return { ...record, progress: change.to, changed };
    case 'tag': {
      const others = record.tags.filter((other) => other !== change.tag);
      if (change.on && others.length >= maxTags) return before;
      return { ...record, tags: change.on ? cleanTags([...others, change.tag]) : others, changed };
    }
    case 'note':
      return { ...record, note: mergeNote(record.note, change), changed };
  }
}

/** Tells whether a record is empty, so that it need not be stored. */
export function isBlank({ starred, progress, tags, note }: LibraryRecord): boolean {
  return !starred && progress === null && tags.length === 0 && note === '';
}

/** Normalises tags: single-line, trimmed, without duplicates, sorted. */
export function cleanTags(tags: readonly string[]): string[] {
  const cleaned = tags.map((tag) => tag.replace(/\s+/gu, ' ').trim().slice(0, maxTagLength).trim());
  return [...new Set(cleaned.filter((tag) => tag !== ''))].sort();
}

/** The marks that rows, facets and the search show of a record. */
export function marksOf(record: LibraryRecord, isNew: boolean): ReaderMarks {
  const { starred, progress, tags, note } = record;
  return { starred, progress, tags, note, added: timeOfAdding(record), isNew };
}

/** Joins two notes: the one that contains the other, else the second below the first. */
export function joinNotes(first: string, second: string): string {
  if (first.includes(second)) return first;
  return second.includes(first) ? second : `${first}\n\n${second}`;
}

/** If the note was changed elsewhere since editing began, keeps both texts. */
function mergeNote(stored: string, { from, to }: { readonly from: string; readonly to: string }): string {
  return stored === from ? to : joinNotes(stored, to);
}
