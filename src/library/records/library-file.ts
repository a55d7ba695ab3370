import * as libraryMessages from '../../messages/library.ts';
import { isObject } from '../../paper/checks/check.ts';
import { checkRecord } from './check-record.ts';
import {
  cleanTags,
  type LibraryRecord,
  libraryVersion,
  maxNoteLength,
  maxTagLength,
  maxTags,
} from './record.ts';
import { checkSavedView, type SavedView } from './saved-view.ts';

/** The content of a library file, or an error message. */
export type LibraryFile = LibraryContent | { readonly problem: string };

/** The records and saved views of a file. */
interface LibraryContent {
  readonly records: readonly LibraryRecord[];
  readonly views: readonly SavedView[];
  /** The number of invalid records and saved views, which are left out. */
  readonly unreadable: number;
  /** The number of records with a longer note or more tags than can be typed, of which the rest is left out. */
  readonly shortened: number;
}

/** The largest accepted file, in bytes: more than a page could have saved of a hundred thousand papers with notes. */
export const maxFileSize = 100_000_000;

/** The most accepted records: more than the papers of any list. */
const maxRecords = 200_000;

/** The most characters of a title, an id or an address. */
const maxIdentityLength = 5_000;

export const tooLarge = { problem: libraryMessages.fileTooLarge } as const;

/** Serialises a library as JSON that `parseLibrary` can parse. `listTitle`: the title of the list. */
export function formatLibrary(
  records: Iterable<LibraryRecord>,
  views: Iterable<SavedView>,
  listTitle: string,
  now: Date,
): string {
  const content = {
    paperdexLibrary: libraryVersion,
    list: listTitle,
    written: now.toISOString(),
    records: [...records].sort((a, b) => (a.id < b.id ? -1 : 1)),
    views: [...views],
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

/** Parses a library file. Invalid records and saved views are counted and skipped. */
export function parseLibrary(text: string): LibraryFile {
  if (text.length > maxFileSize) return tooLarge;
  const file = parseJson(text);
  if (!isObject(file) || typeof file.paperdexLibrary !== 'number' || !Array.isArray(file.records))
    return { problem: libraryMessages.fileNoLibrary };
  if (file.paperdexLibrary > libraryVersion) return { problem: libraryMessages.fileNewer };
  // Backups of version 2 have no saved views.
  const givenViews: readonly unknown[] = Array.isArray(file.views) ? file.views : [];
  if (file.records.length > maxRecords || givenViews.length > maxRecords) return tooLarge;
  const given = file.records.flatMap((value): LibraryRecord[] => {
    const record = checkRecord(value);
    return record === null || isOverlong(record) ? [] : [record];
  });
  const views = givenViews.flatMap((value) => checkSavedView(value) ?? []);
  return {
    records: given.map(withinLimits),
    views,
    unreadable: file.records.length - given.length + givenViews.length - views.length,
    shortened: given.filter(exceedsLimits).length,
  };
}

/** Whether what a record says of its paper is longer than any list could have it. */
function isOverlong({ id, title, doi, arxiv, openreview, usenix, link }: LibraryRecord): boolean {
  return [id, title, doi, arxiv, openreview, usenix, link].some(
    (text) => text !== undefined && text.length > maxIdentityLength,
  );
}

function exceedsLimits({ note, tags }: LibraryRecord): boolean {
  return (
    note.length > maxNoteLength || tags.length > maxTags || tags.some((tag) => tag.length > maxTagLength)
  );
}

/** A record with what could have been typed of its note and its tags. */
function withinLimits(record: LibraryRecord): LibraryRecord {
  const { note } = record;
  return {
    ...record,
    tags: cleanTags(record.tags.slice(0, maxTags)),
    note: note.length > maxNoteLength ? note.slice(0, maxNoteLength).toWellFormed() : note,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return null;
  }
}
