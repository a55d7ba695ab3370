import { formatLibrary } from './records/library-file.ts';
import type { Records } from './records/merge-records.ts';
import { currentSavedViews } from './saved/saved-views.ts';

/** Downloads a text as a file. */
export type Download = (name: string, text: string, mediaType: string) => void;

/** Downloads the whole library as a file, with the saved views that have been read. */
export function backUp(records: Records, listTitle: string, download: Download): void {
  download(
    'paperdex-library.json',
    formatLibrary(records.values(), currentSavedViews().values(), listTitle, new Date()),
    'application/json',
  );
}
