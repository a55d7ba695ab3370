import { formatLibrary } from './records/library-file.ts';
import type { Records } from './records/merge-records.ts';

/** Downloads a text as a file. */
export type Download = (name: string, text: string, mediaType: string) => void;

/** Downloads the whole library as a file. */
export function saveCopy(records: Records, listTitle: string, download: Download): void {
  download(
    'paperdex-library.json',
    formatLibrary(records.values(), listTitle, new Date()),
    'application/json',
  );
}
