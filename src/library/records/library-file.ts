import * as libraryMessages from '../../messages/library.ts';
import { isObject } from '../../paper/checks/check.ts';
import { checkRecord } from './check-record.ts';
import { cleanTags, type LibraryRecord, libraryVersion } from './record.ts';

/** The content of a library file, or an error message. `unreadable`: the number of invalid records. */
export type LibraryFile =
  | { readonly records: readonly LibraryRecord[]; readonly unreadable: number }
  | { readonly problem: string };

/** The largest accepted file, in bytes: a library of ten thousand papers with notes. */
export const maxFileSize = 20_000_000;

/** The most accepted records: more than the papers of any list. */
const maxRecords = 200_000;

export const tooLarge = { problem: libraryMessages.fileTooLarge } as const;

/** Serialises a library as JSON that `parseLibrary` can parse. `listTitle`: the title of the list. */
export function formatLibrary(records: Iterable<LibraryRecord>, listTitle: string, now: Date): string {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  return `${JSON.stringify({ paperdexLibrary: libraryVersion, list: listTitle, written: now.toISOString(), records: sorted }, null, 1)}\n`;
}

/** Parses a library file. Invalid records are counted and skipped. */
export function parseLibrary(text: string): LibraryFile {
  if (text.length > maxFileSize) return tooLarge;
  const file = parseJson(text);
  if (!isObject(file) || typeof file.paperdexLibrary !== 'number' || !Array.isArray(file.records))
    return { problem: libraryMessages.fileNoLibrary };
  if (file.paperdexLibrary > libraryVersion) return { problem: libraryMessages.fileNewer };
  if (file.records.length > maxRecords) return tooLarge;
  const records = file.records.flatMap((value): LibraryRecord[] => {
    const record = checkRecord(value);
    return record === null ? [] : [{ ...record, tags: cleanTags(record.tags) }];
  });
  return { records, unreadable: file.records.length - records.length };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return null;
  }
}
