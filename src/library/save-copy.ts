import { writeLibrary } from './records/library-file.ts';
import type { Records } from './records/merge-records.ts';

/** Hands a text to the reader as a file. */
export type Download = (name: string, text: string, mediaType: string) => void;

/** Hands the whole library to the reader as a file. */
export function saveCopy(records: Records, list: string, download: Download): void {
  download('paperdex-library.json', writeLibrary(records.values(), list, new Date()), 'application/json');
}
