import * as libraryMessages from '../../messages/library.ts';
import { isObject } from '../../paper/checks/check.ts';
import { checkRecord } from './check-record.ts';
import { cleanTags, type LibraryRecord, libraryVersion } from './record.ts';

/** What a file of a library holds, or what is wrong with it in plain words. */
export type LibraryFile =
  | { readonly records: readonly LibraryRecord[]; readonly unreadable: number }
  | { readonly problem: string };

/** The largest file that is read, in bytes: a library of ten thousand papers with notes. */
export const largestFile = 20_000_000;

/** More papers than any list has. */
const mostRecords = 200_000;

export const tooLarge = { problem: libraryMessages.fileTooLarge } as const;

/** Writes a library as a file of its own, from which `readLibrary` gives the same records. */
export function writeLibrary(records: Iterable<LibraryRecord>, list: string, now: Date): string {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  return `${JSON.stringify({ paperdexLibrary: libraryVersion, list, written: now.toISOString(), records: sorted }, null, 1)}\n`;
}

/** Reads such a file. What of it cannot be read is counted, and the rest is taken. */
export function readLibrary(text: string): LibraryFile {
  if (text.length > largestFile) return tooLarge;
  const file = parseJson(text);
  if (!isObject(file) || typeof file.paperdexLibrary !== 'number' || !Array.isArray(file.records))
    return { problem: libraryMessages.fileNoLibrary };
  if (file.paperdexLibrary > libraryVersion) return { problem: libraryMessages.fileNewer };
  if (file.records.length > mostRecords) return tooLarge;
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
